import CCMark
import Diagnostics
import Text

/// Walks through cmark's tree of a document once: checks it, collects references and headings, and adds markers where
/// slots and the ids of headings belong.
struct DocumentReader {
  let source: SourceText
  let rules: MarkdownRules
  let report: Report
  var references: [Reference] = []
  /// The byte ranges in the source of all text that readers see; empty unless `keepsTexts` is set.
  private(set) var texts: [Range<Int>] = []
  /// The texts that `filter` accepts.
  private(set) var proses: [Prose] = []
  /// What each marker in the tree means, in the order of the text.
  var marks: [Mark] = []
  private(set) var headings: [Heading] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: LineIndex
  private let keepsTexts: Bool
  private let filter: ProseFilter?
  private(set) var content = InlineContent()
  private var drafts: [HeadingDraft] = []
  private var quoteDepth = 0
  private var itemDepth = 0
  /// Whether the current paragraph or heading has a link, an image or a tag, whose place in the source is needed.
  private var needsReading = false
  /// Whether the current paragraph or heading has signs that `TextLint` must check.
  private var needsLint = false
  /// Whether `filter` accepts the current paragraph or heading.
  private var isAccepted = false
  /// Whether the current paragraph or heading is collected in `proses`.
  private var isWanted = false
  /// The number of links around the current node whose texts the filter ignores.
  private var ignoredDepth = 0

  /// `bytes` are the bytes of `source`; they must stay valid until `read` returns.
  init(
    _ source: SourceText,
    bytes: UnsafeBufferPointer<UInt8>,
    lines: LineIndex,
    rules: MarkdownRules,
    keepsTexts: Bool = false,
    filter: ProseFilter? = nil,
    report: Report
  ) {
    self.report = report
    self.filter = filter
    self.keepsTexts = keepsTexts
    self.source = source
    self.bytes = bytes
    self.lines = lines
    self.rules = rules
    // Enough for most pages, so that these arrays seldom grow.
    references.reserveCapacity(16)
    marks.reserveCapacity(64)
    drafts.reserveCapacity(16)
    content.reserveCapacity()
  }

  /// `document` must be cmark's tree of the Markdown after the front matter.
  mutating func read(_ document: SyntaxNode) {
    document.walk { node, isEntering in
      if isEntering { enter(node) } else { leave(node) }
    }
    headings = drafts.identified()
  }
}

extension DocumentReader {
  private mutating func enter(_ node: SyntaxNode) {
    switch node.type {
    case CMARK_NODE_TEXT:
      if !needsLint { needsLint = SignCensus.hasSign(node.literal) }
      if let filter, !isAccepted { checkText(node.literal, filter) }
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      needsReading = true
      if let filter { enterLink(node, filter) }
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_HEADING: needsReading = true
    case CMARK_NODE_BLOCK_QUOTE: quoteDepth += 1
    case CMARK_NODE_ITEM: itemDepth += 1
    case CMARK_NODE_HTML_BLOCK:
      report.add(HTMLCheck.error(node.literal, in: source, at: start(of: node)))
    case CMARK_NODE_CODE_BLOCK: checkCode(node)
    default: break
    }
  }

  private mutating func leave(_ node: SyntaxNode) {
    switch node.type {
    case CMARK_NODE_PARAGRAPH:
      if needsReading || needsLint || keepsTexts || isWanted { readParagraph(node) }
      (needsReading, needsLint, isAccepted, isWanted) = (false, false, false, false)
    case CMARK_NODE_HEADING:
      readHeading(node)
      (needsReading, needsLint, isAccepted, isWanted) = (false, false, false, false)
    case CMARK_NODE_LINK:
      if ignoredDepth > 0, filter?.ignores(node) == true { ignoredDepth -= 1 }
    case CMARK_NODE_BLOCK_QUOTE: quoteDepth -= 1
    case CMARK_NODE_ITEM: itemDepth -= 1
    default: break
    }
  }

  private mutating func checkText(_ text: UnsafeBufferPointer<UInt8>, _ filter: ProseFilter) {
    isAccepted = ignoredDepth == 0 && filter.accepts(text)
    if isAccepted || (ignoredDepth > 0 && filter.wantsLink(text)) { isWanted = true }
  }

  private mutating func enterLink(_ link: SyntaxNode, _ filter: ProseFilter) {
    if link.type == CMARK_NODE_LINK, filter.ignores(link) { ignoredDepth += 1 }
    if !isWanted, !link.title.isEmpty { isWanted = filter.accepts(link.title) }
  }

  private mutating func readParagraph(_ paragraph: SyntaxNode) {
    readContent(of: paragraph, from: cursor(at: paragraph))
    if let image = blockImage(in: paragraph) {
      collectBlock(image)
      paragraph.replaceWithBlockMarker()
    } else {
      collectReferences()
    }
  }

  private mutating func readHeading(_ heading: SyntaxNode) {
    var cursor = cursor(at: heading)
    let offset = cursor.offset
    if cursor.peek == UInt8(ascii: "#") { cursor.skipHeadingMarks() }
    readContent(of: heading, from: cursor)
    let draft = HeadingDraft(
      level: heading.headingLevel,
      text: String(decoding: content.text, as: UTF8.self),
      offset: offset,
      isSection: quoteDepth == 0 && itemDepth == 0
    )
    HeadingCheck.check(draft, after: drafts.last, in: source, report: report)
    marks.append(.headingStart(drafts.count))
    drafts.append(draft)
    collectReferences()
    marks.append(.headingEnd)
    heading.encloseInMarkers()
  }

  private mutating func readContent(of block: SyntaxNode, from cursor: SourceCursor) {
    // All paragraphs use one `content`, so that its memory is reused.
    InlineReader.read(block, from: cursor, into: &content, collectsSpans: needsLint || keepsTexts || isWanted)
    if keepsTexts { collectTexts() }
    if isWanted {
      proses.append(Prose(content, isAccepted: isAccepted, in: source.bytes))
      proses += content.titles.map { Prose(title: $0, in: source.bytes) }
    }
    if !content.tags.isEmpty { HTMLCheck.check(content.tags, in: source, report: report) }
    if needsLint {
      TextLint.check(content, of: block, source: source, rules: rules, report: report)
    }
  }

  /// Collects the places of texts and titles, except the text of `<https://…>`, which is an address.
  private mutating func collectTexts() {
    let addresses = Set(content.links.filter(\.isAutolink).map { $0.range.lowerBound + 1 })
    let spans = content.spans.map(\.range).filter { !addresses.contains($0.lowerBound) }
    texts += (spans + content.titles).sorted { $0.lowerBound < $1.lowerBound }
  }

  private func checkCode(_ block: SyntaxNode) {
    let offset = start(of: block)
    guard offset < bytes.count, bytes[offset] != UInt8(ascii: "`"), bytes[offset] != UInt8(ascii: "~") else {
      return
    }
    report.add(
      .warning(
        "indented-code",
        "lines that begin with four spaces are shown as program code",
        in: source,
        at: offset,
        fix: "delete the spaces before the text, or put a line ``` before and after the code"
      )
    )
  }

  private func start(of block: SyntaxNode) -> Int {
    lines.offset(line: block.startLine, column: block.startColumn)
  }

  private func cursor(at block: SyntaxNode) -> SourceCursor {
    var cursor = SourceCursor(
      bytes,
      at: start(of: block),
      end: lines.start(ofLine: block.endLine + 1),
      quoteDepth: quoteDepth,
      isInList: itemDepth > 0
    )
    if let text = block.firstChild?.literal { cursor.skipLinkDefinitions(before: text) }
    return cursor
  }
}
