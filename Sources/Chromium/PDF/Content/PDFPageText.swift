/// What is written on a page, by the marks through which the structure refers to it.
struct PDFPageText {
  /// The text of each mark.
  private(set) var texts: [Int: String] = [:]
  /// The numbers of all marks, also of those without a text.
  private(set) var marks: Set<Int> = []
  /// Whether all letters on the page, marked or not, are known.
  private(set) var isKnown = true

  private let page: PDFPage
  private var fonts: [String: PDFFont] = [:]
  private var font: PDFFont?
  /// Around what is drawn: the number of its text, and whether its letters were spelt out, as those of Lao are.
  private var open: [(number: Int?, isSpelt: Bool)] = []
  /// The height on the page of the last text of the structure.
  private var line: PDFContentReader.Token?

  init(of page: PDFPage) {
    self.page = page
    for operation in PDFContentReader(page.object.pageContent) { read(operation) }
  }
}

extension PDFPageText {
  private mutating func read(_ operation: PDFContentReader.Operation) {
    switch operation.name {
    case "BMC", "BDC":
      let (number, isSpelt) = open.last ?? (nil, false)
      open.append((operation.mark ?? number, isSpelt))
      if let mark = operation.mark { marks.insert(mark) }
      guard case .string(let spelling) = operation.property("/ActualText") else { return }
      write(page.object.document.string(spelling).text ?? "")
      open[open.count - 1].isSpelt = true
    case "EMC": _ = open.popLast()
    case "Tf": use(operation.firstName ?? "")
    case "Tm": startLine(operation.operands.last)
    case "Tj", "TJ", "'", "\"": operation.strings.forEach { show($0) }
    default: break
    }
  }

  private mutating func use(_ name: String) {
    let font = fonts[name] ?? PDFFont(page.resources["/Font"][name])
    (fonts[name], self.font) = (font, font)
  }

  /// Lines are drawn without the spaces at their ends; addresses have none.
  private mutating func startLine(_ line: PDFContentReader.Token?) {
    guard open.last?.number != nil else { return }
    if let last = self.line, last != line, !isInAddress { write(" ") }
    self.line = line
  }

  private var isInAddress: Bool {
    open.last?.number.flatMap { texts[$0]?.last }.map { "/-.?&=".contains($0) } ?? false
  }

  private mutating func show(_ codes: [UInt8]) {
    guard let text = font?.text(of: codes) else {
      isKnown = false
      return
    }
    if open.last?.isSpelt != true { write(text) }
  }

  private mutating func write(_ text: String) {
    if let number = open.last?.number { texts[number, default: ""] += text }
  }
}
