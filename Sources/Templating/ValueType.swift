/// The type of a value; the compiler uses it to check what templates do with the value.
public indirect enum ValueType: Sendable, Hashable {
  /// Plain text, which is escaped when it is printed; a `.txt` template cannot print it, since it escapes nothing.
  case text
  /// A whole number, which every kind of template can print.
  case number
  /// True or false; templates can test it but not print it.
  case flag
  /// The address of a page, file or site; the only type that `href` and `src` accept.
  case url
  /// Finished HTML, printed only between tags, without escaping; XML templates escape it.
  case html
  /// JSON, printed only inside a `<script type="application/ld+json">`.
  case json
  /// The name of one of the listed templates, which templates can include but not print.
  case template([String])
  /// A value that may be absent; must be tested with `{% if %}` before it is printed.
  case optional(ValueType)
  /// A list of values of one type, for `{% for %}`; it may be empty.
  case list(ValueType)
  /// A record, whose fields templates read after a dot, as in `page.title`.
  case record(RecordType)
}

extension ValueType {
  /// The words for this type in error messages, the same whether or not it is optional.
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
