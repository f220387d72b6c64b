/// The type of a value for templates, known at compile time.
public indirect enum ValueType: Sendable, Hashable {
  /// Plain text; escaped wherever it is printed, and never printed in plain text files, where it cannot be escaped.
  case text
  /// A whole number; like an address, it can be printed in plain text files too.
  case number
  /// True or false; tested, never printed.
  case flag
  /// The address of a page, file or site; the only type that `href` and `src` accept.
  case url
  /// Finished HTML; printed without escaping, and only between tags. In XML it is escaped text.
  case html
  /// A finished JSON text; printed only inside a `<script type="application/ld+json">`.
  case json
  /// The name of one of several templates; included, never printed.
  case template([String])
  /// A value that may be absent; must be tested with `{% if %}` before it is printed.
  case optional(ValueType)
  /// Values of one type, perhaps none; walked through with `{% for %}`, never printed.
  case list(ValueType)
  /// Named values; read one by one after a dot, as in `page.title`, never printed.
  case record(RecordType)
}

extension ValueType {
  /// What messages call a value of this type, whether or not it is optional.
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

  /// The type without `optional`, as after a test with `{% if %}`.
  var present: ValueType {
    if case .optional(let type) = self { return type.present }
    return self
  }
}
