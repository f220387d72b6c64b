/// The fate of a tab.
enum InspectorDomain {
  /// Asks to be told when the tab is lost.
  struct Enable: Command {
    typealias Answer = Done
    static let method = "Inspector.enable"
  }

  /// The event of a lost tab.
  static let targetCrashed = "Inspector.targetCrashed"
}
