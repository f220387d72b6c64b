import Diagnostics

/// Readers of lists of mappings; if there is a text where `name: value` lines are expected, the error says how to write
/// them.
extension YAMLReader<[YAMLValue]> {
  /// Reads a list; `main` is the key that a text alone is probably meant for, if there is one.
  static func entries(shortFor main: String?) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      guard let entry = value.entry(shortFor: main) else { return try value.list() }
      throw value.error(
        "not-a-list",
        "\(value.what) must be a list",
        fix: "write on a line below it: \(entry)"
      )
    }
  }
}

extension YAMLReader<YAMLValue> {
  /// Returns an entry of a list as it is, but rejects a text, which is probably meant for the key `main`.
  static func entry(shortFor main: String?) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      guard let entry = value.entry(shortFor: main) else { return value }
      throw value.error(
        "not-a-mapping",
        "\(value.what) must be 'name: value' lines",
        fix: "write on a line of its own: \(entry)"
      )
    }
  }
}

extension YAMLValue {
  /// Returns how a text alone is written as an entry, such as `- {value: 7100000}`; nil for any other value.
  fileprivate func entry(shortFor main: String?) -> String? {
    guard let main, let text = writtenText, !isEmpty else { return nil }
    return "- {\(main): \(text)}"
  }
}
