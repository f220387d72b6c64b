@testable import Chromium

extension Browser {
  /// A page as a PDF, as the browser makes it.
  func raw(_ document: WebDocument) async throws -> [UInt8] {
    try await Tab.open(document, in: connection, as: .paper) { try await $0.printed() }
  }
}
