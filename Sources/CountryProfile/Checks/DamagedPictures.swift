import Diagnostics

extension Check {
  /// Finds pictures of which a part is missing, as after a copy that was interrupted.
  static let damagedPictures = Check(
    "pictures",
    .content { content, checks in
      for file in content.media.values {
        guard let damage = file.damage else { continue }
        checks.report.add(
          Diagnostic(
            .error,
            "damaged-picture",
            "this picture is damaged: \(damage)",
            at: SourceLocation(file: checks.tree.displayPath(file.path)),
            fix: "save it again from the program that made it, or copy it again"
          )
        )
      }
    }
  )
}
