import Diagnostics

/// Checks that every service that pages are shared with has a name for readers.
enum ShareChecker {
  static func check(_ content: Content, report: Report) {
    guard let profile = content.profile, let labels = content.labels, let language = content.language else {
      return
    }
    for service in profile.share where labels[service.value.label] == nil {
      report.add(
        Diagnostic(
          .error,
          "missing-label",
          "'\(service.value.rawValue)' has no name among the labels",
          at: service.location,
          fix: "add a line '\(service.value.label): …' to \(language.code)/\(Labels.file)"
        )
      )
    }
  }
}
