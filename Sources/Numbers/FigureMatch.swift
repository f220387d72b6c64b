import Foundation

/// What a text says of a figure.
package enum FigureMatch: Sendable, Hashable {
  /// Nothing but the truth.
  case exact
  /// The right number, but without the qualifier of the fact.
  case withoutQualifier
  /// The exact number behind a hedge that says it is not exact.
  case needlessHedge
  /// A hedge inside the text and another one before it, or a qualifier twice.
  case twoHedges
  /// A right hedge word, but what it says is not true of the fact.
  case untrueHedge
  /// Anything else.
  case different
}

/// A text that is compared with a figure, and what surrounds it.
package struct FigureText: Sendable {
  package let text: String
  package let before: String
  package let after: String

  package init(_ text: String, before: String = "", after: String = "") {
    (self.text, self.before, self.after) = (text, before, after)
  }
}
