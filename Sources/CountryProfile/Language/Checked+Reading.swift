import Diagnostics
import YAML

extension YAMLReader<Bool> {
  /// Reads `checked: true`, with which an editor says that what looks odd is meant.
  static var checked: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let text = try value.text()
      if text == "true" { return true }
      throw value.error(
        "unknown-value",
        "'checked' can only be true",
        fix: "write 'checked: true', or leave the line out"
      )
    }
  }
}
