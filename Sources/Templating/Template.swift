import Text

/// A compiled template, in which every value is known to exist and to have a suitable type.
///
/// Immutable and free of side effects, so that many pages can be rendered from it at the same time.
public struct Template: Sendable {
  /// The ids of elements that appear in the template as literal text, including those of included and extended
  /// templates and of branches that no page takes.
  public let ids: Set<String>
  let instructions: [Instruction]
  let statics: [UInt8]
  let slotCount: Int
  /// The positions of those fields of the page's record that are printed, tested or iterated over.
  @usableFromInline let usedFields: Set<Int>

  init(ids: Set<String>, instructions: [Instruction], statics: [UInt8], slotCount: Int) {
    self.ids = ids
    self.instructions = instructions
    self.statics = statics
    self.slotCount = slotCount
    usedFields = Set(instructions.flatMap(\.paths).filter { $0.slot == 0 }.compactMap(\.fields.first))
  }

  /// Returns the template with the values filled in that are the same on every page of a folder.
  ///
  /// `constants` are values of the record's fields, by position. The result renders each of the folder's pages as the
  /// template itself does; the record's own values for the constants are ignored.
  public func specialized(with constants: [Int: Value], folder links: LinkBase) -> Template {
    PartialEvaluator.evaluate(self, constants: constants, links: links)
  }

  /// Appends the page that shows a record, as UTF-8.
  ///
  /// The record must have the type for which the template was compiled. A `<` in JSON is written as `\u003c`, which
  /// has the same meaning and cannot end the enclosing script.
  public func render(_ root: Value, links: LinkBase, into output: inout [UInt8]) {
    var slots = [Value](repeating: .none, count: slotCount)
    slots[0] = root
    // The renderer takes over the output, to avoid a copy.
    var renderer = Renderer(statics: statics, links: links, slots: slots, output: [])
    swap(&renderer.output, &output)
    renderer.run(instructions)
    swap(&renderer.output, &output)
  }

  /// Returns a whole file in UTF-8, for one that is rendered only once, such as `sitemap.xml`.
  public func bytes(of root: Value, links: LinkBase) -> [UInt8] {
    var output: [UInt8] = []
    render(root, links: links, into: &output)
    return output
  }
}
