import Diagnostics

/// One entry of the list of services that pages are shared with.
struct ShareEntry: Sendable {
  /// The service.
  let service: ShareService
  /// Where the entry stands in `profile.yaml`.
  let place: Place
}
