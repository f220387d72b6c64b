/// The type of a value that a template can use, known before anything is rendered.
public indirect enum ValueType: Sendable, Hashable {
  /// Plain text; escaped wherever it is printed, and never printed in plain text files, where it could not be.
  case text
  /// A whole number.
  case number
  /// True or false; tested, never printed.
  case flag
  /// The address of a page, file or site; the only type that `href` and `src` take.
  case url
  /// Finished HTML; the only type that is printed as it is, and only between tags. XML has it as escaped text.
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
  /// What messages call a value of this type.
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

  /// The type of the value when it is there.
  var present: ValueType {
    if case .optional(let type) = self { return type.present }
    return self
  }
}
