import Foundation

/// Tells whether a file has changed, without reading it.
enum FileStamp {
  /// A file's path, size and time of change; the path alone when there is no such file.
  static func text(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return "\(path) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
  }
}
