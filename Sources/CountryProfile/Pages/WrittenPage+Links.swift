import Diagnostics
import YAML

extension WrittenPage {
  /// Returns the front matter with `finish` applied to each text that has links; nil after an error.
  func frontMatter(finishing finish: (LinkedText, YAMLValue) -> LinkedText) -> FrontMatter? {
    guard var frontMatter, let mapping else { return nil }
    func finished(_ text: LinkedText, _ key: String) -> LinkedText {
      // Most texts have no links, and to find the YAML value of every text would be slow on a large site.
      guard !text.links.isEmpty, let value = mapping.writtenValue(of: key) else { return text }
      return finish(text, value)
    }
    func finished(_ names: [LinkedText], _ key: String) -> [LinkedText] {
      guard names.contains(where: { !$0.links.isEmpty }) else { return names }
      return zip(names, mapping.factSheetTexts(of: key)).map(finish)
    }
    frontMatter.title = finished(frontMatter.title, "title")
    frontMatter.summary = frontMatter.summary.map { finished($0, "summary") }
    frontMatter.factSheet = frontMatter.factSheet.map { written in
      var options = written.value
      options.partners = options.partners.map { finished($0, "partners") }
      options.donors = options.donors.map { finished($0, "donors") }
      return Located(options, at: written.location)
    }
    return frontMatter
  }
}

extension WrittenPage {
  /// Returns the texts of the front matter that meet a condition, with their values.
  func frontMatterTexts(where isWanted: (LinkedText) -> Bool) -> [(text: LinkedText, value: YAMLValue)] {
    guard let frontMatter, let mapping else { return [] }
    var found: [(LinkedText, YAMLValue)] = []
    // To find the YAML value of every text would be slow on a large site.
    func add(_ text: LinkedText, _ key: String) {
      if isWanted(text), let value = mapping.writtenValue(of: key) { found.append((text, value)) }
    }
    add(frontMatter.title, "title")
    if let summary = frontMatter.summary { add(summary, "summary") }
    guard let options = frontMatter.factSheet?.value else { return found }
    for (key, names) in [("partners", options.partners ?? []), ("donors", options.donors ?? [])]
    where names.contains(where: isWanted) {
      found += zip(names, mapping.factSheetTexts(of: key)).filter { isWanted($0.0) }.map { ($0, $1) }
    }
    return found
  }
}

extension YAMLMapping {
  /// Returns the texts of a list in `fact-sheet`, such as the names of its partners.
  fileprivate func factSheetTexts(of key: String) -> [YAMLValue] {
    let options = writtenValue(of: "fact-sheet")?.pairs(named: "an option") ?? []
    return options.first { $0.name.writtenText == key }?.value.allTexts ?? []
  }
}
