import Diagnostics

extension Check {
  /// Finds scales in `key-facts.yaml` that no key fact names as its `chart`.
  static let unusedScales = Check(
    "what is used",
    .content { content, checks in
      for scale in content.keyFacts?.unusedScales ?? [] {
        checks.report.add(
          Diagnostic(
            .warning,
            "unused-scale",
            "no key fact uses the scale '\(scale.value)'",
            at: scale.location,
            fix: "write 'chart: \(scale.value)' in a key fact, or remove the scale"
          )
        )
      }
    }
  )
}
