import Templating
import Text

extension Template {
  /// Renders the page of a sample once for each choice of fields that are filled in beforehand for its folder.
  func renderings(of sample: Sample, links: LinkBase) -> [(constants: [Int], output: [UInt8])] {
    guard case .record(let fields) = Sample.schema.value(of: sample) else { return [] }
    return (1..<(1 << fields.count)).map { set in
      let constants = fields.indices.filter { set & (1 << $0) != 0 }
      let values = Dictionary(uniqueKeysWithValues: constants.map { ($0, fields[$0]) })
      // They are absent here, so that a template that still reads one of them is found out.
      let rest = fields.indices.map { constants.contains($0) ? .none : fields[$0] }
      var output: [UInt8] = []
      specialized(with: values, folder: links.folder).render(.record(rest), links: links, into: &output)
      return (constants, output)
    }
  }
}
