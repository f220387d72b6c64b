import Images
import Markdown
import Text

/// A fact sheet of the whole profile, made from the home page, or of one area, made from its page.
struct FactSheet: Sendable {
  let page: SitePage
  /// The path of its HTML below the site's root, such as `fact-sheets/labour.html`.
  let output: String
  let edition: CalendarDate
  /// The text of the page without the sections that the sheet leaves out.
  let text: MarkdownDocument
  /// The areas on the sheet of the whole profile; empty on the sheet of an area.
  let areas: [Area]
  /// The ids of the key facts in its band of figures.
  let band: [String]
  let partners: [String]
  let donors: [String]
  /// The ids of the key facts in its texts but not in its band, in the order of the texts.
  let figures: [String]
  /// The sources of its figures; the first has the number 1.
  let sources: [Source]

  /// An area on the sheet of the whole profile.
  struct Area: Sendable {
    let page: SitePage
    /// The part of the area's text on the sheet; nil if the sheet shows the area's summary instead.
    let text: MarkdownDocument?
  }

  /// The number of A4 pages that it must fit on.
  var pageCount: Int { isOfProfile ? 2 : 1 }

  /// Whether it is the sheet of the whole profile, not of one area.
  var isOfProfile: Bool { page.path == .home }

  /// The path of its PDF below the site's root, such as `fact-sheets/labour.pdf`.
  var pdf: String { output.dropLast(".html".count) + ".pdf" }

  /// The picture that other sites show of its page, in a size that suits their large cards.
  var picture: Picture {
    Picture(
      path: "sharing/" + page.output.dropLast(".html".count) + ".png",
      size: ImageSize(width: 1200, height: 630)
    )
  }

  /// Returns the number of a source in the sheet's list of sources; nil if no figure on the sheet is from it.
  func number(ofSource id: String) -> Int? {
    sources.firstIndex { $0.id == id }.map { $0 + 1 }
  }
}

extension FactSheet {
  /// The pictures in the text of its page; areas on the sheet are shown without pictures.
  var pictures: [Picture] {
    text.slots.compactMap { slot in
      guard case .picture(let picture)? = page.targets[slot.reference] else { return nil }
      return picture
    }
  }
}

extension LocalizedSite {
  /// What readers of fact sheets must know about all figures.
  var sheetDisclaimer: LinkedText? {
    (profile.factSheets?.disclaimer ?? profile.disclaimer).map(localizer.linked)
  }

  /// Returns the note of a key fact, which sheets show in their bands.
  func sheetNote(of fact: KeyFact) -> LinkedText? { fact.latest.note.map(localizer.linked) }

  /// Returns the address that a sheet prints, without `index.html`; nil if the site's address is not known.
  func address(ofPageOf sheet: FactSheet) -> String? {
    sheet.isOfProfile ? profile.url.map { $0 + folder } : address(of: sheet.page)
  }
}

extension FactSheet {
  /// A fact sheet with its texts as HTML, for its template.
  struct View: Sendable {
    let sheet: FactSheet
    /// The text of its page as HTML.
    let body: [UInt8]
    /// Empty on the sheet of an area.
    let areas: [Area]

    /// An area on the sheet of the whole profile.
    struct Area: Sendable {
      let page: SitePage
      let sheet: FactSheet
      /// The area's text as HTML; nil if the sheet shows the area's summary instead.
      let body: [UInt8]?
    }

    /// One of the A4 pages of a printed sheet.
    struct Leaf: Sendable {
      let number: Int
      /// The text at its foot, such as `Page 1 of 2`.
      let label: String
    }

    /// A part of a text on the sheet; one that links in the page has the number of its source instead.
    struct Part: Sendable {
      let part: TextPart
      let source: SourceNumber?
    }

    /// A figure with the number of its source in the sheet's list of sources.
    struct Figure: Sendable {
      let fact: KeyFact
      let source: SourceNumber
      let sheet: FactSheet

      /// Creates a figure; nil if its source is not on the sheet.
      init?(_ fact: KeyFact, on sheet: FactSheet) {
        guard let source = SourceNumber(fact.latest.source.id, on: sheet) else { return nil }
        (self.fact, self.source, self.sheet) = (fact, source, sheet)
      }
    }

    /// The number of a source in the sheet's list of sources.
    struct SourceNumber: Sendable {
      let number: Int
      /// Where the source is in the list, such as `#source-1`.
      let link: SiteURL

      /// Creates the number of the source with an id; nil if the source is not on the sheet.
      init?(_ id: String, on sheet: FactSheet) {
        guard let number = sheet.number(ofSource: id) else { return nil }
        self.number = number
        link = .site(path: sheet.output, fragment: "\(Source.anchorPrefix)\(number)")
      }
    }
  }

  /// A fact sheet as the page about fact sheets lists it.
  struct Entry: Sendable {
    let sheet: FactSheet
    /// The size of its PDF in bytes; nil if it is not printed.
    let pdfSize: Int?
  }
}
