import Testing

@Suite("Arrows and circles of a made-up house")
struct CircleTests {
  /// Returns a house in which the room Pages uses the room Site; `site` and `pages` are more code for these rooms.
  private func house(site: String = "", pages: String = "", others: [String: String] = [:]) -> House {
    House(
      [
        "Sources/Text/Word.swift": "public struct Word {}\nstruct Hidden {}\npublic struct Shared {}",
        "Sources/CountryProfile/Site/Site.swift": "struct Site { struct Kind {} }\nstruct Menu {}\n" + site,
        "Sources/CountryProfile/Pages/Page.swift": "struct Page { let site: Site }\n" + pages,
      ]
      .merging(others) { $1 }
    )
  }

  private func types(_ house: House, _ from: String, _ to: String) -> [String]? {
    let room = { (name: String) in Room(module: name == "Text" ? name : Room.divided, name: name) }
    return house.arrows.types(from: room(from), to: room(to))
  }

  @Test("arrows one way are no circle")
  func oneWay() {
    #expect(types(house(), "Pages", "Site") == ["Site"])
    #expect(types(house(), "Site", "Pages") == nil)
    #expect(house().newCircles(without: []) == [])
  }

  @Test("a new arrow back fails, and the message names file, type and both rooms")
  func bothWays() {
    expectMessages(
      house(site: "let page: Page", pages: "let menu: Menu").newCircles(without: []),
      """
      Pages → Site → Pages is a new circle of rooms. Turn round or take away the arrow Site → Pages:
        Sources/CountryProfile/Site/Site.swift:3: Site uses Page of Pages
      since there is
      Pages → Site:
        Sources/CountryProfile/Pages/Page.swift:2: Pages uses Menu of Site
        Sources/CountryProfile/Pages/Page.swift:1: Pages uses Site of Site
      """
    )
  }

  @Test("a circle over three rooms fails too, also over the files above the rooms")
  func longCircle() {
    let build = ["Sources/CountryProfile/Build.swift": "struct Build { let page: Page }"]
    let messages = house(site: "let build: Build", others: build).newCircles(without: [])
    #expect(messages.count == 1)
    #expect(
      messages.first?.hasPrefix("CountryProfile → Pages → Site → CountryProfile is a new circle") == true
    )
    #expect(
      house(site: "let build: Build", others: build).graph().tangles() == [
        ["CountryProfile", "Pages", "Site"]
      ]
    )
  }

  @Test("a circle that is known does not fail, until one more type closes it")
  func known() {
    let known = [KnownArrow("Site", "Pages", ["Page"])]
    let old = house(site: "let page: Page")
    #expect(old.newCircles(without: known) == [])
    #expect(old.outdated(known) == [])
    expectMessages(
      house(site: "let page: Page\nlet list: PageList", pages: "struct PageList {}").outdated(known),
      """
      Site → Pages closes a circle and is to go, but now it has PageList too:
        Sources/CountryProfile/Site/Site.swift:4: Site uses PageList of Pages
      """
    )
  }

  @Test("a known circle that is gone fails, so that the list becomes shorter")
  func gone() {
    let message = "Site → Pages closes no circle any more: remove it from KnownArrow.all"
    #expect(house().outdated([KnownArrow("Site", "Pages", ["Page"])]) == [message])
    let turned = ["Sources/CountryProfile/Pages/Page.swift": "struct Page {}"]
    let house = house(site: "let page: Page", others: turned)
    #expect(house.outdated([KnownArrow("Site", "Pages", ["Page"])]) == [message])
    #expect(
      self.house(site: "let page: Page").outdated([KnownArrow("Site", "Pages", ["Page", "PageList"])])
        == ["Site uses PageList of Pages no more: remove it from KnownArrow.all"]
    )
  }

  @Test(
    "a name is what Swift takes it for",
    arguments: [
      ("a type inside another", "let kind: Site.Kind", ["Site"]),
      ("it alone", "extension Site { let a: Kind }", ["Site"]),
      ("another of its name", "struct Kind {}\nlet kind: Kind", ["Site"]),
      ("a private type of the name of another", "private struct Menu {}\nlet menu: Menu", ["Site"]),
      ("a generic name", "func a<Menu>(b: Menu) {}", ["Site"]), ("a member", "let a = b.Menu", ["Site"]),
      ("a name of Foundation's", "let date: Date", ["Site"]),
      ("a text", "let a = \"Menu \\(Menu.b)\"", ["Menu", "Site"]),
    ]
  )
  func names(what: String, text: String, expected: [String]) {
    #expect(types(house(pages: text), "Pages", "Site") == expected, "\(what)")
  }

  @Test("of another module is seen what it shows, in files that import it")
  func modules() {
    #expect(types(house(pages: "let word: Word"), "Pages", "Text") == nil)
    #expect(types(house(pages: "import Text"), "Pages", "Text") == [])
    #expect(types(house(pages: "import Text\nlet a: Hidden, b: Text.Word"), "Pages", "Text") == ["Word"])
    #expect(types(house(pages: "import Text\nstruct Shared {}\nlet a: Shared"), "Pages", "Text") == [])
  }

  @Test("an import of a higher floor fails, and so does a module without one")
  func floors() {
    let files = ["Sources/Text/A.swift": "import Markdown", "Sources/Markdown/B.swift": "import Text"]
    #expect(
      House(files).importsOfHigherFloors == [
        "Sources/Text/A.swift:1: Text imports Markdown, which stands above it"
      ]
    )
    #expect(House(files).modulesWithoutFloor == [])
    #expect(
      House(["Sources/Cellar/A.swift": ""]).modulesWithoutFloor
        == ["Sources/Cellar has no floor: add it to House.floors, behind all that it imports"]
    )
  }

  @Test("a target before one below it fails")
  func manifest() {
    let manifest = ".systemLibrary(name: \"C\"), .target(name: \"Markdown\"), .target(\n  name: \"Text\")"
    #expect(
      House.targetsOutOfOrder(in: manifest) == ["Package.swift: the target Text belongs before Markdown"]
    )
  }

  @Test("the matrix has the rooms in layers, and what runs the wrong way right of the diagonal")
  func matrix() {
    let known = [KnownArrow("Site", "Pages", ["Page"])]
    expectMessages(
      [house(site: "let page: Page", pages: "let menu: Menu").matrix(without: known)],
      """
                               files    1   2   3
        1 Text                     1    \\   ·   ·
        2 CountryProfile/Site      1    ·   \\   1
        3 CountryProfile/Pages     1    ·   2   \\
      The row uses so many types of the column.
      Each of these reaches the others: Pages, Site.
      """
    )
  }

  private func expectMessages(
    _ found: [String],
    _ expected: String,
    _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(found.joined(separator: "\n\n") == expected, sourceLocation: place)
  }
}
