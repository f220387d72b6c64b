import Diagnostics

/// The picture that other sites show with a page whose own text has none.
struct ProfilePicture: Sendable {
  /// The path of the file below the folder of pictures and documents.
  let file: String
  /// Where the path stands in `profile.yaml`.
  let place: Place
  /// What the picture shows.
  let alt: LocalizedText

  /// The path of the file below the content folder.
  var path: String { "\(MediaFile.folder)/\(file)" }
}
