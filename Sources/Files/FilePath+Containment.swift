import SystemPackage

extension FilePath {
  /// Whether this folder is another one, or has it somewhere below it, by whatever paths.
  package func holds(_ other: FilePath) -> Bool {
    other.real.starts(with: real)
  }

  /// Whether one of two folders is the other, or has it somewhere below it.
  package func overlaps(_ other: FilePath) -> Bool {
    holds(other) || other.holds(self)
  }

  /// The path without links and relative parts; of what is not there yet, what it will be.
  private var real: FilePath {
    do throws(Errno) {
      return try SystemCalls.realPath(isEmpty ? "." : self)
    } catch {
      guard let last = lastComponent else { return self }
      let parent = removingLastComponent().real
      switch last.kind {
      case .currentDirectory: return parent
      case .parentDirectory: return parent.removingLastComponent()
      case .regular: return parent.appending(last)
      }
    }
  }
}
