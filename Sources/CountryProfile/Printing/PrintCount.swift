/// How many fact sheets and pictures a browser made.
public struct PrintCount: Sendable, Hashable {
  /// Those that were made in this build.
  public let made: Int
  /// All, with those that were made before from the same input.
  public let all: Int
}
