import Foundation
import Templating

/// A test case: a folder in `Fixtures`, in which `page.html`, `page.xml` or `page.txt` is the page to render.
struct Fixture {
  let name: String
  let templates: [String: String]

  static func all() throws -> [Fixture] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures").path
    var templates: [String: [String: String]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root)
    where TemplateKind(ofFile: path) != nil {
      let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
      let data = try Data(contentsOf: URL(filePath: root + "/" + path))
      templates[parts[0], default: [:]][parts[1]] = String(decoding: data, as: UTF8.self)
    }
    return templates.sorted { $0.key < $1.key }.map { Fixture(name: $0.key, templates: $0.value) }
  }
}
