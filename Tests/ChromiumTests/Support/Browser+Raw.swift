@testable import Chromium

extension Browser {
  /// Returns a page as the unchanged PDF of the browser.
  func raw(_ document: WebDocument) async throws -> [UInt8] {
    try await Tab.open(document, in: connection, as: .paper) { try await $0.printed() }
  }
}
