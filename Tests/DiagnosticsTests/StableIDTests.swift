import Foundation
import Testing

@Suite("The ids of messages, which programs go by")
struct StableIDTests {
  /// All ids. Add the id of each new kind of message; never change an id or reuse it for another kind.
  private static let kept = """
    address-collision apostrophe-in-quotes asset-name-collision backslash-in-quotes bare-address
    blocked-path browser-failed built-in-name byte-order-mark changed-value chart-mismatch comma-in-number
    constant-condition
    control-character cut-text damaged-picture dangling-symlink direction-control discouraged-term duplicate-block duplicate-entry
    copied-page duplicate-id duplicate-key earlier-order empty-fact-sheet-list empty-file equal-title empty-group empty-heading empty-page
    empty-section empty-value example-address external-picture figure-mismatch file-name-collision
    folder-name-collision footnote-syntax foreign-file foreign-template form-beside-text front-matter-fence
    future-date heading-level heavy-picture heavy-print hidden-letter html-place implausible-date implausible-value indentation indented-code
    inline-block invalid-address invalid-code invalid-date invalid-decimals invalid-email
    invalid-encoding invalid-fraction invalid-html invalid-id invalid-label-name invalid-language
    invalid-locale invalid-magnitude invalid-manifest invalid-number invalid-path invalid-period
    invalid-site-address invalid-telephone invalid-term invalid-xml invalid-yaml invalid-zip invalid-zip-name
    invisible-line-end joined-lines large-file late-extends leading-sign literal-bullet literal-code literal-link literal-markdown literal-rule
    literal-sign literal-table long-name long-summary loop-outside lost-decimals lost-letter merge-conflict misplaced-file misread-text
    missing-address missing-alternative missing-block-title missing-colon missing-country-code missing-fact-sheets
    missing-file missing-folder missing-font missing-form missing-key missing-hyphen missing-label missing-labels missing-language
    missing-link-text missing-output missing-plural missing-print missing-qualifier missing-site missing-slot
    missing-source missing-space moved-value missing-template missing-translation misused-scheme mixed-kinds
    needless-hedge not-a-file not-a-list not-a-mapping not-a-page not-a-picture not-a-text
    number-list number-slot odd-space optional-value other-period outdated-figure output-collision outside-block outside-content overdue-review
    print-overflow raw-html refused-by-system reserved-name rounded-bound scale-order second-document
    several-languages stated-period stray-file style-sheet-import superseded-figure symlink-loop symlink-outside tab-indentation
    template-circle template-syntax template-too-deep template-too-large text-after-quote two-hedges
    type-mismatch unclosed-bracket unclosed-fence unclosed-quote unclosed-tag undrawn-fact unexpected-fragment
    unfinished-build unit-mismatch unknown-asset unknown-block unknown-currency unknown-fact
    unknown-field unknown-file unknown-form unknown-group unknown-heading unknown-hedge unknown-icon unknown-key
    unknown-language unknown-page unknown-picture unknown-plural unknown-qualifier unknown-scale
    unknown-scheme unknown-section unknown-slot unknown-source unknown-template unknown-unit
    unknown-value unlinked-figure unnamed-site unpackable-file unprintable-page unquoted-colon
    unreachable-page unreadable-file unreadable-folder unreadable-values unsafe-folder unshown-block unshown-letter unsourced-figure
    unused-fact
    unused-fact-sheet-options unused-file unused-scale unused-source unusable-name unused-template unusual-magnitude
    unwritable-name wrong-magnitude wrong-words xml-place
    """

  @Test("are those that are kept here")
  func kept() throws {
    let found = try Self.sources().reduce(into: Set<String>()) { ids, text in
      ids.formUnion(text.matches(of: Self.use).map { String($0.1) })
    }
    let kept = Self.kept.split(whereSeparator: \.isWhitespace).map(String.init)
    #expect(found.sorted() == kept.sorted())
  }

  @Test("stand at each message")
  func everyMessage() throws {
    let texts = try Self.sources()
    let withoutID = texts.flatMap { $0.matches(of: Self.messageAlone) }.map { String($0.0) }
    #expect(withoutID == [])
    #expect(texts.count > 100)
  }

  /// Matches an id in the code, at the beginning of any call that creates a diagnostic.
  private static var use: Regex<(Substring, Substring)> {
    /(?:(?:Diagnostic|add)\(\s*\.\w+,|(?:error|warning|addError|addWarning|add|warn|WriteError|rename)\((?:\s*path,)?|Problem\(\s*id:)\s*"([a-z]+(?:-[a-z]+)*)"\s*,/
  }

  private static var messageAlone: Regex<Substring> { /Diagnostic\(\s*\.\w+,\s*"[^"]*[ '\\]/ }

  private static func sources() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))
    return try paths.filter { $0.hasSuffix(".swift") }.map {
      try String(contentsOf: root.appending(path: $0), encoding: .utf8)
    }
  }
}
