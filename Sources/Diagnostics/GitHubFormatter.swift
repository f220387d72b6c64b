/// Prints diagnostics as workflow commands of GitHub Actions, one per line: `::error file=a.md,line=3,…::…`.
enum GitHubFormatter {
  static func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { command(for: $0) + "\n" }.joined()
  }
}

extension GitHubFormatter {
  private static func command(for diagnostic: Diagnostic) -> String {
    var properties = ["file=\(escapeProperty(diagnostic.location.file))"]
    if let line = diagnostic.location.line { properties.append("line=\(line)") }
    if let column = diagnostic.location.column { properties.append("col=\(column)") }
    properties.append("title=\(escapeProperty(diagnostic.id.name))")
    let notes = diagnostic.notes.map { "\($0.location): \($0.message)" }
    let lines = [diagnostic.message, diagnostic.fix].compactMap(\.self) + notes
    let message = escapeData(lines.joined(separator: "\n"))
    return "::\(command(for: diagnostic.severity)) \(properties.joined(separator: ","))::\(message)"
  }

  private static func command(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func escapeData(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func escapeProperty(_ text: String) -> String {
    var escaped = ""
    for scalar in escapeData(text).unicodeScalars {
      switch scalar {
      case ":": escaped += "%3A"
      case ",": escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
