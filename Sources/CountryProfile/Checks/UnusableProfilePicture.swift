import Diagnostics

extension Check {
  static let unusableProfilePicture = Check(
    "pictures",
    .content { content, checks in
      guard let picture = content.profile?.picture else { return }
      UnusableProfilePicture(
        picture: picture,
        media: content.media,
        language: content.localized.first?.language,
        report: checks.report
      )
      .check()
    }
  )
}

/// Finds a profile picture that is missing, or in a format that other sites do not show.
private struct UnusableProfilePicture {
  let picture: ProfilePicture
  /// The files below `media`, by their path below the content folder.
  let media: [String: MediaFile]
  /// The first language of the site, needed to suggest a similar path; nil if it could not be read.
  let language: Language?
  let report: Report

  func check() {
    guard let file = media[picture.path] else { return report.add(missing) }
    // A drawing (SVG) is a picture too, but other sites do not show it.
    guard file.picture?.isDrawing ?? true else { return }
    report.add(
      Diagnostic(
        .error,
        "not-a-picture",
        "'\(picture.file.value)' is not a picture that other sites show",
        at: picture.file.location,
        fix: "use a \(MediaFile.sharedFormats) file"
      )
    )
  }

  private var missing: Diagnostic {
    let folder = "\(MediaFile.folder)/"
    let nearest = language.flatMap { language in
      PathSuggestions(media.keys, language: language.code).nearest(to: picture.path)
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
