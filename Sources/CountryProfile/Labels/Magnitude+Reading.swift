import Diagnostics
import Numbers
import YAML

extension YAMLReader<Magnitude> {
  /// Returns a reader of the words for a magnitude: one pattern, or one for each plural category.
  ///
  /// The key is the power of ten, and `known` are the magnitudes of the language. The word for another magnitude is an
  /// error, since every figure would be wrong; an unknown word causes a warning.
  static func magnitude(in language: Language, known: [Magnitude], report: Report) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let exponent = try value.read(.powerOfTen)
      var forms: [PluralCategory: Affixes] = [:]
      var written: [(YAMLValue, Affixes)] = []
      if let pairs = value.pairs(named: "a plural category") {
        let categories = PluralCategory.inUse(in: language.locale).map(\.category)
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

  /// Returns a warning if the language does not use these words; throws if it uses them for another magnitude.
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
  /// The key of the magnitude in `labels.yaml`, such as `1000000`.
  fileprivate var number: String { "1" + String(repeating: "0", count: exponent) }
}

extension YAMLReader<Int> {
  /// Reads the exponent of a power of ten in the key, such as 6 for `1000000`; the smallest key is 1000.
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
  /// Reads a pattern such as `over {number}` as the texts before and after the number.
  static var affixes: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let pattern = try value.read(.aroundNumber)
      return Affixes(pattern.prefix, pattern.suffix)
    }
  }
}
