import Markdown

/// The dates that the sentences of a text name, each sentence read once.
struct SentenceDates {
  let sentences: Sentences
  private let text: [UInt8]
  private let search: DateSearch
  private var known: [Int: [DateMention]] = [:]

  init(_ text: [UInt8], _ search: DateSearch) {
    sentences = Sentences(text)
    (self.text, self.search) = (text, search)
  }

  /// Returns the dates in the sentence at a place, each once: a long paragraph may name one year many times.
  mutating func mentions(at place: Int) -> [DateMention] {
    let sentence = sentences.index(at: place)
    if let mentions = known[sentence] { return mentions }
    var mentions: [DateMention] = []
    for mention in search.mentions(in: text, sentences.ranges[sentence])
    where !mentions.contains(where: mention.isSameDate) {
      mentions.append(mention)
    }
    known[sentence] = mentions
    return mentions
  }
}
