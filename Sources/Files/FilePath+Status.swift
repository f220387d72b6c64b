import SystemPackage

extension FilePath {
  /// Returns `.symbolicLink` for a link, wherever it leads; throws when nothing is there, or access is denied.
  package func type() throws(Errno) -> FileType {
    try Stat(self, followTargetSymlink: false).type
  }

  /// Returns the type of what a link leads to; throws when nothing is there, or access is denied.
  func targetType() throws(Errno) -> FileType {
    try Stat(self, followTargetSymlink: true).type
  }

  /// `.symbolicLink` for a link, wherever it leads; nil when nothing is there, or access is denied.
  package var typeIfKnown: FileType? {
    do throws(Errno) {
      return try type()
    } catch {
      return nil
    }
  }

  /// For a link, the type of its target; nil when nothing is there, or access is denied.
  package var targetTypeIfKnown: FileType? {
    do throws(Errno) {
      return try targetType()
    } catch {
      return nil
    }
  }

  /// The path, size and modification time of its file, which reveal a change without reading the file; the path alone
  /// when there is no file.
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
  /// Returns whether `other` is this folder or below it, after links and `..` are resolved.
  package func encloses(_ other: FilePath) -> Bool {
    other.real.starts(with: real)
  }

  /// Returns whether files written to one folder might land in the other, because one contains it or both are the same.
  package func overlaps(_ other: FilePath) -> Bool {
    encloses(other) || other.encloses(self)
  }

  /// The path without links, `.` and `..`; for a missing file, the path that it would have.
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
