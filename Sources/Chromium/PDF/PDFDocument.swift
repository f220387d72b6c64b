import CQPDF

/// A PDF file, read and written by libqpdf, which hides how the objects are laid out in the file.
final class PDFDocument {
  /// libqpdf's handle for the file, released in `deinit`.
  let library: qpdf_data?
  // libqpdf reads from these bytes during the lifetime of the document.
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// Reads a file; throws when it is damaged, encrypted, or not a PDF.
  init(_ file: [UInt8]) throws(BrowserError) {
    bytes = .allocate(capacity: file.count)
    _ = bytes.initialize(from: file)
    library = qpdf_init()
    qpdf_silence_errors(library)
    qpdf_set_suppress_warnings(library, QPDF_TRUE)
    // Truncated files are not recovered, since pages could be lost without notice.
    qpdf_set_attempt_recovery(library, QPDF_FALSE)
    _ = qpdf_read_memory(library, "PDF", bytes.baseAddress, UInt64(bytes.count), nil)
    try check()
    guard qpdf_is_encrypted(library) == QPDF_FALSE else { throw .unusablePDF(reason: Self.protected) }
  }

  deinit {
    var library = library
    qpdf_cleanup(&library)
    bytes.deallocate()
  }

  /// Throws an error that libqpdf has recorded since the last call.
  ///
  /// libqpdf reads each object on first use, returns null for a damaged one, and reports the error only here.
  func check() throws(BrowserError) {
    if qpdf_has_error(library) != QPDF_FALSE, let error = qpdf_get_error(library) { throw unusable(error) }
    while qpdf_more_warnings(library) != QPDF_FALSE, let warning = qpdf_next_warning(library) {
      let code = qpdf_get_error_code(library, warning)
      if code == qpdf_e_damaged_pdf || code == qpdf_e_pages { throw unusable(warning) }
    }
  }
}

extension PDFDocument {
  static var libraryVersion: String { "qpdf \(qpdf_get_qpdf_version().map { String(cString: $0) } ?? "")" }

  /// The dictionary at the end of the file, which leads to all other objects.
  var trailer: PDFObject { object(qpdf_get_trailer(library)) }
  /// The root object, with the pages, structure, language and so on.
  var catalog: PDFObject { trailer["/Root"] }

  /// Creates an object from PDF syntax, such as `<< /S /Span >>`.
  func parse(_ text: String) -> PDFObject { object(qpdf_oh_parse(library, text)) }

  func name(_ name: String) -> PDFObject { object(qpdf_oh_new_name(library, name)) }

  func text(_ text: String) -> PDFObject {
    let text = Array(text.utf8CString)
    return object(qpdf_oh_new_binary_unicode_string(library, text, text.count - 1))
  }

  /// Creates a string from undecoded bytes, such as those of an `/ActualText`.
  func string(_ bytes: [UInt8]) -> PDFObject {
    bytes.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      return object(qpdf_oh_new_binary_string(library, start, bytes.count))
    }
  }

  func array(_ items: [PDFObject]) -> PDFObject {
    let array = parse("[]")
    for item in items { qpdf_oh_append_item(library, array.handle, item.handle) }
    return array
  }

  /// Gives an object a number, by which other objects can refer to it.
  func add(_ object: PDFObject) -> PDFObject {
    self.object(qpdf_make_indirect_object(library, object.handle))
  }

  func stream(_ data: [UInt8], like dictionary: String = "<< >>") -> PDFObject {
    let stream = object(qpdf_oh_new_stream(library))
    let null = qpdf_oh_new_null(library)
    qpdf_oh_replace_stream_data(library, stream.handle, data, data.count, null, null)
    let entries = parse(dictionary)
    for key in entries.keys { stream[key] = entries[key] }
    return stream
  }

  private func object(_ handle: qpdf_oh) -> PDFObject { PDFObject(document: self, handle: handle) }
}

extension PDFDocument {
  /// Returns the whole file; the bytes depend only on the content, not on how the objects were laid out before.
  func written() throws(BrowserError) -> [UInt8] {
    for key in trailer.keys where !["/Info", "/Root", "/Size"].contains(key) { trailer.remove(key) }
    // The second pass sorts the objects by number; the first pass numbers them in the order in which it finds them.
    let plain = try PDFDocument(write(qpdf_s_uncompress, qpdf_o_disable))
    plain.trailer.remove("/ID")
    return try plain.write(qpdf_s_compress, qpdf_o_generate)
  }

  private func write(
    _ streams: qpdf_stream_data_e,
    _ objects: qpdf_object_stream_e
  ) throws(BrowserError) -> [UInt8] {
    try check()
    _ = qpdf_init_write_memory(library)
    qpdf_set_stream_data_mode(library, streams)
    qpdf_set_object_stream_mode(library, objects)
    qpdf_set_deterministic_ID(library, QPDF_TRUE)
    // PDF/UA-1 is based on PDF 1.7; roles of later versions are mapped to its roles.
    qpdf_force_pdf_version(library, "1.7")
    _ = qpdf_write(library)
    try check()
    return Array(UnsafeBufferPointer(start: qpdf_get_buffer(library), count: qpdf_get_buffer_length(library)))
  }
}

extension PDFDocument {
  private static let protected = "it is protected by a password"

  private func unusable(_ error: qpdf_error) -> BrowserError {
    if qpdf_get_error_code(library, error) == qpdf_e_password {
      return .unusablePDF(reason: Self.protected)
    }
    let detail = qpdf_get_error_message_detail(library, error).map { String(cString: $0) } ?? ""
    return .unusablePDF(reason: "it is damaged (\(detail))")
  }
}
