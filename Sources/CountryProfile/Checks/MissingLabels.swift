import Diagnostics
import Files

extension Check {
  static let missingLabels = Check(
    "labels",
    .content { content, checks in
      guard let profile = content.profile else { return }
      for localized in content.localized {
        guard let labels = localized.labels else { continue }
        let file = "\(localized.language.code)/\(Labels.file)"
        MissingLabels(profile: profile, labels: labels, file: file, tree: checks.tree, report: checks.report)
          .check()
      }
    }
  )
}

/// Finds missing labels that the profile needs: names of services to share with, and page numbers of fact sheets.
private struct MissingLabels {
  let profile: Profile
  let labels: Labels
  /// The path of the labels' file below the content folder, such as `en/labels.yaml`.
  let file: String
  let tree: FileTree
  let report: Report

  func check() {
    for service in profile.share where labels[service.value.label] == nil { report.add(missing(service)) }
    if profile.factSheets != nil, labels.pages == nil { report.add(missingPageCount) }
  }

  private func missing(_ service: Located<ShareService>) -> Diagnostic {
    Diagnostic(
      .error,
      "missing-label",
      "'\(service.value.rawValue)' has no name among the labels",
      at: service.location,
      fix: "add a line '\(service.value.label): …' to \(file)"
    )
  }

  private var missingPageCount: Diagnostic {
    Diagnostic(
      .error,
      "missing-label",
      "the list of labels has no 'pages', and fact sheets have page numbers",
      at: SourceLocation(file: tree.displayPath(file)),
      fix: "add lines 'pages:', '  position: \"Page {number} of {total}\"', '  one: 1 page', "
        + "'  many: \"{number} pages\"'"
    )
  }
}
