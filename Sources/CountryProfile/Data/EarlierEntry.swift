import Foundation
import Text

/// A value that was published, as an entry of `earlier` in `key-facts.yaml`.
struct EarlierEntry {
  let fact: KeyFact
  let old: PublishedValues.Fact

  /// What to type, and where.
  var advice: String {
    switch fact.earlierStyle {
    case nil: "add: earlier: [\(text)]"
    case .lines: "put first in 'earlier': - \(text)"
    case .brackets: "put first in 'earlier': \(text),"
    }
  }

  /// The entry in YAML; it says all, so that it stays as it was when the fact changes again.
  private var text: String {
    let lines = [
      ("value", value), ("period", period), ("source", old.source.id), ("status", status), ("note", note),
    ]
    return "{" + lines.compactMap { key, text in text.map { "\(key): \($0)" } }.joined(separator: ", ") + "}"
  }
}

extension EarlierEntry {
  /// Says that there is none, whatever the fact has.
  private static let nothing = "~"

  /// The number, with the zeros at its end that readers saw.
  private var value: String? {
    let text = "\(old.value)"
    guard fact.showsWrittenDecimals else { return text }
    let zeros = old.decimals - old.value.fractionDigits
    guard zeros > 0 else { return text }
    return text + (old.value.fractionDigits == 0 ? "." : "") + String(repeating: "0", count: zeros)
  }

  private var period: String { old.refPeriod.map(Self.quoted) ?? Self.nothing }

  /// The status, unless it is the one that the entry has without saying so.
  private var status: String? {
    old.status == (old.refPeriod == nil ? .undated : nil) ? nil : old.status?.rawValue ?? Self.nothing
  }

  private var note: String {
    guard let texts = old.note?.sorted(by: { $0.key < $1.key }) else { return Self.nothing }
    if texts.count == 1 { return Self.quoted(texts[0].value) }
    return "{" + texts.map { "\($0.key): \(Self.quoted($0.value))" }.joined(separator: ", ") + "}"
  }

  /// Returns a text in quotes, in which YAML has the escapes of JSON.
  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    JSONString.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
