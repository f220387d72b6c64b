import SystemPackage

extension FilePath {
  /// What is at the path itself; throws when nothing is, or it can't be told.
  package func type() throws(Errno) -> FileType {
    try Stat(self, followTargetSymlink: false).type
  }

  /// What the path leads to, by links too; throws when that is nothing, or it can't be told.
  func targetType() throws(Errno) -> FileType {
    try Stat(self, followTargetSymlink: true).type
  }

  /// What is at the path itself; nil when nothing is, or it can't be told.
  package var typeIfKnown: FileType? {
    do throws(Errno) {
      return try type()
    } catch {
      return nil
    }
  }

  /// What the path leads to, by links too; nil when that is nothing, or it can't be told.
  package var targetTypeIfKnown: FileType? {
    do throws(Errno) {
      return try targetType()
    } catch {
      return nil
    }
  }

  /// The path with the size and time of change of its file, by which a change is noticed without reading it; the path
  /// alone when there is no such file.
  package var stamp: String {
    do throws(Errno) {
      let status = try Stat(self, followTargetSymlink: true)
      return "\(string) \(status.size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    } catch {
      return string
    }
  }
}

extension FilePath {
  /// Whether this folder is another one, or has it somewhere below it, by whatever paths.
  package func encloses(_ other: FilePath) -> Bool {
    other.real.starts(with: real)
  }

  /// Whether one of two folders is the other, or has it somewhere below it.
  package func overlaps(_ other: FilePath) -> Bool {
    encloses(other) || other.encloses(self)
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
