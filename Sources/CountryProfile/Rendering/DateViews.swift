import Synchronization

/// The days of a site as readers write them, each worked out once.
final class DateViews: Sendable {
  private let formatting: DateFormatting
  private let views = Mutex<[CalendarDate: DateView]>([:])

  init(_ formatting: DateFormatting) {
    self.formatting = formatting
  }

  /// A day as templates show it.
  func view(of date: CalendarDate) -> DateView {
    if let view = views.withLock({ $0[date] }) { return view }
    let view = DateView(iso: date.iso, display: formatting.format(date))
    views.withLock { $0[date] = view }
    return view
  }
}
