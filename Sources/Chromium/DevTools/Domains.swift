import Foundation

/// Commands for tabs, each of which is in a browser context that shares nothing with others.
enum TargetDomain {
  struct CreateBrowserContext: Command {
    struct Answer: Decodable {
      let browserContextId: String
    }
    static let method = "Target.createBrowserContext"
  }

  /// Closes the tabs of the context too.
  struct DisposeBrowserContext: Command {
    typealias Answer = Done
    static let method = "Target.disposeBrowserContext"
    let browserContextId: String
  }

  struct CreateTarget: Command {
    struct Answer: Decodable {
      let targetId: String
    }
    static let method = "Target.createTarget"
    let url = "about:blank"
    let browserContextId: String
  }

  struct AttachToTarget: Command {
    struct Answer: Decodable {
      let sessionId: String
    }
    static let method = "Target.attachToTarget"
    let targetId: String
    let flatten = true
  }
}

enum PageDomain {
  struct Navigate: Command {
    struct Answer: Decodable {
      let errorText: String?
    }
    static let method = "Page.navigate"
    let url: String
  }

  struct PrintToPDF: Command {
    struct Answer: Decodable {
      let data: Data
    }
    static let method = "Page.printToPDF"
    let preferCSSPageSize = true
    // The size in inches where no style sheet sets one.
    let paperWidth = PaperSize.a4.inches.width
    let paperHeight = PaperSize.a4.inches.height
    let printBackground = true
    let generateTaggedPDF = true
    let generateDocumentOutline = true
  }

  struct CaptureScreenshot: Command {
    struct Answer: Decodable {
      let data: Data
    }
    static let method = "Page.captureScreenshot"
    let format = "png"
  }
}

/// The network requests of a page, which this program answers.
enum FetchDomain {
  struct Enable: Command {
    typealias Answer = Done
    static let method = "Fetch.enable"
  }

  /// An event; the page waits until `FulfillRequest` or `FailRequest` answers its request.
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

/// Commands that give a page the same screen and user preferences on every computer.
enum EmulationDomain {
  struct SetEmulatedMedia: Command {
    typealias Answer = Done
    static let method = "Emulation.setEmulatedMedia"
    let media: String
    let features = [
      Feature(name: "prefers-color-scheme", value: "light"),
      Feature(name: "prefers-reduced-motion", value: "reduce"),
    ]

    struct Feature: Encodable {
      let name: String
      let value: String
    }
  }

  struct SetDeviceMetricsOverride: Command {
    typealias Answer = Done
    static let method = "Emulation.setDeviceMetricsOverride"
    let width: Int
    let height: Int
    let deviceScaleFactor = 1
    let mobile = false
  }
}

enum RuntimeDomain {
  /// Evaluates JavaScript and returns its value, which must be representable in JSON.
  struct Evaluate<Value: Decodable & Sendable>: Command {
    static var method: String { "Runtime.evaluate" }
    let expression: String
    let awaitPromise = true
    let returnByValue = true

    struct Answer: Decodable, Sendable {
      let result: Result
      let exceptionDetails: ExceptionDetails?
    }

    struct Result: Decodable, Sendable {
      let value: Value?
    }

    struct ExceptionDetails: Decodable, Sendable {
      let text: String
      let exception: Exception?
    }

    struct Exception: Decodable, Sendable {
      let description: String?
    }
  }
}

/// Makes the browser report a tab that crashes.
enum InspectorDomain {
  struct Enable: Command {
    typealias Answer = Done
    static let method = "Inspector.enable"
  }

  /// The name of an event that is sent only after `Enable`.
  static let targetCrashed = "Inspector.targetCrashed"
}

/// Commands to the browser itself, sent without a session.
enum BrowserDomain {
  struct GetVersion: Command {
    typealias Answer = Done
    static let method = "Browser.getVersion"
  }
}
