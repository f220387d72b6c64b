/// Where figures come from.
public struct Source: Sendable {
  /// The name by which key facts refer to it.
  public let id: String
  /// The publication's title.
  public let title: LocalizedText
  /// Who published it.
  public let publisher: LocalizedText
  /// When it was published, where that is stated.
  public let published: CalendarDate?
  /// Its address, where it has one.
  public let url: String?
  /// What readers must know about it.
  public let note: LocalizedText?
}
