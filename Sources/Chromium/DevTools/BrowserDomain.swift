/// The browser as a whole.
enum BrowserDomain {
  struct GetVersion: Command {
    typealias Answer = Done
    static let method = "Browser.getVersion"
  }
}
