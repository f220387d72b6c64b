import SystemPackage

extension FilePath {
  /// Returns the file's type, which is `.symbolicLink` for a link; throws if nothing exists there or access is denied.
  package func type() throws(Errno) -> FileType {
    try Stat(self, followTargetSymlink: false).type
  }

  /// Returns the type of the file, or of a link's target; throws if nothing exists there or access is denied.
  func targetType() throws(Errno) -> FileType {
    try Stat(self, followTargetSymlink: true).type
  }

  /// The file's type, which is `.symbolicLink` for a link; nil if nothing exists there or access is denied.
  package var typeIfKnown: FileType? {
    do throws(Errno) {
      return try type()
    } catch {
      return nil
    }
  }

  /// The type of the file, or of a link's target; nil if nothing exists there or access is denied.
  package var targetTypeIfKnown: FileType? {
    do throws(Errno) {
      return try targetType()
    } catch {
      return nil
    }
  }

  /// The path with its file's size and modification time, which change with the file; the path alone if there is no
  /// file.
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

  /// Returns whether writing files to one folder could change the other: they are the same, or one contains the other.
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
