import Diagnostics

/// Checks that the picture of the profile is there, and one that other sites show.
enum ProfilePictureChecker {
  static func check(_ content: Content, report: Report) {
    guard let picture = content.profile?.picture else { return }
    guard let file = content.media[picture.path] else { return report.add(missing(picture, in: content)) }
    // Drawings have a size too, but no service shows them.
    guard file.size == nil || MediaFile.isDrawing(picture.path) else { return }
    report.add(
      Diagnostic(
        .error,
        "not-a-picture",
        "'\(picture.file.value)' is not a picture that other sites show",
        at: picture.file.location,
        fix: "use a PNG, JPEG, WebP or GIF file"
      )
    )
  }
}

extension ProfilePictureChecker {
  private static func missing(_ picture: ProfilePicture, in content: Content) -> Diagnostic {
    let folder = "\(MediaFile.folder)/"
    let nearest = content.language.flatMap { language in
      PathSuggestions(content.media.keys, language: language.code).nearest(to: picture.path)
    }
    return Diagnostic(
      .error,
      "unknown-picture",
      "there is no picture '\(picture.file.value)' in the folder \(MediaFile.folder)",
      at: picture.file.location,
      fix: nearest.map { "did you mean '\($0.dropFirst(folder.count))'?" }
        ?? "put the picture into the folder \(MediaFile.folder)"
    )
  }
}
