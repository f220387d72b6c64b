import Diagnostics
import Yams

/// A text that is not YAML, explained to someone who has never heard of YAML.
///
/// Each handler knows one of the slips that people really make; what none of them knows is passed on in the
/// parser's own words with its place.
struct YAMLMistake {
  let yaml: YAMLText
  let problem: String
  let mark: YAMLMark?
  let contextMark: YAMLMark?
  let contextText: String

  init(_ error: any Error, in yaml: YAMLText) {
    self.yaml = yaml
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      (self.problem, self.mark) = (problem, YAMLMark(mark))
      (contextMark, contextText) = ((context?.mark).map(YAMLMark.init), context?.text ?? "")
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      (self.problem, self.mark) = ("duplicate", YAMLMark(context.mark))
      (contextMark, contextText) = (nil, keys.first ?? "")
    case YamlError.reader(let problem, _, _, _):
      (self.problem, self.mark) = (problem, nil)
      (contextMark, contextText) = (nil, "reader")
    default:
      (self.problem, self.mark) = (String(describing: error), nil)
      (contextMark, contextText) = (nil, "")
    }
  }

  /// What to tell the editor.
  var diagnostic: Diagnostic {
    duplicateKey ?? controlCharacter ?? tab ?? apostrophe ?? missingQuote ?? textBehindValue ?? colonInText
      ?? missingSpace ?? missingColon ?? startsWithSign ?? unclosedBracket ?? secondDocument ?? badIndentation
      ?? yaml.error("invalid-yaml", "this is not valid YAML: \(problem)", at: offset)
  }
}

extension YAMLMistake {
  /// Where the parser noticed the mistake.
  var offset: Int { yaml.offset(of: mark) }

  /// Where the construct begins that the mistake is in.
  var contextOffset: Int { yaml.offset(of: contextMark ?? mark) }
}
