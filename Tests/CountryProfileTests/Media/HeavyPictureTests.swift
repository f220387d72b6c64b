import TestSupport
import Testing

@Suite("Pictures that weigh too much")
struct HeavyPictureTests {
  private func site(_ text: String, bytes count: Int) -> TestSite {
    var site = TestSite(text: text)
    let picture = Picture.png(width: 640, height: 480)
    site.add("Content/media/map.png", bytes: picture + [UInt8](repeating: 0, count: count - picture.count))
    return site
  }

  @Test("one of more than 200 KB is a warning wherever a page shows it")
  func shown() async throws {
    expectText(
      try await site("![A map](../media/map.png)", bytes: 204_801).messages,
      """
      Content/en/page.md:5:1: warning: this picture has 201 KB, for which readers with a slow connection wait
      5 | ![A map](../media/map.png)
        | ^ make it smaller, 200 KB at most

      """
    )
  }

  @Test("one that no page uses is told at its file")
  func unused() async throws {
    expectText(
      try await site("Text.", bytes: 400_000).messages,
      """
      Content/media/map.png: warning: no page uses this file
        | show it or link to it, or remove it
      Content/media/map.png: warning: this picture has 391 KB, for which readers with a slow connection wait
        | make it smaller, 200 KB at most

      """
    )
  }

  @Test("200 KB are not too much, and what readers fetch by a link may weigh more")
  func allowed() async throws {
    #expect(try await site("![A map](../media/map.png)", bytes: 204_800).messages == "")
    #expect(try await site("[A large map](../media/map.png)", bytes: 400_000).messages == "")
  }
}
