import Diagnostics

/// Finds templates that include or extend themselves, directly or through others.
///
/// The depth-first search has its own stack, so that a long chain of templates cannot overflow the call stack.
struct CycleSearch {
  private let files: [String: TemplateFile]
  private let report: Report
  /// The templates of all reported cycles; a cycle that is not reported shares at least one of them.
  private(set) var endless: Set<String> = []
  private var visited: Set<String> = []
  /// The templates from the first to the current one, each with its references that still have to be followed.
  private var path: [(file: TemplateFile, rest: ArraySlice<Statement.Reference>)] = []

  init(_ files: [String: TemplateFile], report: Report) {
    self.report = report
    self.files = files
  }

  mutating func visit(_ name: String) {
    enter(name)
    while let reference = path.last?.rest.first {
      path[path.count - 1].rest.removeFirst()
      if let start = path.firstIndex(where: { $0.file.name == reference.name }) {
        add(reference, from: start)
      } else {
        enter(reference.name)
      }
      while let last = path.last, last.rest.isEmpty { path.removeLast() }
    }
  }
}

extension CycleSearch {
  private mutating func enter(_ name: String) {
    guard visited.insert(name).inserted, let file = files[name], !file.references.isEmpty else { return }
    path.append((file, file.references[...]))
  }

  private mutating func add(_ reference: Statement.Reference, from start: Int) {
    let circle = path[start...].map(\.file.name)
    endless.formUnion(circle)
    guard let file = path.last?.file else { return }
    let message = circle.count == 1 ? "this template leads to itself" : "these templates lead to each other"
    let way = (circle + [reference.name]).joined(separator: " → ")
    let fix = "no page could ever end: remove one of \(way)"
    report.add(file.text.error("template-circle", message, at: reference.offset, fix: fix))
  }
}
