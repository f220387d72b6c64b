import Foundation
import Text

/// The metadata of a PDF file in XML (XMP, ISO 16684-1), for programs that do not read PDF.
struct PDFMetadata {
  private let title: String
  private let language: String
  private let date: PDFDate
  private let creator: String
  private let producer: String
  private let isPDFUA: Bool

  /// Takes the title, language and so on from the document; `isPDFUA` declares conformance to PDF/UA-1.
  init(of document: PDFDocument, date: PDFDate, isPDFUA: Bool) {
    let information = document.trailer["/Info"]
    title = information["/Title"].text ?? ""
    language = document.catalog["/Lang"].text ?? ""
    creator = information["/Creator"].text ?? ""
    producer = information["/Producer"].text ?? ""
    self.date = date
    self.isPDFUA = isPDFUA
  }

  /// Writes the metadata to the document, in place of any that it already has.
  func write(to document: PDFDocument) {
    document.catalog["/Metadata"] = document.stream(
      Array(xml.utf8),
      like: "<< /Type /Metadata /Subtype /XML >>"
    )
  }
}

extension PDFMetadata {
  /// The XMP packet, without properties that have no value.
  var xml: String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" \
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
    \(properties.joined(separator: "\n"))
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>

    """
  }

  private var properties: [String] {
    let (title, language) = (Self.escaped(title), Self.escaped(language))
    return [
      "<dc:format>application/pdf</dc:format>",
      title.isEmpty
        ? nil : "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">\(title)</rdf:li></rdf:Alt></dc:title>",
      language.isEmpty ? nil : "<dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>",
      "<xmp:CreateDate>\(date.iso)</xmp:CreateDate>",
      "<xmp:ModifyDate>\(date.iso)</xmp:ModifyDate>",
      creator.isEmpty ? nil : "<xmp:CreatorTool>\(Self.escaped(creator))</xmp:CreatorTool>",
      producer.isEmpty ? nil : "<pdf:Producer>\(Self.escaped(producer))</pdf:Producer>",
      isPDFUA ? "<pdfuaid:part>1</pdfuaid:part>" : nil,
    ].compactMap(\.self)
  }

  /// Returns a text without the characters that XML forbids, and with its special characters escaped.
  private static func escaped(_ text: String) -> String {
    let allowed = text.unicodeScalars.filter { !ControlCharacters.contains($0) }
    var output: [UInt8] = []
    HTMLEscaping.append(String(String.UnicodeScalarView(allowed)), to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}

/// The day that a PDF file states as its date, instead of the moment of printing.
public struct PDFDate: Sendable, Hashable {
  private let year: Int
  private let month: Int
  private let day: Int

  /// Creates a day such as 2026, 11, 23; nothing checks that the calendar has it.
  public init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }
}

extension PDFDate {
  /// The start of the day in UTC, such as `D:20261123000000+00'00'`.
  var text: String { String(format: "D:%04d%02d%02d000000+00'00'", year, month, day) }

  /// The same moment as `text`, in the ISO 8601 form of XMP metadata.
  var iso: String { String(format: "%04d-%02d-%02dT00:00:00Z", year, month, day) }
}
