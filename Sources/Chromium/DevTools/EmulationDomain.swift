/// What a page believes about where it is shown.
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
