/// Where figures come from.
struct Source: Sendable {
  /// The name by which key facts refer to it.
  let id: String
  /// The publication's title.
  let title: LocalizedText
  /// Who published it.
  let publisher: LocalizedText
  /// When it was published, where that is stated.
  let published: CalendarDate?
  /// Its address, where it has one.
  let url: String?
  /// What readers must know about it.
  let note: LocalizedText?
}
