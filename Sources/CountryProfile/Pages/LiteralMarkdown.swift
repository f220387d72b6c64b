import Diagnostics
import YAML

/// Finds Markdown in texts that are shown verbatim except for links to key facts and sources, such as titles.
enum LiteralMarkdown {
  /// Warns about the first Markdown in a text; `value` is the YAML that the text was read from.
  static func check(_ text: LinkedText, at value: YAMLValue, report: Report) {
    guard mayOccur(in: text.written), let markup = firstMarkup(in: text) else { return }
    report.add(
      value.warning(
        "literal-markdown",
        "\(value.what) is shown as it is written, so readers see '\(markup.text)'",
        at: value.offset(of: markup.text, after: text.written[..<markup.text.startIndex]),
        fix: markup.fix
      )
    )
  }
}

extension LiteralMarkdown {
  /// Warns about the first Markdown in each text of a YAML file.
  static func check(_ texts: VisibleTexts, report: Report) {
    for text in texts.all { check(text.text, at: text.value, report: report) }
  }

  /// Returns whether a text has a Markdown character, such as `*`; most texts have none and need no slow search.
  static func mayOccur(in text: String) -> Bool {
    text.utf8.contains(where: isSign)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`")
      || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "<")
  }

  private struct Markup {
    let text: Substring
    var fix = "write the words without the signs of Markdown"
  }

  /// Returns the first emphasis, code, picture, other link or half link in a text, including its delimiters.
  private static func firstMarkup(in linked: LinkedText) -> Markup? {
    let text = linked.written
    let emphasis = #/\*{1,3}[^\s*](?:[^*]*[^\s*])?\*{1,3}|\b_{1,3}[^\s_](?:[^_]*[^\s_])?_{1,3}\b/#
    let code = #/`[^`]+`/#
    let link = #/!?\[[^\]]*\]\([^)]*\)/#
    let target = #/\((?:fact|source):[^\s)]+\)/#
    let templateCode = #/\{\{[^{}]*\}\}|\{%[^{}]*%\}/#
    let tags = firstTag(in: text).map {
      Markup(text: $0, fix: "write the words without the tags of HTML")
    }
    let signs = [
      text.firstMatch(of: templateCode)?.range, text.firstMatch(of: emphasis)?.range,
      text.firstMatch(of: code)?.range,
    ].compactMap { $0.map { Markup(text: text[$0]) } }
    let links = text.matches(of: link).map(\.range)
    let otherLink = links.first { !linked.isLink($0) }.map {
      Markup(text: text[$0], fix: "write the words alone: only links to fact:… and source:… work here")
    }
    let halfLink = text.matches(of: target).map(\.range).first { target in
      !links.contains { $0.overlaps(target) }
    }
    .map {
      Markup(
        text: text[$0],
        fix: "write the figure in square brackets right before it, as in '[9]\(text[$0])'"
      )
    }
    return (signs + [tags, otherLink, halfLink].compactMap(\.self)).min {
      $0.text.startIndex < $1.text.startIndex
    }
  }

  /// Returns the first tag of HTML that was meant as one; a text with an end tag alone speaks of such signs.
  private static func firstTag(in text: String) -> Substring? {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return nil }
    let names = { (pattern: Regex<(Substring, Substring)>) in text.matches(of: pattern).map { String($0.1) } }
    let opened = names(#/<([A-Za-z][A-Za-z0-9:]*)(?:\s[^<>]*)?>/#)
    let closed = names(#/<\/([A-Za-z][A-Za-z0-9:]*)>/#)
    guard Set(closed).isSubset(of: opened) else { return nil }
    let tag = text.firstMatch(of: #/<([A-Za-z][A-Za-z0-9:]*)(?:\s[^<>]*)?\/?>/#)
    let isVoid = tag.map { ["br", "hr", "img", "wbr"].contains($0.1.lowercased()) } ?? false
    return isVoid || !closed.isEmpty ? tag?.0 : nil
  }
}
