/// Makes names that can stand in addresses.
package enum Slug {
  /// The small letters, digits and hyphens nearest to a text: `Urban population` → `urban-population`.
  package static func ascii(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
  }
}
