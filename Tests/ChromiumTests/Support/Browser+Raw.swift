@testable import Chromium

extension Browser {
  /// Returns the browser's PDF before `PDFNormaliser` changes it.
  func raw(_ document: WebDocument) async throws -> [UInt8] {
    try await Tab.open(document, in: connection, as: .paper) { try await $0.printed() }
  }
}
