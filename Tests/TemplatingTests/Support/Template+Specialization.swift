import Templating
import Text

extension Template {
  /// Renders a sample once for every set of one or more fields, which are filled in beforehand.
  func renderings(of sample: Sample, links: LinkBase) -> [(constants: [Int], output: [UInt8])] {
    guard case .record(let fields) = Sample.schema.value(of: sample) else { return [] }
    return (1..<(1 << fields.count)).map { set in
      let constants = fields.indices.filter { set & (1 << $0) != 0 }
      let values = Dictionary(uniqueKeysWithValues: constants.map { ($0, fields[$0]) })
      // The fields that were filled in are absent here, so that a test fails if the template still reads one.
      let rest = fields.indices.map { constants.contains($0) ? .none : fields[$0] }
      var output: [UInt8] = []
      specialized(with: values, folder: links.folder).render(.record(rest), links: links, into: &output)
      return (constants, output)
    }
  }
}
