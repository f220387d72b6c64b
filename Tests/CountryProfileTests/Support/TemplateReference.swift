import Templating

@testable import CountryProfile

/// The fields of templates, as `Templates/README.md` lists them: first those of each template, then those of each
/// record.
struct TemplateReference {
  private let pages: [Entry]
  /// The templates of data blocks, fact sheets and feeds.
  private let others: [Entry]
  /// The templates of files that exist once for the whole site; they lack the fields that all others have.
  private let ofWholeSite: [Entry]

  private struct Entry {
    let template: String
    let type: RecordType
  }

  init(_ fields: TemplateFields) {
    pages = PageKind.allCases.map { Entry(template: $0.template, type: fields.page.schema(of: $0).type) }
    others =
      Blocks.kinds.compactMap { kind in
        fields.block.recordType(of: kind).map { Entry(template: kind.template, type: $0) }
      }
      + FactSheetFields.Kind.allCases.map {
        Entry(template: $0.template, type: fields.factSheet.type(of: $0))
      } + [Entry(template: DiscoveryTemplate.feed.rawValue, type: fields.feed.schema.type)]
    ofWholeSite = [
      Entry(template: DiscoveryTemplate.sitemap.rawValue, type: SitemapFields.schema.type),
      Entry(template: DiscoveryTemplate.robots.rawValue, type: RobotsFields.schema.type),
    ]
  }

  /// All types of records in the order of the list: first those of whole templates, then the records in their fields.
  var types: [RecordType] {
    let wholes = all.map(\.type)
    return wholes + records(in: wholes)
  }

  /// The tables that `Templates/README.md` must contain.
  var markdown: String {
    let everywhere = common(to: entries)
    let onPages = common(to: pages).filter { !everywhere.contains($0) }
    let others = entries.flatMap(\.type.fields).unique.filter { !(everywhere + onPages).contains($0) }
    let parts =
      [
        "Every template but \(names(of: ofWholeSite)) has:", table(everywhere),
        "Templates of pages also have:", table(onPages),
        "Some have more:", tableByTemplate(others),
        "What is made once for the whole site has only:", tableByTemplate(ofWholeSite.flatMap(\.type.fields)),
      ] + records(in: all.map(\.type)).flatMap { ["### \($0.heading)", table($0.fields)] }
    return parts.joined(separator: "\n\n")
  }
}

extension TemplateReference {
  private var entries: [Entry] { pages + others }
  private var all: [Entry] { entries + ofWholeSite }

  private func names(of entries: [Entry]) -> String {
    entries.map { "`\($0.template)`" }.joined(separator: " and ")
  }

  private func common(to entries: [Entry]) -> [RecordType.Field] {
    entries[0].type.fields.filter { field in entries.allSatisfy { $0.type.fields.contains(field) } }
  }

  /// Returns the records inside some types, each before the records inside it; those without descriptions are left out.
  private func records(in types: [RecordType]) -> [RecordType] {
    types.flatMap(\.fields).compactMap(\.type.record).filter(\.isDescribed)
      .flatMap { [$0] + records(in: [$0]) }.unique
  }

  private func table(_ fields: [RecordType.Field]) -> String {
    rows("| field | type | what it is |", "| --- | --- | --- |", fields.map(row))
  }

  /// Returns a table that also has a column for templates, since only some of them have these fields.
  private func tableByTemplate(_ fields: [RecordType.Field]) -> String {
    rows(
      "| template | field | type | what it is |",
      "| --- | --- | --- | --- |",
      fields.map { "| \(templates(with: $0)) \(row($0))" }
    )
  }

  private func templates(with field: RecordType.Field) -> String {
    all.filter { $0.type.fields.contains(field) }.map { "`\($0.template)`" }.joined(separator: " ")
  }

  private func rows(_ head: String, _ line: String, _ rows: [String]) -> String {
    ([head, line] + rows).joined(separator: "\n")
  }

  private func row(_ field: RecordType.Field) -> String {
    "| `\(field.name)` | \(field.type.shown) | \(field.meaning ?? "") |"
  }
}

extension ValueType {
  /// The record type of a value, or of the elements of a list; nil if it has none.
  fileprivate var record: RecordType? {
    switch self {
    case .record(let type): type
    case .optional(let type), .list(let type): type.record
    case .text, .number, .flag, .url, .html, .json, .template: nil
    }
  }

  /// The type in words for designers, such as “list of cards”, with a link to the table of the record.
  fileprivate var shown: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .flag: "yes or no"
    case .url: "url"
    case .html: "HTML"
    case .json: "JSON"
    case .template: "template"
    case .optional(let type): type.shown + "?"
    case .list(.record(let type)): "list of [\(type.plural)](#\(type.anchor))"
    case .list(let type): "list of \(type.shown)s"
    case .record(let type) where !type.isDescribed: type.contents
    case .record(let type): "[\(type.bareName)](#\(type.anchor))"
    }
  }
}

extension RecordType {
  /// Whether its fields have descriptions; fields whose names come from the files of a site have none.
  fileprivate var isDescribed: Bool { fields.contains { $0.meaning != nil } }

  /// The type of its innermost fields in the plural, such as “urls”.
  fileprivate var contents: String {
    switch fields.first?.type {
    case .record(let type): type.contents
    case let type?: "\(type.shown)s"
    case nil: "nothing"
    }
  }

  /// The name without its article, such as “feed” for “a feed”.
  fileprivate var bareName: Substring {
    name.trimmingPrefix(#/(a|an|the) /#)
  }

  /// The name in the plural, such as “menu entries” or “pages of paper”.
  fileprivate var plural: String {
    let rest = bareName.firstRange(of: #/ (in|of|on|to) /#)?.lowerBound ?? bareName.endIndex
    let noun = bareName[..<rest]
    return (noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s") + bareName[rest...]
  }

  /// The heading above the table of its fields, such as “Menu entry”.
  var heading: String {
    bareName.prefix(1).uppercased() + bareName.dropFirst()
  }

  /// The anchor that GitHub gives the heading, such as `menu-entry`.
  fileprivate var anchor: String {
    heading.lowercased().replacing(" ", with: "-")
  }
}
