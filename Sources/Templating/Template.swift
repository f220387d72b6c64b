import Text

/// A compiled template, in which every value is known to exist and to have a suitable type.
///
/// It is immutable, so many pages can be rendered from it at the same time.
public struct Template: Sendable {
  /// The element ids that are written literally in the template, and in those that it includes or extends.
  public let ids: Set<String>
  let instructions: [Instruction]
  let statics: [UInt8]
  let slotCount: Int
  /// Which fields of the page's record the template prints, tests or loops over, as positions in the record.
  @usableFromInline let usedFields: Set<Int>

  init(ids: Set<String>, instructions: [Instruction], statics: [UInt8], slotCount: Int) {
    self.ids = ids
    self.instructions = instructions
    self.statics = statics
    self.slotCount = slotCount
    usedFields = Set(instructions.flatMap(\.paths).filter { $0.slot == 0 }.compactMap(\.fields.first))
  }

  /// Returns a faster template for the pages of one folder, with the values that they share filled in.
  ///
  /// `constants` maps field positions to values; `render` then ignores the record's own values at these positions.
  public func specialized(with constants: [Int: Value], folder links: LinkBase) -> Template {
    PartialEvaluator.evaluate(self, constants: constants, links: links)
  }

  /// Renders a record, and appends the page to `output` in UTF-8.
  ///
  /// The record must have the type for which the template was compiled. A `<` in JSON is written as `\u003c`, which
  /// means the same and cannot end the enclosing script.
  public func render(_ root: Value, links: LinkBase, into output: inout [UInt8]) {
    var slots = [Value](repeating: .none, count: slotCount)
    slots[0] = root
    // Swapping gives the output to the renderer without a copy.
    var renderer = Renderer(statics: statics, links: links, slots: slots, output: [])
    swap(&renderer.output, &output)
    renderer.run(instructions)
    swap(&renderer.output, &output)
  }

  /// Renders a record as a whole file in UTF-8, such as `sitemap.xml`.
  public func bytes(of root: Value, links: LinkBase) -> [UInt8] {
    var output: [UInt8] = []
    render(root, links: links, into: &output)
    return output
  }
}
