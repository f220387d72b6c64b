import Text

/// A phrase that makes a number a bound or an approximation, such as “more than” or “about”.
struct Hedge: Sendable {
  let relation: Relation
  /// The canonical text before the number, such as `more than `; empty if all words follow the number.
  let prefix: String
  let suffix: String
}

/// Finds the hedges of a language, including a profile's own, beside numbers.
struct Hedges: Sendable {
  /// The longest first, so that “just over” is not read as “over”.
  let all: [Hedge]
  /// Whether a phrase ends in a word for a minus sign, as “au moins” does in French.
  let mayEndInMinus: Bool
  private let negations: [String]
  /// The last words of the phrases before a number, for a quick check before the full search.
  private let lastWords: Set<String>
  /// The first words of the phrases after a number, for a quick check before the full search.
  private let firstWords: Set<String>

  init(of rules: LanguageNumbers, and wording: [(relation: Relation, around: Affixes)]) {
    let known = rules.hedges.flatMap { relation, phrases in
      phrases.compactMap { phrase -> Hedge? in
        guard let slot = phrase.range(of: "{number}") else { return nil }
        let around = Affixes(String(phrase[..<slot.lowerBound]), String(phrase[slot.upperBound...]))
        return Hedge(relation, around)
      }
    }
    let ofSigns = known.compactMap(\.withoutSpace)
    all = (wording.map { Hedge($0.relation, $0.around) } + known + ofSigns).sorted {
      ($0.prefix.count + $0.suffix.count, $0.prefix, $0.suffix)
        > ($1.prefix.count + $1.suffix.count, $1.prefix, $1.suffix)
    }
    let minusWords = rules.minusWords.map(CanonicalText.text)
    mayEndInMinus = all.contains { hedge in
      minusWords.contains { CanonicalText.trim(hedge.prefix).hasSuffix($0) }
    }
    negations = rules.negations
    lastWords = Set(all.compactMap { $0.prefix.split(separator: " ").last.map(String.init) })
    firstWords = Set(all.compactMap { $0.suffix.split(separator: " ").first.map(String.init) })
  }

  /// Returns whether a text ends in a negation, such as “not”, which reverses a hedge after it.
  func endsInNegation(_ text: String) -> Bool {
    let text = CanonicalText.trim(CanonicalText.fold(text))
    return negations.contains { word in
      text.hasSuffix(word) && !Self.isOneWord(text.dropLast(word.count).last, word.first)
    }
  }

  /// Returns the hedge next to a number, given the texts before and after the number; nil if there is none.
  func hedge(before: String, after: String) -> Hedge? {
    guard mayBeHedge(before: before, after: after) else { return nil }
    let (before, after) = (CanonicalText.fold(before), CanonicalText.fold(after))
    return all.first { hedge in
      before.hasSuffix(hedge.prefix) && after.hasPrefix(hedge.suffix)
        && !Self.isOneWord(before.dropLast(hedge.prefix.count).last, hedge.prefix.first)
        && !Self.isOneWord(hedge.suffix.last, after.dropFirst(hedge.suffix.count).first)
    }
  }
}

extension Hedges {
  /// Returns false quickly if the words next to the number are in no hedge, as is usual.
  private func mayBeHedge(before: String, after: String) -> Bool {
    let last = before.utf8.reversed().drop(while: \.isASCIIWhitespace).prefix { !$0.isASCIIWhitespace }
    let first = after.utf8.drop(while: \.isASCIIWhitespace).prefix { !$0.isASCIIWhitespace }
    // Non-ASCII words need the full search, since some scripts have no spaces between words.
    guard last.allSatisfy({ $0 < 0x80 }), first.allSatisfy({ $0 < 0x80 }) else { return true }
    return lastWords.contains(String(decoding: last.reversed(), as: UTF8.self).lowercased())
      || firstWords.contains(String(decoding: first, as: UTF8.self).lowercased())
  }

  /// Returns whether two neighbouring characters are in one word, as in “moreover”; false in scripts without capitals.
  private static func isOneWord(_ first: Character?, _ second: Character?) -> Bool {
    guard let first, let second else { return false }
    return first.isCased && second.isCased
  }
}

extension Hedge {
  /// The same right before the number, as in “~7 million” and “c.7 million”; nil for a hedge that ends in a letter.
  fileprivate var withoutSpace: Hedge? {
    guard let last = prefix.dropLast().last, prefix.last == " ", !last.isLetter else { return nil }
    return Hedge(relation, Affixes(String(prefix.dropLast()), suffix))
  }

  fileprivate init(_ relation: Relation, _ around: Affixes) {
    self.relation = relation
    (prefix, suffix) = (CanonicalText.fold(around.prefix), CanonicalText.fold(around.suffix))
  }

  /// The words for a message, such as `more than`.
  var words: String {
    [prefix, suffix].map { CanonicalText.trim($0) }.filter { !$0.isEmpty }.joined(separator: " … ")
  }

  /// Returns a canonical text without the hedge at its start or end; nil if the hedge is not there.
  func removed(from text: String) -> String? {
    guard text.hasPrefix(prefix), text.hasSuffix(suffix), text.count > prefix.count + suffix.count else {
      return nil
    }
    return CanonicalText.trim(text.dropFirst(prefix.count).dropLast(suffix.count))
  }
}
