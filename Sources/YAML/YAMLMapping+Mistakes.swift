import Diagnostics
import Text

/// Messages about the names in a mapping.
extension YAMLMapping {
  func unknownKey(_ entry: Entry) -> Diagnostic {
    yaml.error(
      "unknown-key",
      "\(whole.what) has nothing called '\(entry.key)'",
      at: yaml.offset(of: entry.keyMark),
      fix: NearMiss.question(for: entry.key, among: known)
        ?? "leave it out, or use one of: \(known.joined(separator: ", "))"
    )
  }

  /// Returns what went wrong where an entry in braces is no `name: value`; nil if it is one.
  func slip(_ entry: Entry) -> Diagnostic? {
    guard entry.value.isEmpty, let place = entry.keyMark.map(yaml.offset) else { return nil }
    if let (key, value) = keyWithoutSpace(entry) {
      return yaml.error(
        "missing-space",
        "there is no space after the colon",
        at: place,
        fix: "write '\(key): \(value)'"
      )
    }
    let before = entries.prefix { $0.keyMark != entry.keyMark }.last
    guard entry.key.utf8.areASCIIDigits, let number = before?.value.writtenText, number.utf8.areASCIIDigits
    else { return nil }
    return yaml.error(
      "comma-in-number",
      "in braces, the comma ends the value '\(number)'",
      at: place,
      fix: entry.key.utf8.count == 3
        ? "write the number without commas: \(number)\(entry.key)"
        : "write a point before decimals: \(number).\(entry.key)"
    )
  }

  /// Returns the parts of a name such as `value:400`, which lacks the space after the colon; nil for another name.
  func keyWithoutSpace(_ entry: Entry) -> (key: String, value: String)? {
    let parts = entry.key.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, entry.value.isEmpty, known.contains(parts[0]) else { return nil }
    return (parts[0], parts[1])
  }

  /// Returns one error about many keys, which have one cause, such as a file that was cut off.
  func missingKeys(_ keys: [String]) -> Diagnostic {
    let names = keys.map { "'\($0)'" }
    let last = names.count > 12 ? "and \(names.count - 11) more" : "and \(names.last ?? "")"
    let first = names.prefix(names.count > 12 ? 11 : names.count - 1).joined(separator: ", ")
    return yaml.error(
      "missing-key",
      "\(whole.what) lacks \(keys.count) lines: \(first) \(last)",
      at: whole.offset,
      fix: "add a line for each, such as '\(keys[0]): …'"
    )
  }

  func missingKey(_ key: String) -> Diagnostic {
    yaml.error(
      "missing-key",
      "\(whole.what) has no '\(key)'",
      at: whole.offset,
      fix: "add a line '\(key): …'"
    )
  }
}
