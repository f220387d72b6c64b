import Foundation
import Testing

@testable import Chromium

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct PDFMetadataTests {
  @Test func everythingThatIsKnownIsSaid() throws {
    let metadata = try metadata(
      "/Title (A <sheet> & \\\"more\\\")\n/Creator (Chromium)\n/Producer (Skia/PDF m1)",
      isPDFUA: true
    )
    #expect(
      try properties(metadata) == [
        "dc:format": "application/pdf", "dc:title x-default": "A <sheet> & \"more\"", "dc:language": "lo-LA",
        "xmp:CreateDate": "2026-11-23T00:00:00Z", "xmp:ModifyDate": "2026-11-23T00:00:00Z",
        "xmp:CreatorTool": "Chromium", "pdf:Producer": "Skia/PDF m1", "pdfuaid:part": "1",
      ]
    )
  }

  @Test func whatIsNotKnownIsLeftOut() throws {
    let properties = try properties(try metadata("", isPDFUA: false))
    #expect(
      properties.keys.sorted() == ["dc:format", "dc:language", "xmp:CreateDate", "xmp:ModifyDate"]
    )
  }

  @Test func charactersThatXMLCanNotHoldAreLeftOut() throws {
    // In UTF-16: “A”, a control character, a Lao letter, and a noncharacter.
    let metadata = try metadata("/Title <FEFF 0041 0001 0EAA FFFF>", isPDFUA: false)
    #expect(try properties(metadata)["dc:title x-default"] == "Aສ")
  }

  @Test func itIsAStreamThatProgramsFindWithoutKnowingPDF() throws {
    var file = SmallPDF()
    file.objects[1] = "<</Type /Catalog\n/Pages 3 0 R\n/Metadata 9 0 R>>"
    let bytes = try PDFNormaliser.normalise(PDFDocument(file.bytes), date: .testDay)
    #expect(bytes.firstRange(of: "<dc:format>application/pdf</dc:format>".utf8) != nil)
    let metadata = try PDFDocument(bytes).catalog["/Metadata"]
    #expect(metadata["/Type"].name == "/Metadata" && metadata["/Subtype"].name == "/XML")
  }

  private func metadata(_ information: String, isPDFUA: Bool) throws -> PDFMetadata {
    var file = SmallPDF()
    file.objects[0] = "<<\(information)>>"
    file.objects[1] = "<</Type /Catalog\n/Pages 3 0 R\n/Lang (lo-LA)>>"
    return PDFMetadata(of: try PDFDocument(file.bytes), date: .testDay, isPDFUA: isPDFUA)
  }

  /// Returns the properties as an XML parser reads them; a name may have a language, as in `dc:title x-default`.
  private func properties(_ metadata: PDFMetadata) throws -> [String: String] {
    let document = try XMLDocument(data: Data(metadata.xml.utf8))
    let description = try #require(try document.nodes(forXPath: "//*[local-name()='Description']").first)
    var properties: [String: String] = [:]
    for case let property as XMLElement in description.children ?? [] {
      let item = try property.nodes(forXPath: ".//*[local-name()='li']").first as? XMLElement
      let language = item?.attributes?.first?.stringValue
      let name = [property.name, language].compactMap(\.self).joined(separator: " ")
      properties[name] = property.stringValue
    }
    return properties
  }
}
