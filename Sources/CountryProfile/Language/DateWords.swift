/// The words with which sentences of a language speak of dates.
struct DateWords: Sendable {
  /// Words for a date, such as `date`.
  var dates: Set<String> = []
  /// Words that deny what follows, such as `no`.
  var negations: Set<String> = []
  /// Words before `dates` with which they mean something else, as in “to date”.
  var idioms: Set<String> = []
  /// Words that say by themselves that there is no date.
  var undated: Set<String> = []
  /// Words before a year that belongs to a name after it, as in “the 2030 Agenda”.
  var articles: Set<String> = []
  /// Words that form a name with a year after them, as in “Agenda 2030”.
  var titles: Set<String> = []

  /// All words of which one is in each sentence about dates.
  var all: Set<String> { dates.union(undated) }

  /// Returns the words of a language by its code; none for a language that the program does not know.
  static func words(of language: String) -> DateWords {
    switch language.prefix(while: { $0 != "-" }) {
    case "en":
      DateWords(
        dates: ["date", "dates", "dated"],
        negations: ["no", "not", "without", "never", "nor", "neither", "none"],
        idioms: ["to", "of"],
        undated: ["undated"],
        articles: ["the", "its", "their", "our", "this"],
        titles: ["agenda", "vision", "horizon"]
      )
    case "fr":
      DateWords(
        dates: ["date", "dates", "daté", "datée", "datés", "datées"],
        negations: ["aucune", "pas", "sans", "ni", "jamais"],
        titles: ["agenda", "programme", "vision", "horizon"]
      )
    default: DateWords()
    }
  }
}
