import Diagnostics
import YAML

/// A service through which readers can share a page; the cases are the words that `profile.yaml` allows.
enum ShareService: String, Sendable, CaseIterable {
  case email
  case facebook
  case linkedin
  case whatsapp
  case x

  /// The key of its name in `labels.yaml`, such as `share-email`.
  var label: String { "share-\(rawValue)" }
}

extension ShareService {
  /// Returns the link that shares a page; title and address must be percent-encoded already.
  func link(title: String, address: String) -> String {
    switch self {
    case .email: "mailto:?subject=\(title)&body=\(address)"
    case .facebook: "https://www.facebook.com/sharer/sharer.php?u=\(address)"
    case .linkedin: "https://www.linkedin.com/sharing/share-offsite/?url=\(address)"
    case .whatsapp: "https://wa.me/?text=\(title)%20\(address)"
    case .x: "https://x.com/intent/post?text=\(title)&url=\(address)"
    }
  }
}

extension YAMLReader<[Located<ShareService>]> {
  /// Reads a list of services, in which each may occur only once.
  static var shareServices: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      var services: [Located<ShareService>] = []
      for entry in try value.list() {
        let service: Located<ShareService> = try entry.read(.located(.choice))
        if services.contains(where: { $0.value == service.value }) {
          throw entry.error(
            "duplicate-entry",
            "'\(service.value.rawValue)' is named twice",
            fix: "remove one of the two"
          )
        }
        services.append(service)
      }
      return services
    }
  }
}
