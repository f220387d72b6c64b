/// One place in one file, by line and column as a text editor counts them.
public struct SourceLocation: Sendable, Hashable {
  /// The path as it appears in messages, such as `Content/en/contact.md`.
  public let file: String
  /// The line, counted from one; nil for the whole file or a missing file.
  public let line: Int?
  /// The column, counted from one in visible letters; nil where `line` is nil.
  public let column: Int?
  /// The text of the line, without its line end; empty where `line` is nil.
  public let lineText: String

  /// Creates the location of a line and column, both counted from one; `lineText` is the text of that line.
  public init(file: String, line: Int, column: Int, lineText: String) {
    self.file = file
    self.line = line
    self.column = column
    self.lineText = lineText
  }

  /// Creates the location of a whole file, of a folder, or of a file that is missing.
  public init(file: String) {
    self.file = file
    self.line = nil
    self.column = nil
    self.lineText = ""
  }
}

extension SourceLocation: CustomStringConvertible {
  /// The location as messages show it: `file:line:column`, or the file alone.
  public var description: String {
    guard let line, let column else { return file }
    return "\(file):\(line):\(column)"
  }
}

extension SourceLocation {
  /// Leaves out the text of the line, which may be long and follows from the file and the line number.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(line)
    hasher.combine(column)
  }
}

extension SourceLocation: Comparable {
  /// Orders locations by file, then by line and column; a location of the whole file comes first.
  public static func < (lhs: SourceLocation, rhs: SourceLocation) -> Bool {
    if lhs.file != rhs.file { return lhs.file < rhs.file }
    if lhs.line != rhs.line { return (lhs.line ?? 0) < (rhs.line ?? 0) }
    if lhs.column != rhs.column { return (lhs.column ?? 0) < (rhs.column ?? 0) }
    return lhs.lineText < rhs.lineText
  }
}

/// A value with the place where it was written, for errors that are found only after the file was read.
package struct Located<Value> {
  package let value: Value
  package let location: SourceLocation

  package init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Located: Sendable where Value: Sendable {}
