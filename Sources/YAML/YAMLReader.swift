import Diagnostics
import Foundation
import Text

/// Reads a value of a YAML file as one type: `mapping.optional("date", .date)`.
///
/// A reader throws a diagnostic that explains in plain words what to type instead.
package struct YAMLReader<Result> {
  private let body: (YAMLValue) throws(Diagnostic) -> Result

  /// Creates a reader; `body` can apply other readers with `value.read(.id)`.
  package init(_ body: @escaping (YAMLValue) throws(Diagnostic) -> Result) {
    self.body = body
  }

  package func read(_ value: YAMLValue) throws(Diagnostic) -> Result {
    try body(value)
  }

  /// Keeps the place of a value for later messages about it, as in `.located(.text)`.
  package static func located<Value>(_ reader: YAMLReader<Value>) -> YAMLReader
  where Result == Located<Value> {
    YAMLReader { value throws(Diagnostic) in Located(try reader.read(value), at: value.location) }
  }

  /// Reads a list, each element with `reader`; a missing value is an empty list.
  package static func list<Element>(of reader: YAMLReader<Element>) -> YAMLReader where Result == [Element] {
    YAMLReader { value throws(Diagnostic) in
      var elements: [Element] = []
      for element in try value.list() { elements.append(try reader.read(element)) }
      return elements
    }
  }
}

extension YAMLReader<YAMLValue> {
  /// Keeps the value as it is, for later reading.
  package static var any: YAMLReader { YAMLReader { $0 } }
}

extension YAMLReader<String> {
  /// A text of one or more lines, without white space around it; an empty text is an error.
  package static var text: YAMLReader {
    YAMLReader { value throws(Diagnostic) in try value.text() }
  }

  /// An id such as `urban-population`: letters a to z, digits and hyphens, since ids are part of permanent addresses.
  package static var id: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let id = try value.text()
      let isValid = id.utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
      if isValid, !id.hasPrefix("-"), !id.hasSuffix("-") { return id }
      let proposal = Slug.ascii(id)
      throw value.error(
        "invalid-id",
        "'\(id)' can't be an id: an id has only small letters a–z, digits and hyphens",
        fix: proposal.isEmpty ? "write a name such as 'urban-population'" : "write '\(proposal)'"
      )
    }
  }

  /// An address with `http` or `https` and a host, such as `https://www.example.org/`.
  package static var webAddress: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let text = try value.text()
      guard let url = URL(string: text), let scheme = url.scheme, ["http", "https"].contains(scheme),
        url.host()?.isEmpty == false, !text.contains(where: \.isWhitespace)
      else {
        throw value.error(
          "invalid-address",
          "'\(text)' is not a web address",
          fix: "write it whole, such as https://www.example.org/"
        )
      }
      return url.absoluteString
    }
  }
}

extension YAMLReader<Int> {
  /// Digits, which may follow a `-`; `+3`, `3.0` and an empty value are errors.
  package static var integer: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      try value.requireValue("a whole number")
      let text = try value.text()
      if let number = Int(text), text.first != "+" { return number }
      throw value.error(
        "invalid-number",
        "'\(text)' is not a whole number",
        fix: "write digits only, such as 3"
      )
    }
  }
}

extension YAMLReader where Result: RawRepresentable<String> & CaseIterable {
  /// The raw value of one of the cases; for any other word, the error suggests the nearest.
  package static var choice: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let word = try value.text()
      if let choice = Result(rawValue: word) { return choice }
      let words = Result.allCases.map(\.rawValue)
      throw value.error(
        "unknown-value",
        "\(value.what) can't be '\(word)'",
        fix: NearMiss.question(for: word, among: words) ?? "use one of: \(words.joined(separator: ", "))"
      )
    }
  }
}
