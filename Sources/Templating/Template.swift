import Text

/// A compiled template: knows where every value is found, and that all of them exist and fit.
///
/// Immutable and free of side effects, so that many pages can be rendered from it at the same time.
public struct Template: Sendable {
  /// The ids of elements that the template has as literal text, those of included and extended templates and of
  /// branches that no page takes among them.
  public let ids: Set<String>
  let instructions: [Instruction]
  let statics: [UInt8]
  let slotCount: Int
  /// The fields of the page's record that are printed, tested or walked through, by their position.
  @usableFromInline let usedFields: Set<Int>

  init(ids: Set<String>, instructions: [Instruction], statics: [UInt8], slotCount: Int) {
    self.ids = ids
    self.instructions = instructions
    self.statics = statics
    self.slotCount = slotCount
    usedFields = Set(instructions.flatMap(\.paths).filter { $0.slot == 0 }.compactMap(\.fields.first))
  }

  /// The template with values filled in that are the same on every page of a folder, which then only copies them.
  ///
  /// Constants are fields of the record by their position. The result renders each of the folder's pages as the
  /// template itself does; the record's own values for the constants are ignored.
  public func specialized(with constants: [Int: Value], folder links: LinkBase) -> Template {
    PartialEvaluator.evaluate(self, constants: constants, links: links)
  }

  /// Appends the page of a record, as UTF-8.
  ///
  /// The record must be of the type that the template was compiled for. A `<` in JSON is written `\u003c`, which means
  /// the same and cannot end the script around the JSON.
  public func render(_ root: Value, links: LinkBase, into output: inout [UInt8]) {
    var slots = [Value](repeating: .none, count: slotCount)
    slots[0] = root
    // The output is handed over rather than copied.
    var renderer = Renderer(statics: statics, links: links, slots: slots, output: [])
    swap(&renderer.output, &output)
    renderer.run(instructions)
    swap(&renderer.output, &output)
  }

  /// The whole file of a record, as UTF-8.
  public func bytes(of root: Value, links: LinkBase) -> [UInt8] {
    var output: [UInt8] = []
    render(root, links: links, into: &output)
    return output
  }
}
