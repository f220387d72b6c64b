/// The texts of one YAML file that readers of the site see, noted while the file is read.
///
/// So every text is checked that is read as one, and no list of them must be kept.
final class TextLog {
  private(set) var texts: [(text: String, offset: Int)] = []

  /// Notes a text and where its value begins in the file.
  func note(_ text: String, at offset: Int) {
    texts.append((text, offset))
  }
}
