import Diagnostics

/// Finds services that pages are shared with and that have no name for readers.
struct UnlabelledServices {
  let services: [Located<ShareService>]
  let labels: Labels
  /// The path of the labels' file, as fixes name it.
  let file: String
  let report: Report

  func check() {
    for service in services where labels[service.value.label] == nil {
      report.add(
        Diagnostic(
          .error,
          "missing-label",
          "'\(service.value.rawValue)' has no name among the labels",
          at: service.location,
          fix: "add a line '\(service.value.label): …' to \(file)"
        )
      )
    }
  }
}
