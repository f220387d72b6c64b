extension PDFDocument {
  var faultsOfObjects: Set<PDFUA.Fault> {
    var faults: Set<PDFUA.Fault> = []
    for object in objects where object.isDictionary {
      if object["/Type"].name == "/Font", !object.isEmbedded { faults.insert(.unembeddedFont) }
      if object.isActive { faults.insert(.activeContent) }
    }
    return faults
  }

  /// All objects that the catalog leads to; each indirect one is included once, since references may form a cycle.
  private var objects: [PDFObject] {
    var (objects, waiting, seen): ([PDFObject], [PDFObject], Set<Int>) = ([], [catalog], [])
    while let object = waiting.popLast() {
      if let id = object.id, !seen.insert(id).inserted { continue }
      objects.append(object)
      waiting += object.parts
    }
    return objects
  }
}

extension PDFObject {
  /// Whether the file contains the font's glyphs and the text of its codes; a Type 3 font always contains its glyphs.
  fileprivate var isEmbedded: Bool {
    switch self["/Subtype"].name {
    case "/Type3": return !self["/ToUnicode"].isNull
    case "/CIDFontType0", "/CIDFontType2": return true
    case "/Type0":
      guard let descendant = self["/DescendantFonts"].items.first else { return false }
      let hasGlyphs = descendant["/Subtype"].name != "/CIDFontType2" || !descendant["/CIDToGIDMap"].isNull
      return hasGlyphs && descendant["/FontDescriptor"].hasFontFile && self["/ToUnicode"].isStream
    default: return self["/FontDescriptor"].hasFontFile && self["/ToUnicode"].isStream
    }
  }

  private var hasFontFile: Bool {
    ["/FontFile", "/FontFile2", "/FontFile3"].contains { self[$0].isStream }
  }

  /// Whether the object is a script, a form, a layer or an attached file; none of these belongs in a printed document.
  fileprivate var isActive: Bool {
    self["/S"].name == "/JavaScript"
      || ["/JS", "/XFA", "/AcroForm", "/OCProperties", "/EmbeddedFiles", "/OpenAction"].contains {
        !self[$0].isNull
      }
  }
}
