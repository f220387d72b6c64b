import Yams

/// A place in a YAML text: a line and a column, both counted from one; columns count Unicode scalars.
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
