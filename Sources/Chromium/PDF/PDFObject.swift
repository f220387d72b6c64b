import CQPDF
import Foundation

/// An object of a PDF file; a missing object is the null object, which has no keys or items.
struct PDFObject {
  let document: PDFDocument
  let handle: qpdf_oh

  private var library: qpdf_data? { document.library }
}

extension PDFObject {
  var isNull: Bool { qpdf_oh_is_null(library, handle) != QPDF_FALSE }
  var isDictionary: Bool { qpdf_oh_is_dictionary(library, handle) != QPDF_FALSE }
  var isArray: Bool { qpdf_oh_is_array(library, handle) != QPDF_FALSE }
  var isStream: Bool { qpdf_oh_is_stream(library, handle) != QPDF_FALSE }

  /// The number by which other objects refer to this one; nil for a direct object, which has none.
  var id: Int? {
    let id = Int(qpdf_oh_get_object_id(library, handle))
    return id > 0 ? id : nil
  }

  /// A name with its slash, such as `/Span`; nil for any other type.
  var name: String? {
    value(qpdf_oh_is_name) { String(cString: qpdf_oh_get_name(library, handle)) }
  }

  /// The bytes of a string, not decoded; nil for any other type.
  var bytes: [UInt8]? {
    value(qpdf_oh_is_string) {
      var count = 0
      let start = qpdf_oh_get_binary_string_value(library, handle, &count)
      return Array(UnsafeRawBufferPointer(start: start, count: count))
    }
  }

  /// A string, decoded from the encoding that the file uses; nil for any other type.
  var text: String? {
    value(qpdf_oh_is_string) {
      var count = 0
      let start = qpdf_oh_get_binary_utf8_value(library, handle, &count)
      return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    }
  }

  var number: Double? { value(qpdf_oh_is_number) { qpdf_oh_get_numeric_value(library, handle) } }

  var integer: Int? { value(qpdf_oh_is_integer) { Int(qpdf_oh_get_int_value(library, handle)) } }

  var isTrue: Bool {
    value(qpdf_oh_is_bool) { qpdf_oh_get_bool_value(library, handle) != QPDF_FALSE } ?? false
  }

  private func value<Value>(
    _ hasType: (qpdf_data?, qpdf_oh) -> QPDF_BOOL,
    _ value: () -> Value
  ) -> Value? {
    hasType(library, handle) == QPDF_FALSE ? nil : value()
  }
}

extension PDFObject {
  /// The value for a key of a dictionary or stream; null in any other object, which ignores new values.
  subscript(key: String) -> PDFObject {
    get {
      let value = dictionary.map { qpdf_oh_get_key(library, $0, key) }
      return PDFObject(document: document, handle: value ?? qpdf_oh_new_null(library))
    }
    nonmutating set {
      if let dictionary { qpdf_oh_replace_key(library, dictionary, key, newValue.handle) }
    }
  }

  func remove(_ key: String) {
    if let dictionary { qpdf_oh_remove_key(library, dictionary, key) }
  }

  /// The keys in alphabetical order; none for an object that is neither a dictionary nor a stream.
  var keys: [String] {
    guard let dictionary else { return [] }
    var keys: [String] = []
    qpdf_oh_begin_dict_key_iter(library, dictionary)
    while qpdf_oh_dict_more_keys(library) != QPDF_FALSE, let key = qpdf_oh_dict_next_key(library) {
      keys.append(String(cString: key))
    }
    return keys
  }

  private var dictionary: qpdf_oh? {
    if isDictionary { return handle }
    return isStream ? qpdf_oh_get_dict(library, handle) : nil
  }
}

extension PDFObject {
  /// The elements of an array; null counts as an empty array, any other value as an array with one element.
  var items: [PDFObject] {
    guard isArray else { return isNull ? [] : [self] }
    return (0..<qpdf_oh_get_array_n_items(library, handle)).map { index in
      PDFObject(document: document, handle: qpdf_oh_get_array_item(library, handle, index))
    }
  }

  var parts: [PDFObject] { isArray ? items : keys.map { self[$0] } }

  /// A stream's data, decompressed; empty for any other object.
  var data: [UInt8] {
    guard isStream else { return [] }
    return buffer { qpdf_oh_get_stream_data(library, handle, qpdf_dl_generalized, nil, $0, $1) }
  }

  /// The content of this page, joined if it is in several streams.
  var pageContent: [UInt8] {
    buffer { qpdf_oh_get_page_content_data(library, handle, $0, $1) }
  }

  private func buffer(
    _ read: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, UnsafeMutablePointer<Int>) -> Int32
  ) -> [UInt8] {
    var start: UnsafeMutablePointer<UInt8>?
    var count = 0
    _ = read(&start, &count)
    defer { free(start) }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }
}
