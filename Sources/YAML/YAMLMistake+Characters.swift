import Diagnostics
import Text

/// Characters that editors do not see.
extension YAMLMistake {
  var controlCharacter: Diagnostic? {
    guard contextText == "reader" else { return nil }
    let place =
      yaml.range.first { index in
        let byte = yaml.source.bytes[index]
        return byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte) || byte == 0x7F
      } ?? yaml.range.lowerBound
    return yaml.error(
      "control-character",
      "there is an invisible control character here",
      at: place,
      fix: "delete it: retype the text around this place"
    )
  }

  var tab: Diagnostic? {
    let blank = yaml.line(at: offset).prefix(while: \.isBlank)
    guard let tab = blank.firstIndex(of: 0x09) else { return nil }
    return yaml.error(
      "tab",
      "there is a tab at the start of this line",
      at: tab,
      fix: "replace it with spaces"
    )
  }
}
