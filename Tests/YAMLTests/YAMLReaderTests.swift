import Diagnostics
import Testing

@testable import YAML

@Suite("Readers of values in YAML")
struct YAMLReaderTests {
  private enum Colour: String, CaseIterable {
    case red, green
  }

  /// Returns the value of `key` in a YAML file, and the messages as they are printed.
  private func read<Value>(_ text: String, _ reader: YAMLReader<Value>) throws -> (Value?, String) {
    let report = Report()
    let yaml = YAMLText(SourceText(path: "a.yaml", text: "key: \(text)\n"))
    let value = yaml.readMapping("the file", report: report) { $0.required("key", reader) }
    let messages = try DiagnosticFormat.github.render(report.diagnostics)
    return (value, messages)
  }

  @Test("a located value has the place where it was written")
  func located() throws {
    let (value, messages) = try read("  red", .located(.text))
    #expect(value?.value == "red")
    #expect(value.map { "\($0.location)" } == "a.yaml:1:8")
    #expect(messages == "")
  }

  @Test("readers are made of readers")
  func nested() throws {
    let (value, _) = try read("[green, red]", YAMLReader<[Located<Colour>]>.list(of: .located(.choice)))
    #expect(value?.map(\.value) == [.green, .red])
    #expect(value?.map(\.location.column) == [7, 14])
  }

  @Test("the first value that can't be read is an error, at its place and with an id")
  func error() throws {
    let (value, messages) = try read("[red, gren]", YAMLReader<[Colour]>.list(of: .choice))
    #expect(value == nil)
    #expect(
      messages == "::error file=a.yaml,line=1,col=12,title=unknown-value::"
        + "an entry of 'key' can't be 'gren'%0Adid you mean 'green'?\n"
    )
  }

  @Test(
    "what is no such value is told",
    arguments: [
      ("Red", "'Red' can't be an id: an id has only small letters a–z, digits and hyphens%0Awrite 'red'"),
      ("", "'key' has no value%0Awrite a text after the colon"),
      ("[a]", "'key' must be a text, not a list of values%0Aput the whole text in quotes: \"…\""),
    ]
  )
  func ids(text: String, message: String) throws {
    let (value, messages) = try read(text, .id)
    #expect(value == nil)
    #expect(messages.hasSuffix("::\(message)\n"), "\(messages)")
  }
}
