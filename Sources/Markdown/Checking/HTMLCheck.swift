import Diagnostics
import Text

/// Reports HTML, which cmark leaves out of the page, and suggests how to write it in Markdown.
enum HTMLCheck {
  /// Reports each HTML tag in a paragraph or heading, except a closing tag whose opening tag is reported.
  static func check(_ tags: [InlineContent.Tag], in source: SourceText, report: Report) {
    var opened: Set<String> = []
    for tag in tags {
      let text = String(decoding: tag.node.literal, as: UTF8.self)
      let name = name(of: text)
      if text.hasPrefix("</"), opened.contains(name) { continue }
      opened.insert(name)
      report.add(error(text, name: name, in: source, at: tag.offset))
    }
  }

  /// Returns an error about a block of HTML; its message quotes only the first tag.
  static func error(
    _ block: UnsafeBufferPointer<UInt8>,
    in source: SourceText,
    at offset: Int
  ) -> Diagnostic {
    let text = String(decoding: block.drop { $0.isASCIIWhitespace }, as: UTF8.self)
    let end = text.firstIndex(of: ">").map { text.index(after: $0) } ?? text.endIndex
    return error(String(text[..<end]), name: name(of: text), in: source, at: offset)
  }
}

extension HTMLCheck {
  private static func error(
    _ tag: String,
    name: String,
    in source: SourceText,
    at offset: Int
  ) -> Diagnostic {
    let isLong = tag.utf8.count > 40 || tag.utf8.contains(0x0A)
    let message = tag.hasPrefix("<!--") ? "a comment" : isLong ? "'<\(name)>'" : "'\(tag)'"
    return .error(
      "raw-html",
      "\(message) is HTML, which cannot be used here",
      in: source,
      at: offset,
      fix: fix(for: name)
    )
  }

  /// Returns `br` for `<BR/>`, `!--` for a comment, and an empty name for a declaration.
  private static func name(of tag: String) -> String {
    if tag.hasPrefix("<!--") { return "!--" }
    let letters = tag.utf8.dropFirst(tag.hasPrefix("</") ? 2 : 1).prefix(while: \.isASCIIAlphanumeric)
    return String(decoding: letters, as: UTF8.self).lowercased()
  }

  private static func fix(for name: String) -> String {
    switch name {
    case "!--": "delete the comment"
    case "a": "write '[text](address)'"
    case "b", "strong": "write '**text**'"
    case "blockquote": "write '> ' before each line"
    case "br": "end the line with a backslash: '\\'"
    case "code", "pre", "kbd", "tt": "write '`text`'"
    case "div", "p", "section", "center": "delete the tags; an empty line begins a new paragraph"
    case "em", "i", "cite": "write '*text*'"
    case "font", "small", "big", "span", "u": "delete the tags; the design decides how text looks"
    case "h1", "h2", "h3", "h4", "h5", "h6": "write '## ' before the text of the heading"
    case "hr": "write '---' between two empty lines"
    case "iframe", "script", "style", "object", "embed", "form", "input", "button": "delete it"
    case "img", "picture", "figure": "write '![description](path)'"
    case "sub", "sup": "type the character itself, such as ² or ₂"
    case "table", "tbody", "td", "th", "thead", "tr": TextLint.tableFix
    case "li", "ol", "ul": "write '- ' before each item"
    default: "write it in Markdown, or '\\<' to show the sign '<'"
    }
  }
}
