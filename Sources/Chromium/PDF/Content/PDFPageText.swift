/// The text of a page, by the marked-content identifiers through which the structure refers to it.
struct PDFPageText {
  /// The texts by identifier; a mark without a text is left out.
  private(set) var texts: [Int: String] = [:]
  /// The identifiers of all marks, including those without a text.
  private(set) var marks: Set<Int> = []
  /// Whether the fonts give a text for every character on the page, marked or not.
  private(set) var isKnown = true

  private let page: PDFPage
  private var fonts: [String: PDFFont] = [:]
  private var font: PDFFont?
  /// The fonts that `q` saved and `Q` will restore, the latest last.
  private var saved: [PDFFont?] = []
  /// The enclosing marks, innermost last: the identifier of each, and whether its text comes from `/ActualText`.
  private var open: [(number: Int?, isSpelt: Bool)] = []
  /// The vertical position of the last line that belongs to the structure.
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
      if !isSpelt { write(page.object.document.string(spelling).text ?? "") }
      open[open.count - 1].isSpelt = true
    case "EMC": _ = open.popLast()
    case "q": saved.append(font)
    case "Q": if let font = saved.popLast() { self.font = font }
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

  /// Adds a space between lines, since Chromium draws none at a line's end, but not inside a web address.
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
