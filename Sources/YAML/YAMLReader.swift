import Diagnostics
import Foundation
import Text

/// Reads a YAML value as one Swift type, such as a date in `mapping.optional("date", .date)`.
///
/// If the value is invalid, a reader throws a diagnostic that explains in plain words what to write instead.
package struct YAMLReader<Result> {
  private let body: (YAMLValue) throws(Diagnostic) -> Result

  /// Creates a reader; `body` may use other readers, as in `value.read(.id)`.
  package init(_ body: @escaping (YAMLValue) throws(Diagnostic) -> Result) {
    self.body = body
  }

  package func read(_ value: YAMLValue) throws(Diagnostic) -> Result {
    try body(value)
  }

  /// Adds the value's location to what `reader` returns, for later messages about the value.
  package static func located<Value>(_ reader: YAMLReader<Value>) -> YAMLReader
  where Result == Located<Value> {
    YAMLReader { value throws(Diagnostic) in Located(try reader.read(value), at: value.location) }
  }

  /// Reads a list, each element with `reader`; returns an empty list for a key without a value.
  package static func list<Element>(of reader: YAMLReader<Element>) -> YAMLReader where Result == [Element] {
    YAMLReader { value throws(Diagnostic) in
      var elements: [Element] = []
      for element in try value.list() { elements.append(try reader.read(element)) }
      return elements
    }
  }
}

extension YAMLReader<YAMLValue> {
  /// Returns the value as it is, so that the caller can read it later.
  package static var any: YAMLReader { YAMLReader { $0 } }
}

extension YAMLReader<String> {
  /// A text of one or more lines, without white space around it; an empty text is an error.
  package static var text: YAMLReader {
    YAMLReader { value throws(Diagnostic) in try value.text() }
  }

  /// An id such as `urban-population`: only the letters a to z, digits and hyphens, since ids become part of addresses.
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
  package static var webAddress: YAMLReader { webAddress(mayBeLocal: false) }

  /// The same, which with `mayBeLocal` may also lead to a computer that only its own network finds.
  package static func webAddress(mayBeLocal: Bool) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let text = try value.text()
      let lowercase = text.lowercased()
      if ["http:", "https:"].contains(where: lowercase.hasPrefix) {
        if let mistake = WebAddress(text, mayBeLocal: mayBeLocal).mistake {
          throw value.error("invalid-address", mistake)
        }
        if let url = URL(string: text) { return url.absoluteString }
      }
      let isWhole = WebAddress("https://\(text)").mistake == nil && !text.contains(":")
      throw value.error(
        "invalid-address",
        "'\(text)' is not a web address",
        fix: isWhole ? "write 'https://\(text)'" : "write it whole, such as https://www.example.org/"
      )
    }
  }

  /// A mail address such as `name@example.org`.
  package static var mailAddress: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let text = try value.text()
      if let mistake = MailAddress(text).mistake { throw value.error("invalid-email", mistake) }
      return text
    }
  }
}

extension YAMLReader<TelephoneNumber> {
  /// A telephone number as people write it, perhaps with an extension.
  package static var telephone: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let text = try value.text()
      do throws(AddressMistake) { return try TelephoneNumber(text) } catch {
        throw value.error("invalid-telephone", error)
      }
    }
  }
}

extension YAMLValue {
  fileprivate func error(_ id: Diagnostic.ID, _ mistake: AddressMistake) -> Diagnostic {
    error(id, mistake.message, fix: mistake.fix)
  }
}

extension YAMLReader<Int> {
  /// A whole number, such as `3` or `-3`; `+3`, `3.0` and an empty value are errors.
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
  /// The raw value of one of the enum's cases; for any other word, the error suggests the most similar one.
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
