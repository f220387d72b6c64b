/// Where a value is found while a template is rendered: a slot, and in it the positions of fields in records.
struct ValuePath: Sendable, Hashable {
  let slot: Int
  var fields: [Int] = []
}
