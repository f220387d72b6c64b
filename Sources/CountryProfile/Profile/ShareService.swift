import Diagnostics
import YAML

/// Somewhere that readers can send a page's address to.
enum ShareService: String, Sendable, CaseIterable {
  case email
  case facebook
  case linkedin
  case whatsapp
  case x

  /// The key of its name in `labels.yaml`.
  var label: String { "share-\(rawValue)" }
}

extension YAMLReader<[Located<ShareService>]> {
  /// The services that pages are shared with, each once.
  static var shareServices: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let services: [Located<ShareService>] = try value.read(.list(of: .located(.choice)))
      var known: Set<ShareService> = []
      for service in services where !known.insert(service.value).inserted {
        throw Diagnostic(
          .error,
          "duplicate-entry",
          "'\(service.value.rawValue)' is named twice",
          at: service.location,
          fix: "remove one of the two"
        )
      }
      return services
    }
  }
}
