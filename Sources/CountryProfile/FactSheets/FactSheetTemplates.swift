import Templating

/// The templates of fact sheets, and of the pictures that other sites show of their pages.
struct FactSheetTemplates: Sendable {
  let profile: Template
  let area: Template
  let picture: Template
  let sourceNumber: Template

  /// What is rendered by a template of its own.
  enum Kind: String, CaseIterable {
    case profile
    case area
    case picture
    case sourceNumber

    /// The path of its template below the templates folder.
    var template: String {
      switch self {
      case .profile: "fact-sheet.html"
      case .area: "area-fact-sheet.html"
      case .picture: "sharing-picture.html"
      case .sourceNumber: "parts/source-number.html"
      }
    }
  }
}
