import Diagnostics

/// What is wrong with a piece of HTML, or with what is printed into it.
struct HTMLProblem: Sendable {
  let id: Diagnostic.ID
  let message: String
  let fix: String
}
