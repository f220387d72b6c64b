/// A browser tab with one page, whose requests this program answers from memory.
struct Tab: Sendable {
  private let connection: Connection
  private let session: String
  private let document: WebDocument
  private let address: PageAddress

  /// Opens a page in a new tab and closes the tab after `body`; after an error, it stays open until the browser ends.
  static func open<Result: Sendable>(
    _ document: WebDocument,
    in connection: Connection,
    as medium: Medium,
    _ body: @escaping @Sendable (Tab) async throws -> Result
  ) async throws -> Result {
    let context = try await connection.call(TargetDomain.CreateBrowserContext()).browserContextId
    let target = try await connection.call(TargetDomain.CreateTarget(browserContextId: context)).targetId
    let session = try await connection.call(TargetDomain.AttachToTarget(targetId: target)).sessionId
    let address: PageAddress = try await connection.evaluate(
      PackageResources.address_js,
      PageAddress.Options(base: document.base, path: document.path),
      in: session,
      page: document.path
    )
    let tab = Tab(connection: connection, session: session, document: document, address: address)
    let events = await connection.events(of: session)
    let result = try await tab.serving(events) {
      try await tab.load(as: medium)
      return try await body(tab)
    }
    await connection.close(session)
    _ = try await connection.call(TargetDomain.DisposeBrowserContext(browserContextId: context))
    return result
  }

  /// Returns the PDF as the browser writes it, before `PDFNormaliser` makes it reproducible and accessible.
  func printed() async throws -> [UInt8] {
    try await Array(call(PageDomain.PrintToPDF()).data)
  }

  /// Returns a PNG of the part of the page that is in the window.
  func pictured() async throws -> [UInt8] {
    try await Array(call(PageDomain.CaptureScreenshot()).data)
  }

  func measure() async throws -> FitReport {
    try await evaluate(PackageResources.fit_js)
  }
}

extension Tab {
  private func call<C: Command>(_ command: C) async throws -> C.Answer {
    try await connection.call(command, session: session)
  }

  private func load(as medium: Medium) async throws {
    try await prepare(for: medium)
    let answer = try await call(PageDomain.Navigate(url: address.page))
    if let reason = answer.errorText { throw BrowserError.refused(document.path, reason: reason) }
    let page: PreparedPage = try await evaluate(
      PackageResources.prepare_js,
      PreparedPage.Options(base: address.site, keepsLinks: document.isPublic)
    )
    guard page.address == address.page else {
      throw BrowserError.refused(document.path, reason: "the page moved to \(page.address)")
    }
    if let picture = page.brokenPicture {
      throw BrowserError.brokenPicture(address.name(of: picture), page: document.path)
    }
  }

  /// Sends these commands together and waits until the browser has executed all of them; the page is opened only then.
  private func prepare(for medium: Medium) async throws {
    let window = medium.window
    async let crashes = call(InspectorDomain.Enable())
    async let requests = call(FetchDomain.Enable())
    async let media = call(EmulationDomain.SetEmulatedMedia(media: medium.name))
    async let size = call(
      EmulationDomain.SetDeviceMetricsOverride(width: window.width, height: window.height)
    )
    _ = try await (crashes, requests, media, size)
  }

  /// Calls a JavaScript function in the page; a function without parameters ignores the argument.
  private func evaluate<Value: Decodable & Sendable>(
    _ function: [UInt8],
    _ argument: some Encodable & Sendable = [String]()
  ) async throws -> Value {
    try await connection.evaluate(function, argument, in: session, page: document.path)
  }

  /// Answers the page's requests while `body` runs; a request that cannot be answered ends `body` with an error.
  private func serving<Result: Sendable>(
    _ events: AsyncStream<Message>,
    _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Result?.self) { group in
      group.addTask {
        for await event in events { try await answer(event) }
        return nil
      }
      group.addTask(operation: body)
      defer { group.cancelAll() }
      while let result = try await group.next() {
        if let result { return result }
      }
      throw CancellationError()
    }
  }

  private func answer(_ event: Message) async throws {
    switch event.method {
    case InspectorDomain.targetCrashed: throw BrowserError.crashed(page: document.path)
    case FetchDomain.RequestPaused.method: try await answer(event.event(FetchDomain.RequestPaused.self))
    default: break
    }
  }

  private func answer(_ paused: FetchDomain.RequestPaused) async throws {
    let (id, requested) = (paused.requestId, paused.request.url)
    let file = address.path(of: requested).flatMap(document.file)
    guard file != nil || requested.hasSuffix("/favicon.ico") else {
      throw BrowserError.missingFile(address.name(of: requested), page: document.path)
    }
    do {
      if let file {
        _ = try await call(FetchDomain.FulfillRequest(requestID: id, resource: file))
      } else {
        _ = try await call(FetchDomain.FailRequest(requestId: id))
      }
    } catch BrowserError.refused {
      // The page no longer waits for the answer.
    }
  }
}
