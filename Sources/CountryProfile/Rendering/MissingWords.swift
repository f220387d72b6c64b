import Diagnostics

extension Report {
  /// Adds the diagnostics of compiled templates to another report, and one error for all labels that templates miss:
  /// they have one cause, and it is not in the templates.
  func add(to report: Report, labels file: String) {
    let start = "\(Labels.recordName) has no field '"
    var missing: Set<String> = []
    for diagnostic in diagnostics {
      // A label that is only misspelt in a template is a mistake there.
      if diagnostic.message.hasPrefix(start), diagnostic.fix == Labels.missingFix {
        let name = diagnostic.message.dropFirst(start.count).prefix { $0 != "'" }
        missing.insert(String(name).replacing("_", with: "-"))
      } else {
        report.add(diagnostic)
      }
    }
    guard !missing.isEmpty else { return }
    let names = missing.sorted()
    report.add(
      Diagnostic(
        .error,
        "missing-labels",
        "words that pages show are missing here: \(names.joined(separator: ", "))",
        at: SourceLocation(file: file),
        fix: "add a line for each, with what readers see behind the colon: '\(names[0]): …'"
      )
    )
  }
}
