import Diagnostics
import YAML

/// The picture that other sites show with a link to a page without a picture.
struct ProfilePicture: Sendable {
  /// The path below the folder `media`, such as `office.jpg`.
  let file: Located<String>
  /// What the picture shows, for readers who cannot see it.
  let alt: LocalizedText

  /// The path below the content folder, such as `media/office.jpg`.
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
