import Yams

/// A place in a YAML text: line and column in Unicode scalars, both counted from one.
struct YAMLMark: Equatable {
  let line: Int
  let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}
