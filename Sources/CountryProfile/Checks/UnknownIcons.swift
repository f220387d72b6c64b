import Diagnostics

extension Check {
  /// Finds pages whose front matter names an icon that does not exist.
  static let unknownIcons = Check(
    "pictures",
    .templates { templated, checks in
      for page in templated.site.pages {
        guard let icon = page.frontMatter.icon, !templated.icons.contains(icon.value) else { continue }
        checks.report.add(
          Diagnostic(
            .error,
            "unknown-icon",
            "there is no icon '\(icon.value)'",
            at: icon.location,
            fix: NearMiss.question(for: icon.value, among: templated.icons)
              ?? "use the name of a file in \(templated.iconFolder), without .svg"
          )
        )
      }
    }
  )
}
