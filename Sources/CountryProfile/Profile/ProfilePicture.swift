import Diagnostics
import YAML

/// The picture that other sites show with a page whose own text has none.
struct ProfilePicture: Sendable {
  /// The path of the file below the folder of pictures and documents.
  let file: Located<String>
  /// A description of the picture.
  let alt: LocalizedText

  /// The path of the file below the content folder.
  var path: String { "\(MediaFile.folder)/\(file.value)" }
}

extension ProfilePicture {
  init?(_ mapping: inout YAMLMapping, text: YAMLReader<LocalizedText>) {
    let file = mapping.required("file", .located(.text))
    let alt = mapping.required("alt", text)
    guard let file, let alt else { return nil }
    self.init(file: file, alt: alt)
  }
}
