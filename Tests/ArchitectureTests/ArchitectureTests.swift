import Foundation
import Testing

@Suite("The modules and rooms of the sources")
struct ArchitectureTests {
  private let house: House

  init() throws {
    house = try House.ours.get()
  }

  @Test("the arrows between them can be read in the output of the tests")
  func matrix() {
    print(house.matrix(without: KnownArrow.all))
    #expect(house.modules.contains(Room.divided), "no sources were read in \(House.root.path)")
  }

  @Test("the braces of every file match, so that no arrow is overlooked")
  func reading() {
    expectNone(house.filesMisread)
  }

  @Test("each module has its floor")
  func floors() {
    expectNone(house.modulesWithoutFloor)
  }

  @Test("a module imports only those on the floors below it")
  func imports() {
    expectNone(house.importsOfHigherFloors)
  }

  @Test("Package.swift has the modules in the order of the floors")
  func manifest() throws {
    let data = try Data(contentsOf: House.root.appending(path: "Package.swift"))
    expectNone(House.targetsOutOfOrder(in: String(decoding: data, as: UTF8.self)))
  }

  @Test("no two rooms use each other, and none uses itself through others, but for what is known")
  func circles() {
    expectNone(house.newCircles(without: KnownArrow.all))
  }

  @Test("what is known to close a circle still does, with the same types")
  func knownArrows() {
    expectNone(house.outdated(KnownArrow.all))
  }

  private func expectNone(_ problems: [String], _ place: SourceLocation = #_sourceLocation) {
    #expect(problems.isEmpty, "\n\(problems.joined(separator: "\n\n"))", sourceLocation: place)
  }
}
