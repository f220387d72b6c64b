import Diagnostics
import Publishing

extension WriteError {
  /// The error as it is printed, without the line end.
  var message: String {
    get throws { String(try DiagnosticFormat.text.render([diagnostic]).dropLast()) }
  }
}
