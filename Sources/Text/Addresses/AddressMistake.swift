/// What is wrong with an address, and what to write instead.
package struct AddressMistake: Error, Equatable {
  package let message: String
  /// The whole address as it was probably meant; nil if that is not known.
  package let right: String?
  private let advice: String

  package init(_ message: String, right: String) {
    (self.message, self.right, advice) = (message, right, "")
  }

  package init(_ message: String, fix: String) {
    (self.message, right, advice) = (message, nil, fix)
  }

  package var fix: String { right.map { "write '\($0)'" } ?? advice }

  /// Completes the right address of a part, such as the name of a site, to that of the whole.
  func completed(_ whole: (String) -> String) -> AddressMistake {
    right.map { AddressMistake(message, right: whole($0)) } ?? self
  }
}
