/// A feed as Atom has it (RFC 4287).
///
/// A feed is made of what stands in the content: its dates are the pages' own, since no clock is read.
struct AtomFeed {
  private let site: LocalizedSite
  private let feed: Feed

  init(_ site: LocalizedSite, feed: Feed) {
    self.site = site
    self.feed = feed
  }

  /// The finished file.
  var bytes: [UInt8] {
    var xml = XMLText()
    xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": site.language.code])
    xml.endLine()
    appendHead(to: &xml)
    for page in feed.entries { append(page, to: &xml) }
    xml.close("feed")
    xml.endLine()
    return xml.bytes
  }
}

extension AtomFeed {
  private func appendHead(to xml: inout XMLText) {
    let index = feed.index.frontMatter
    let own = site.links.address(ofFile: feed.path) ?? ""
    appendLine("id", own, to: &xml)
    appendLine("title", site.fullTitle(index.title), to: &xml)
    appendLine("subtitle", index.summary, to: &xml)
    appendLine("updated", time(feed.entries.compactMap { site.lastChange(of: $0) }.max()), to: &xml)
    appendAuthor(to: &xml)
    appendLink("self", own, to: &xml)
    appendLink("alternate", site.address(of: feed.index) ?? "", to: &xml)
    appendLine("rights", site.profile.licence.map(site.text), to: &xml)
  }

  private func appendAuthor(to xml: inout XMLText) {
    let contact = site.profile.contact
    xml.open("author")
    xml.element("name", site.text(contact.name))
    xml.element("email", contact.email)
    xml.close("author")
    xml.endLine()
  }

  private func append(_ page: SitePage, to xml: inout XMLText) {
    let frontMatter = page.frontMatter
    let address = site.address(of: page) ?? ""
    xml.open("entry")
    xml.endLine()
    appendLine("id", address, to: &xml)
    appendLine("title", frontMatter.title, to: &xml)
    appendLine("updated", time(site.lastChange(of: page)), to: &xml)
    appendLine("published", time(frontMatter.date), to: &xml)
    appendLine("summary", frontMatter.summary, to: &xml)
    appendLink("alternate", address, to: &xml)
    xml.close("entry")
    xml.endLine()
  }

  private func appendLine(_ name: String, _ text: String?, to xml: inout XMLText) {
    guard let text else { return }
    xml.element(name, text)
    xml.endLine()
  }

  private func appendLink(_ relation: String, _ address: String, to xml: inout XMLText) {
    let type = relation == "self" ? Self.mediaType : "text/html"
    xml.emptyElement("link", ["rel": relation, "type": type, "href": address])
    xml.endLine()
  }

  private static let mediaType = "application/atom+xml"

  /// Atom wants a time; a day alone begins at midnight.
  private func time(_ date: CalendarDate?) -> String? {
    date.map { "\($0.iso)T00:00:00Z" }
  }
}
