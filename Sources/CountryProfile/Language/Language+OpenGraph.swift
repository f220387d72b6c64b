import Foundation

extension Language {
  /// The language and territory as Open Graph writes them, `en_GB`; nil where the locale names no territory.
  var openGraphLocale: String? {
    let components = Locale.Components(identifier: locale).languageComponents
    guard let language = components.languageCode, let region = components.region else { return nil }
    return "\(language.identifier)_\(region.identifier)"
  }
}
