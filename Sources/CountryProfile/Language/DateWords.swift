/// The words with which sentences of a language speak of dates.
struct DateWords: Sendable {
  /// Words for a date, such as `date`.
  var dates: Set<String> = []
  /// Words that deny what follows, such as `no`.
  var negations: Set<String> = []
  /// Words that may be between a negation and a date, as in “it does not state any date”.
  var linkers: Set<String> = []
  /// Words after `dates` with which they mean something else, as in “no date of birth” and “no date has been set”.
  var otherDates: Set<String> = []
  /// Words for what is done with a date, as in “the date is not known”.
  var statements: Set<String> = []
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
  /// Words for what is published or planned, whose year is not that of the figures, as in “a 2021 report”.
  var publications: Set<String> = []
  /// Words at the start of a part of a sentence that is about an earlier time, as in “After the floods of 2018, …”.
  var asideStarts: Set<String> = []
  /// Words that form a name with a year after them, as in “Agenda 2030”.
  var titles: Set<String> = []

  /// Words before a time with which that of the sentence is compared, as in “more than in 2020”.
  var comparisons: Set<String> = []
  /// Whether a year right behind a noun names it, as in “le recensement 2015”.
  var nounsHaveYears = false

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
        linkers: [
          "a", "an", "any", "the", "its", "bear", "bears", "carries", "carry", "clear", "contain", "contains",
          "exact",
          "give", "gives", "giving", "has", "have", "indicate", "indicates", "known", "mention", "mentions",
          "name",
          "names", "precise", "provide", "provides", "publication", "say", "says", "show", "shows",
          "specific",
          "specified", "specify", "specifies", "state", "stated", "states", "stating",
        ],
        otherDates: ["of", "set", "fixed", "agreed", "announced"],
        statements: ["known", "stated", "given", "shown", "indicated", "specified", "available"],
        undated: ["undated"],
        articles: ["the", "this"],
        possessives: ["its", "their", "our", "his", "her"],
        links: ["of", "for"],
        spans: ["to", "and", "until", "through", "till"],
        periods: ["fy", "q1", "q2", "q3", "q4", "in", "since", "by", "from", "during", "between", "until"],
        namesHaveCapitals: true,
        documents: ["resolution", "decision", "unscr", "unsc", "directive", "regulation"],
        yearPrepositions: ["in", "since", "during"],
        publications: [
          "report", "reports", "study", "paper", "plan", "plans", "strategy", "law", "act", "agreement",
          "edition",
          "review", "guide", "policy", "framework", "programme", "budget",
        ],
        asideStarts: ["after", "following"],
        titles: ["agenda", "vision", "horizon"],
        comparisons: ["than"],
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
        linkers: [
          "d", "de", "la", "une", "sa", "donne", "donnent", "indique", "indiquent", "mentionne",
          "mentionnent",
          "précise", "précisent", "porte", "portent",
        ],
        otherDates: ["de", "fixée", "fixé", "annoncée"],
        statements: ["connue", "connues", "indiquée", "mentionnée", "précisée", "donnée"],
        links: ["de", "du", "pour"],
        spans: ["à", "et", "jusqu'en"],
        periods: [
          "en", "depuis", "de", "dès", "entre", "vers", "an", "année", "années", "fin", "début", "mi",
          "exercice",
          "semestre", "trimestre", "avant", "après", "jusqu", "et", "ou", "à", "au",
        ],
        namesHaveCapitals: true,
        documents: ["résolution", "décision", "directive", "règlement"],
        yearPrepositions: ["en", "depuis"],
        publications: [
          "rapport", "rapports", "étude", "plan", "stratégie", "loi", "accord", "édition", "guide",
          "politique",
          "programme", "budget",
        ],
        asideStarts: ["après"],
        titles: ["agenda", "programme", "vision", "horizon"],
        comparisons: ["qu", "que"],
        nounsHaveYears: true,
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
