import CQPDF

@testable import Chromium

/// A way to lay out the same objects in a PDF file.
enum PDFLayout: CaseIterable {
  case objectStreams, uncompressed, linearized, forEditors, version17, version20, structureFirst

  func layOut(_ file: [UInt8]) throws -> [UInt8] {
    let document = try PDFDocument(file)
    // libqpdf numbers objects as it finds them; it finds this key first, so the structure gets the first numbers.
    if self == .structureFirst { document.trailer["/AAA"] = document.catalog["/StructTreeRoot"] }
    return try document.written { library in
      switch self {
      case .objectStreams: qpdf_set_object_stream_mode(library, qpdf_o_generate)
      case .uncompressed: qpdf_set_stream_data_mode(library, qpdf_s_uncompress)
      case .linearized: qpdf_set_linearization(library, QPDF_TRUE)
      case .forEditors:
        qpdf_set_qdf_mode(library, QPDF_TRUE)
        // Spaces in page content stay as they are, since they are content and not layout.
        qpdf_set_content_normalization(library, QPDF_FALSE)
      case .version17: qpdf_force_pdf_version(library, "1.7")
      case .version20: qpdf_force_pdf_version(library, "2.0")
      case .structureFirst: break
      }
    }
  }
}

extension PDFDocument {
  func written(_ settings: (qpdf_data?) -> Void = { _ in }) throws -> [UInt8] {
    _ = qpdf_init_write_memory(library)
    settings(library)
    _ = qpdf_write(library)
    try check()
    return Array(UnsafeBufferPointer(start: qpdf_get_buffer(library), count: qpdf_get_buffer_length(library)))
  }

  /// Returns the encrypted file; an empty password lets everyone read it.
  func protected(password: String) throws -> [UInt8] {
    try written {
      qpdf_set_r6_encryption_parameters2($0, password, "owner", 1, 1, 1, 1, 1, 1, qpdf_r3p_full, 1)
    }
  }
}
