import Text

/// Executes the instructions of a template with the values of one page.
struct Renderer {
  let statics: [UInt8]
  let links: LinkBase
  /// The page's record, then four slots for each enclosing loop: the item, `loop.first`, `loop.last` and `loop.index`.
  var slots: [Value]
  var output: [UInt8]

  mutating func run(_ instructions: [Instruction]) {
    for instruction in instructions {
      switch instruction {
      case .write(let range): write(range)
      case .print(let operand, let form): print(value(of: operand), form)
      case .branch(let arms, let otherwise): branch(arms, otherwise)
      case .loop(let list, let slot, let body): loop(value(of: list), slot, body)
      }
    }
  }
}

extension Renderer {
  private mutating func write(_ range: Range<Int>) {
    statics.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private mutating func branch(_ arms: [Instruction.Arm], _ otherwise: [Instruction]) {
    let arm = arms.firstIndex { isTrue($0.condition) }
    run(arm.map { arms[$0].body } ?? otherwise)
  }

  private mutating func loop(_ list: Value, _ slot: Int, _ body: [Instruction]) {
    guard case .list(let items) = list else { Self.fail() }
    for (index, item) in items.enumerated() {
      enter(item, index, of: items.count, slot)
      run(body)
    }
  }

  private mutating func print(_ value: Value, _ form: Instruction.PrintForm) {
    switch (form, value) {
    case (.text, .text(let text)): HTMLEscaping.append(text, to: &output)
    case (.number, .number(let number)): output.append(contentsOf: String(number).utf8)
    case (.url, .url(let url)): links.append(url, to: &output)
    case (.html, .html(let html)): output.append(contentsOf: html)
    case (.json, .json(let json)): append(json: json)
    case (.address, .url(let url)): links.appendAddress(of: url, to: &output)
    case (.escapedHTML, .html(let html)): HTMLEscaping.append(html, to: &output)
    default: Self.fail()
    }
  }

  /// Appends JSON with every `<` escaped, since `</script>` in a string would end the enclosing script.
  private mutating func append(json: [UInt8]) {
    let bracket = UInt8(ascii: "<")
    var rest = json[...]
    while let index = rest.firstIndex(of: bracket) {
      output.append(contentsOf: rest[..<index])
      output.append(contentsOf: "\\u003c".utf8)
      rest = rest[(index + 1)...]
    }
    output.append(contentsOf: rest)
  }

  private func value(of operand: Operand) -> Value {
    switch operand {
    case .field(let path):
      guard let value = slots[path.slot].value(at: path.fields) else { Self.fail() }
      return value
    case .constant(let value): return value
    }
  }
}

extension Renderer {
  /// Fills the four slots from `slot` on; `index` counts from zero, and `loop.index` from one.
  mutating func enter(_ item: Value, _ index: Int, of count: Int, _ slot: Int) {
    slots[slot] = item
    slots[slot + 1] = .flag(index == 0)
    slots[slot + 2] = .flag(index == count - 1)
    slots[slot + 3] = .number(index + 1)
  }

  func isTrue(_ condition: Condition) -> Bool {
    switch condition {
    case .truth(let operand): isTrue(value(of: operand))
    case .not(let condition): !isTrue(condition)
    case .all(let conditions): conditions.allSatisfy(isTrue)
    case .equal(let left, let right): areEqual(value(of: left), value(of: right))
    }
  }

  /// Returns the truth of a value by Python's rules: zero and empty texts and lists are false.
  private func isTrue(_ value: Value) -> Bool {
    switch value {
    case .text(let text): !text.isEmpty
    case .number(let number): number != 0
    case .flag(let flag): flag
    case .url(.external(let address)): !address.isEmpty
    case .url(.site), .record: true
    case .html(let bytes), .json(let bytes): !bytes.isEmpty
    case .none: false
    case .list(let items): !items.isEmpty
    }
  }

  /// Compares texts byte by byte, as Jinja does; Swift's `==` would take `é` and `e` with an accent for equal.
  private func areEqual(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.number(let left), .number(let right)): left == right
    case (.flag(let left), .flag(let right)): left == right
    case (.url(let left), .url(let right)):
      links.address(of: left).utf8.elementsEqual(links.address(of: right).utf8)
    case (.none, .none): true
    default: false
    }
  }

  private static func fail() -> Never {
    preconditionFailure("a value is not of the type that its template was compiled for")
  }
}
