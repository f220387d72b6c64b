extension LinkCheck {
  /// What is wrong with a destination that has no scheme.
  var pathProblem: Problem? {
    let text = destination.text
    guard Self.mayBeWrong(text.utf8) else { return nil }
    if text.isEmpty || text == "#" { return emptyProblem }
    if text.hasPrefix("//") {
      return Problem(
        id: "invalid-address",
        message: "the address '\(text)' is incomplete",
        fix: "write 'https:\(text)'"
      )
    }
    if text.hasPrefix("www.") {
      return Problem(
        id: "invalid-address",
        message: "the address '\(text)' is incomplete",
        fix: "write 'https://\(text)'"
      )
    }
    if text.utf8.contains(UInt8(ascii: "\\")) {
      let path = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/")
      return Problem(
        id: "invalid-path",
        message: "a path has '/' between its folders, not '\\'",
        fix: "write '\(path)'"
      )
    }
    if text.hasPrefix("/") {
      return Problem(
        id: "invalid-path",
        message: "the path '\(text)' does not start from this file",
        fix: "write the way from this file's folder, such as '../media/map.png' or 'areas/health.md'"
      )
    }
    return addressProblem(text)
  }

  /// Whether a path holds anything that is asked about, which is asked of every path.
  private static func mayBeWrong(_ path: String.UTF8View) -> Bool {
    switch path.first {
    case nil, UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: "w"): true
    default: path.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "@") }
    }
  }

  private var emptyProblem: Problem {
    link.isImage
      ? Problem(
        id: "missing-address",
        message: "this picture has no file",
        fix: "write the path of the file between the round brackets"
      )
      : Problem(
        id: "missing-address",
        message: "this link leads nowhere",
        fix: "write the address between the round brackets, such as '[text](page.md)'"
      )
  }

  private func addressProblem(_ text: String) -> Problem? {
    guard !link.isImage, text.utf8.contains(UInt8(ascii: "@")), !text.utf8.contains(UInt8(ascii: "/")) else {
      return nil
    }
    return Problem(
      id: "invalid-address",
      message: "the e-mail address '\(text)' is incomplete",
      fix: "write 'mailto:\(text)'"
    )
  }
}
