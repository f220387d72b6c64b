import Diagnostics

extension YAMLValue {
  /// A list of values, each read by `read`.
  package func list<Element>(
    of read: (YAMLValue) throws(Diagnostic) -> Element
  ) throws(Diagnostic) -> [Element] {
    var elements: [Element] = []
    for value in try list() { elements.append(try read(value)) }
    return elements
  }
}
