extension Value {
  /// What is found by going from record to record; nil where one of them is none.
  func value(at fields: [Int]) -> Value? {
    var value = self
    for field in fields {
      guard case .record(let values) = value else { return nil }
      value = values[field]
    }
    return value
  }
}
