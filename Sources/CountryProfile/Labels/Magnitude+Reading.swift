import Diagnostics
import Numbers
import YAML

extension YAMLReader<Magnitude> {
  /// Returns a reader of the words for a power of ten, which is the key: one pattern, or one for each plural category.
  ///
  /// `known` are the magnitudes that the language has. Words that it has for another one are an error, since every
  /// figure would be wrong; words that it does not have get a warning.
  static func magnitude(in language: Language, known: [Magnitude], report: Report) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let exponent = try value.read(.powerOfTen)
      let categories = PluralCategory.inUse(in: language.locale).map(\.category)
      var forms: [PluralCategory: Affixes] = [:]
      var written: [(YAMLValue, Affixes)] = []
      if let pairs = value.pairs(named: "a plural category") {
        for (name, value) in pairs {
          let category = try name.read(.category(among: categories + [.many]))
          written.append((value, try value.read(.affixes)))
          forms[category] = written.last?.1
        }
        guard forms[.other] != nil else {
          throw value.error("missing-plural", "\(value.what) has no form for 'other'", fix: "add 'other: …'")
        }
      } else {
        written = [(value, try value.read(.affixes))]
        forms[.other] = written[0].1
      }
      for (value, affixes) in written {
        if let warning = try Self.check(affixes, value, exponent, known: known) { report.add(warning) }
      }
      return Magnitude(exponent: exponent, forms: forms)
    }
  }

  /// Compares words with those of the language; throws if they are those of another magnitude.
  private static func check(
    _ affixes: Affixes,
    _ value: YAMLValue,
    _ exponent: Int,
    known: [Magnitude]
  ) throws(Diagnostic) -> Diagnostic? {
    guard let right = known.first(where: { $0.exponent == exponent }) else { return nil }
    let same = known.filter { $0.isWritten(affixes) }
    if same.contains(where: { $0.exponent == exponent }) { return nil }
    let pattern = right.form(.other)
    let fix = "write \"\(pattern.around("{number}"))\""
    let text = affixes.around("{number}")
    if let other = same.first {
      throw value.error(
        "wrong-magnitude",
        "'\(text)' is the word for \(other.number), not for \(right.number)",
        fix: fix
      )
    }
    return value.warning(
      "unusual-magnitude",
      "'\(text)' is not what the language calls \(right.number)",
      fix: "\(fix), unless yours is meant"
    )
  }
}

extension Magnitude {
  /// As it is written in `labels.yaml`: `1000000`.
  fileprivate var number: String { "1" + String(repeating: "0", count: exponent) }
}

extension YAMLReader<Int> {
  /// Reads the key as a power of ten from 1000 on, and returns its exponent.
  static var powerOfTen: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let key = value.key ?? ""
      if key.utf8.count >= 4, key.utf8.first == UInt8(ascii: "1"),
        key.utf8.dropFirst().allSatisfy({ $0 == UInt8(ascii: "0") })
      {
        return key.utf8.count - 1
      }
      throw value.error(
        "invalid-magnitude",
        "'\(key)' is not a magnitude",
        fix: "write a power of ten in full before the colon, such as 1000000"
      )
    }
  }
}

extension YAMLReader<Affixes> {
  /// Reads a message around one number.
  static var affixes: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let pattern = try value.read(.aroundNumber)
      return Affixes(pattern.prefix, pattern.suffix)
    }
  }
}
