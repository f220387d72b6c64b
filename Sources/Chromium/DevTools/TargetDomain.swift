/// Tabs, each of which belongs to a context that shares nothing with others.
enum TargetDomain {
  struct CreateBrowserContext: Command {
    struct Answer: Decodable {
      let browserContextId: String
    }
    static let method = "Target.createBrowserContext"
  }

  /// Closes the tabs of a context too.
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
