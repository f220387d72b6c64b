import Diagnostics

/// Checks that every service that pages are shared with has a name for readers.
enum ShareChecker {
  static func findings(_ content: Content) -> [Diagnostic] {
    guard let profile = content.profile, let labels = content.labels, let language = content.language else {
      return []
    }
    return profile.share.compactMap { entry in
      guard labels.texts[entry.service.label] == nil else { return nil }
      return Diagnostic(
        .error,
        "'\(entry.service.rawValue)' has no name among the labels",
        at: entry.place,
        fix: "add a line '\(entry.service.label): …' to \(language.code)/\(Labels.file)"
      )
    }
  }
}
