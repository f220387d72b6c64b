import Diagnostics

/// Checks that every service that pages are shared with has a name for readers.
enum ShareChecker {
  static func findings(_ content: Content) -> [Diagnostic] {
    guard let profile = content.profile, let labels = content.labels, let language = content.language else {
      return []
    }
    return profile.share.compactMap { service in
      guard labels[service.value.label] == nil else { return nil }
      return Diagnostic(
        .error,
        "'\(service.value.rawValue)' has no name among the labels",
        at: service.place,
        fix: "add a line '\(service.value.label): …' to \(language.code)/\(Labels.file)"
      )
    }
  }
}
