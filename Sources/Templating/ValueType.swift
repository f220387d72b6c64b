/// The type of a value for templates, known at compile time.
public indirect enum ValueType: Sendable, Hashable {
  /// Plain text; escaped wherever it is printed, and never printed in plain text files, where it cannot be escaped.
  case text
  /// A whole number.
  case number
  /// True or false; tested, never printed.
  case flag
  /// The address of a page, file or site; the only type that `href` and `src` accept.
  case url
  /// Finished HTML; the only type that is printed without escaping, and only between tags. In XML it is escaped text.
  case html
  /// A finished JSON text; printed only inside a `<script type="application/ld+json">`.
  case json
  /// The name of one of several templates; included, never printed.
  case template([String])
  /// A value that may be absent; must be tested with `{% if %}` before it is printed.
  case optional(ValueType)
  /// Any number of values of one type.
  case list(ValueType)
  /// Named values.
  case record(RecordType)
}

extension ValueType {
  /// The name of a value of this type in messages.
  var phrase: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .flag: "a flag"
    case .url: "an address"
    case .html: "HTML"
    case .json: "JSON"
    case .template: "a template"
    case .optional(let type): type.phrase
    case .list: "a list"
    case .record(let type): "a record (\(type.name))"
    }
  }

  /// The type of the value when it is present.
  var present: ValueType {
    if case .optional(let type) = self { return type.present }
    return self
  }
}
