import SystemPackage

extension FilePath {
  /// Returns the type of the file at the path itself; throws when there is none, or its type cannot be determined.
  package func type() throws(Errno) -> FileType {
    try Stat(self, followTargetSymlink: false).type
  }

  /// Returns the type of the file at the path, following links; throws when there is none, or its type cannot be
  /// determined.
  func targetType() throws(Errno) -> FileType {
    try Stat(self, followTargetSymlink: true).type
  }

  /// The type of the file at the path itself; nil when there is none, or its type cannot be determined.
  package var typeIfKnown: FileType? {
    do throws(Errno) {
      return try type()
    } catch {
      return nil
    }
  }

  /// The type of the file at the path, following links; nil when there is none, or its type cannot be determined.
  package var targetTypeIfKnown: FileType? {
    do throws(Errno) {
      return try targetType()
    } catch {
      return nil
    }
  }

  /// The path with the size and modification time of its file, which reveals a change without reading the file; the
  /// path alone when there is no file.
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
  /// Returns whether this folder is another one or an ancestor of the other, whatever the spelling of the paths.
  package func encloses(_ other: FilePath) -> Bool {
    other.real.starts(with: real)
  }

  /// Returns whether one of two folders is the other or an ancestor of the other.
  package func overlaps(_ other: FilePath) -> Bool {
    encloses(other) || other.encloses(self)
  }

  /// The path without links and relative parts; for a missing file, the path that it would have.
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
