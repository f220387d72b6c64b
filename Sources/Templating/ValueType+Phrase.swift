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
