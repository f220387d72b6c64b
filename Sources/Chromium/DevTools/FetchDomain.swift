import Foundation

/// What a page asks the network for, which is answered here instead.
enum FetchDomain {
  struct Enable: Command {
    typealias Answer = Done
    static let method = "Fetch.enable"
  }

  /// The event of a request, which waits for its answer.
  struct RequestPaused: Decodable {
    static let method = "Fetch.requestPaused"
    let requestId: String
    let request: Request

    struct Request: Decodable {
      let url: String
    }
  }

  struct FulfillRequest: Command {
    typealias Answer = Done
    static let method = "Fetch.fulfillRequest"
    let requestId: String
    let responseCode = 200
    let responseHeaders: [Header]
    let body: Data

    struct Header: Encodable {
      let name: String
      let value: String
    }

    init(requestID: String, resource: Resource) {
      requestId = requestID
      responseHeaders = [Header(name: "Content-Type", value: resource.mediaType)]
      body = Data(resource.bytes)
    }
  }

  struct FailRequest: Command {
    typealias Answer = Done
    static let method = "Fetch.failRequest"
    let requestId: String
    let errorReason = "AddressUnreachable"
  }
}
