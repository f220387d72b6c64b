import Files
import Foundation
import SystemPackage

/// Tells one build of this program from another.
enum ProgramStamp {
  /// The size and the time of the program's file: another program may print otherwise.
  static let text: String = {
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    return FilePath(path).stamp
  }()
}
