import SystemPackage

extension Errno {
  /// What went wrong, in words for the middle of a sentence: “no space left on device”.
  package var message: String {
    let text = description
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Runs calls of swift-system, which throw nothing but `Errno` though their types do not say so.
  static func only<Result>(_ body: () throws -> Result) throws(Errno) -> Result {
    do {
      return try body()
    } catch let error as Errno {
      throw error
    } catch {
      preconditionFailure("a call of the operating system threw \(error)")
    }
  }
}
