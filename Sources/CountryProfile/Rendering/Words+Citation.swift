extension Words {
  /// The complete permanent address of a fact; nil where the site's own address is not known.
  func address(ofFact id: String) -> String? {
    site.address(of: url(ofFact: id))
  }

  /// What others write when they use a fact: who says it, what, when, and where it stands.
  func citation(of fact: KeyFact) -> String {
    let pattern = site.labels.citation
    let citation = pattern.text.filled(with: [
      "publisher": text(fact.source.publisher),
      "title": text(fact.source.title),
      "label": text(fact.label),
      "figure": figure(of: fact),
      "period": fact.period.map { period($0).display } ?? site.labels.dateNotStated,
    ])
    guard let address = address(ofFact: fact.id) else { return citation }
    return pattern.withAddress.filled(with: ["citation": citation, "address": address])
  }
}
