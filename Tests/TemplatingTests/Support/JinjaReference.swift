import Foundation
import Templating
import Text

/// Runs the original Jinja2 in Python, so that tests can compare its output with ours.
enum JinjaReference {
  struct Case {
    let name: String
    let templates: [String: String]
    let sample: Sample
    /// The page as our own renderer makes it.
    let output: String

    var page: String { Templates.page(among: templates.keys) }
  }

  struct Answer: Decodable {
    let output: String?
    let error: String?
  }

  struct Unavailable: Error, CustomStringConvertible {
    let description: String
  }

  static let links = LinkBase.relative(to: "areas/labour.html")

  /// Returns Jinja2's answers in the order of the cases; throws if there is no Python with Jinja2.
  static func answers(to cases: [Case]) throws -> [Answer] {
    guard let python = ProcessInfo.processInfo.environment["COUNTRY_PROFILE_PYTHON"] else {
      let description = "set COUNTRY_PROFILE_PYTHON to a Python that has jinja2==3.1.6; Tests/run does it"
      throw Unavailable(description: description)
    }
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "jinja2_reference.py")
    let folder = FileManager.default.temporaryDirectory.appending(path: "jinja2-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let (request, answer) = (folder.appending(path: "request"), folder.appending(path: "answer"))
    try JSONSerialization.data(withJSONObject: cases.map(json)).write(to: request)
    try Data().write(to: answer)
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = [script.path]
    process.standardInput = try FileHandle(forReadingFrom: request)
    process.standardOutput = try FileHandle(forWritingTo: answer)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Unavailable(description: "jinja2_reference.py failed with status \(process.terminationStatus)")
    }
    let answers = try JSONDecoder().decode([Answer].self, from: Data(contentsOf: answer))
    try FileManager.default.removeItem(at: folder)
    return answers
  }
}

extension JinjaReference {
  private static func json(_ testCase: Case) -> [String: Any] {
    let values = json(Sample.schema.value(of: testCase.sample), .record(Sample.schema.type))
    return ["templates": testCase.templates, "page": testCase.page, "values": values]
  }

  /// Returns a value in the form that `jinja2_reference.py` reads, such as `{"text": "Title"}`.
  private static func json(_ value: Value, _ type: ValueType) -> [String: Any] {
    switch (value, type) {
    case (.none, _): ["none": NSNull()]
    case (_, .optional(let type)): json(value, type)
    case (.text(let text), _): ["text": text]
    case (.number(let number), _): ["number": number]
    case (.flag(let flag), _): ["flag": flag]
    case (.url(let url), _): ["url": links.address(of: url)]
    case (.html(let html), _): ["html": String(decoding: html, as: UTF8.self)]
    case (.json(let json), _): ["json": String(decoding: json, as: UTF8.self)]
    case (.list(let items), .list(let type)): ["list": items.map { json($0, type) }]
    case (.record(let values), .record(let type)):
      [
        "record": Dictionary(
          uniqueKeysWithValues: zip(type.fields, values).map { ($0.name, json($1, $0.type)) }
        )
      ]
    default: [:]
    }
  }
}
