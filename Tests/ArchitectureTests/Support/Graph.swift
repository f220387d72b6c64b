/// A directed graph whose nodes are names.
///
/// All results are in alphabetical order where nothing else decides, so that messages stay the same.
struct Graph {
  let names: [String]
  private var next: [String: [String]]

  init(names: some Sequence<String>, arrows: [String: Set<String>]) {
    self.names = names.sorted()
    next = arrows.mapValues { $0.sorted() }
  }

  mutating func remove(from: String, to: String) {
    next[from]?.removeAll { $0 == to }
  }

  /// Returns the shortest path from one name to another along the arrows, with both names; nil if there is none.
  func way(from start: String, to end: String) -> [String]? {
    var ways = [[start]]
    var seen: Set<String> = []
    while !ways.isEmpty {
      var longer: [[String]] = []
      for way in ways {
        for name in next[way[way.count - 1], default: []] {
          if name == end { return way + [name] }
          if seen.insert(name).inserted { longer.append(way + [name]) }
        }
      }
      ways = longer
    }
    return nil
  }

  /// Returns the shortest circle, beginning with its alphabetically first name; nil if there is none.
  func shortestCircle() -> [String]? {
    names.compactMap { way(from: $0, to: $0)?.dropLast() }.min { $0.count < $1.count }.map(Array.init)
  }

  /// The names that can be reached from each name along the arrows; a name reaches itself only in a circle.
  private var reach: [String: Set<String>] {
    var reach: [String: Set<String>] = [:]
    for name in names {
      var reached: Set<String> = []
      var left = next[name, default: []]
      while let other = left.popLast() {
        if reached.insert(other).inserted { left += next[other, default: []] }
      }
      reach[name] = reached
    }
    return reach
  }

  /// Returns the strongly connected components of more than one name: sets in which each name reaches all others.
  func tangles() -> [[String]] {
    let reach = reach
    var tangles: [[String]] = []
    for name in names where reach[name]?.contains(name) == true && !tangles.joined().contains(name) {
      tangles.append(names.filter { reach[name]?.contains($0) == true && reach[$0]?.contains(name) == true })
    }
    return tangles
  }

  /// Returns the names in an order in which each uses only names before it, apart from those in a circle with it.
  func layers() -> [String] {
    let reach = reach
    let below = reach.map { name, reached in (name, reached.filter { reach[$0]?.contains(name) == false }) }
    var height: [String: Int] = [:]
    // Names with the fewest names below them come first, so that each height is known before it is needed.
    for (name, below) in below.sorted(by: { $0.1.count < $1.1.count }) {
      height[name] = below.map { height[$0, default: 0] + 1 }.max() ?? 0
    }
    return names.sorted { (height[$0, default: 0], $0) < (height[$1, default: 0], $1) }
  }
}
