import Diagnostics
import YAML

extension KeyFactsLoader {
  /// The facts of each group.
  ///
  /// A wrong entry is reported and left out, so that the pages that show the group cause no errors.
  func readGroups(_ mapping: inout YAMLMapping) -> [String: [String]] {
    var findings: [Diagnostic] = []
    let groups = mapping.remaining { _, value in readGroup(value, diagnostics: &findings) }
    mapping.add(findings)
    return Dictionary(groups, uniquingKeysWith: { first, _ in first })
  }
}

extension KeyFactsLoader {
  private func readGroup(_ value: YAMLValue, diagnostics: inout [Diagnostic]) -> [String] {
    var ids: [String] = []
    do {
      for entry in try value.list() {
        do {
          ids.append(try readMember(entry, after: ids))
        } catch {
          diagnostics.append(error)
        }
      }
    } catch {
      diagnostics.append(error)
    }
    return ids
  }

  private func readMember(_ entry: YAMLValue, after ids: [String]) throws(Diagnostic) -> String {
    let id = try entry.text()
    guard firstUse[id] != nil else {
      throw entry.error(
        "there is no key fact '\(id)'",
        fix: NearMiss.question(for: id, among: firstUse.keys) ?? "use the id of a key fact above"
      )
    }
    guard !ids.contains(id) else {
      throw entry.error("'\(id)' is in this group already", fix: "remove it here")
    }
    return id
  }
}
