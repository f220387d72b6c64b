/// The words with which sentences of a language speak of dates.
struct DateWords: Sendable {
  /// Words for a date, such as `date`.
  var dates: Set<String> = []
  /// Words that deny what follows, such as `no`.
  var negations: Set<String> = []
  /// Words before `dates`, or one word earlier, with which they mean something else, as in “to date” and “since that date”.
  var idioms: Set<String> = []
  /// Words that say by themselves that there is no date.
  var undated: Set<String> = []
  /// Words before a year that belongs to a name after it, as in “the 2030 Agenda”.
  var articles: Set<String> = []
  /// Words before a year that dates something else than the sentence, as in “its 2021 report”.
  var possessives: Set<String> = []
  /// Words between a name and its year, as in “the Law of 2013”.
  var links: Set<String> = []
  /// Words between the ends of a span, as in “from 2015 to 2020”.
  var spans: Set<String> = []
  /// Words with a capital before a year that is the time of a sentence, such as `FY`.
  var periods: Set<String> = []
  /// Whether only names have capitals inside a sentence, unlike in German.
  var namesHaveCapitals = false
  /// Beginnings of words for documents that have a number and a year, as in “resolution 1325 (2000)”.
  var documents: [String] = []
  /// Words before years and not before counts, such as `in`.
  var yearPrepositions: Set<String> = []
  /// Words that form a name with a year after them, as in “Agenda 2030”.
  var titles: Set<String> = []

  /// Words before the time from which on something is so, such as `since`.
  var beginnings: Set<String> = []
  /// Endings of a year that means a decade, as in “the 1990s”.
  var decadeEndings: Set<String> = []
  /// Words before a year that means a decade, as in “les années 1990”.
  var decades: Set<String> = []
  /// Phrases before a number that counts something, as in “more than 2000 people”.
  var hedges: Set<String> = []
  /// Words for what has a date of its own, as in “the agency, founded in 1951, reports”.
  var events: Set<String> = []

  /// All words of which one is in each sentence about dates.
  var all: Set<String> { dates.union(undated) }

  /// Returns the words of a language by its code; none for a language that the program does not know.
  static func words(of language: String) -> DateWords {
    switch language.prefix(while: { $0 != "-" }) {
    case "en":
      DateWords(
        dates: ["date", "dates", "dated"],
        negations: ["no", "not", "without", "never", "nor", "neither", "none"],
        idioms: ["to", "of", "since", "by", "at", "after", "on", "before", "until", "from"],
        undated: ["undated"],
        articles: ["the", "this"],
        possessives: ["its", "their", "our", "his", "her"],
        links: ["of"],
        spans: ["to", "and", "until", "through", "till"],
        periods: ["fy", "q1", "q2", "q3", "q4", "in", "since", "by", "from", "during", "between", "until"],
        namesHaveCapitals: true,
        documents: ["resolution", "decision", "unscr", "unsc", "directive", "regulation"],
        yearPrepositions: ["in", "since", "during"],
        titles: ["agenda", "vision", "horizon"],
        beginnings: ["since"],
        decadeEndings: ["s"],
        hedges: [
          "more than", "less than", "fewer than", "some", "nearly", "almost", "at least", "as many as",
          "no fewer than", "not less than", "an estimated", "a total of", "exceeding", "in excess of",
        ],
        events: [
          "adopted", "begun", "born", "built", "created", "established", "formed", "founded", "held",
          "issued",
          "launched", "opened", "printed", "published", "ratified", "released", "revised", "signed",
          "started",
          "updated",
        ]
      )
    case "fr":
      DateWords(
        dates: ["date", "dates", "daté", "datée", "datés", "datées"],
        negations: ["aucune", "pas", "sans", "ni", "jamais"],
        idioms: ["depuis", "après", "avant", "à", "cette"],
        links: ["de"],
        spans: ["à", "et", "jusqu'en"],
        periods: ["en", "depuis", "de", "dès", "entre", "vers"],
        namesHaveCapitals: true,
        documents: ["résolution", "décision", "directive", "règlement"],
        yearPrepositions: ["en", "depuis"],
        titles: ["agenda", "programme", "vision", "horizon"],
        beginnings: ["depuis"],
        decades: ["années"],
        hedges: ["plus de", "moins de", "quelque", "presque", "au moins", "un total de"],
        events: [
          "adopté", "adoptée", "créé", "créée", "fondé", "fondée", "lancé", "lancée", "ouvert", "ouverte",
          "publié",
          "publiée", "ratifié", "ratifiée", "signé", "signée",
        ]
      )
    default: DateWords()
    }
  }
}
