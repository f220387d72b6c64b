import Testing

@testable import Text

@Suite("Addresses of the web, of mail and of telephones")
struct AddressTests {
  @Test(
    "a web address that can lead somewhere has no mistake",
    arguments: [
      "https://www.iom.int", "http://iom.int/", "HTTPS://IOM.INT",
      "https://laopdr.iom.int/a/b.html?x=1&y=2#z",
      "https://example.org:8080/a", "https://xn--q7ce6a.com", "https://ລາວ.com/ຂ່າວ",
      "https://a-b.example.org.",
      "https://example.org/100%25", "https://198.51.100.7/x", "https://[2001:db8::1]/",
      "https://a_b.example.org/",
      "https://example.org/a?u=https://b.org", "https://example.org/@iom",
      "https://web.archive.org/web/2024/http://iom.int",
    ]
  )
  func webAddresses(text: String) {
    #expect(WebAddress(text).mistake == nil)
  }

  @Test(
    "one that leads nowhere says what to write",
    arguments: [
      ("https:/example.org", "two slashes must follow 'https:'", "write 'https://example.org'"),
      ("http:example.org/a", "two slashes must follow 'http:'", "write 'http://example.org/a'"),
      ("https:///example.org", "two slashes must follow 'https:'", "write 'https://example.org'"),
      (#"https:\\example.org"#, "two slashes must follow 'https:'", "write 'https://example.org'"),
      (
        "https://", "'https://' is not a web address", "write it whole, such as https://www.example.org/"
      ),
      ("https://https://example.org", "the address begins twice", "write 'https://example.org'"),
      ("http://https//example.org/a", "the address begins twice", "write 'https://example.org/a'"),
      (
        "https://example..org/a", "there can't be '..' in the name of a site", "write 'https://example.org/a'"
      ),
      ("https://.example.org", "there can't be '.' in the name of a site", "write 'https://example.org'"),
      ("https://example,org", "there can't be ',' in the name of a site", "write 'https://example.org'"),
      ("https://example.org:99999/a", "':99999' is no part of this address", "write 'https://example.org/a'"),
      ("https://example.org:", "':' is no part of this address", "write 'https://example.org'"),
      ("https://example.org:80a", "':80a' is no part of this address", "write 'https://example.org'"),
      ("https://iom", "'iom' is no whole name of a site", "write all of it, with an end such as '.org'"),
      ("https://example!.org", "there can't be '!' in the name of a site", "correct 'example!.org'"),
      ("https://-iom.int", "'-iom' can't begin or end with a hyphen", "correct '-iom.int'"),
      (
        "https://info@iom.int", "'info@' is no part of the address of a site",
        "write 'mailto:info@iom.int' for mail, or 'https://iom.int'"
      ),
      (
        "http://localhost/a", "'localhost' leads only to a computer of your own",
        "write the address at which everybody finds it"
      ),
      (
        "http://192.168.0.7", "'192.168.0.7' leads only to a computer of your own",
        "write the address at which everybody finds it"
      ),
      ("http://1.2.3", "'1.2.3' is no address of a computer", "write the name of the site"),
      ("https://a.org/b c", "there is a space in the address", "write 'https://a.org/b%20c'"),
      (#"https://a.org\b"#, #"an address has '/', not '\'"#, "write 'https://a.org/b'"),
      ("https://a.org/100%", "'%' stands before two digits of a code only", "write 'https://a.org/100%25'"),
    ]
  )
  func webMistakes(text: String, message: String, fix: String) {
    let mistake = WebAddress(text).mistake
    #expect(mistake?.message == message)
    #expect(mistake?.fix == fix)
    if let right = mistake?.right { #expect(WebAddress(right).mistake == nil) }
  }

  @Test(
    "mail programs take these",
    arguments: ["a@b.org", "first.last+lao@iom.int", "o'neil@example.org", "iomlaopdr@iom.int", "ຊື່@ລາວ.com"]
  )
  func mailAddresses(text: String) {
    #expect(MailAddress(text).mistake == nil)
    #expect(MailAddress.mistake(inLink: text + "?subject=Hello%20there") == nil)
  }

  @Test(
    "and these not",
    arguments: [
      ("a@b@c.org", "'a@b@c.org' is not a mail address", "write it as name@example.org"),
      ("iom", "'iom' is not a mail address", "write it as name@example.org"),
      ("@iom.int", "'@iom.int' is not a mail address", "write it as name@example.org"),
      ("iom@", "there is no name of a site in it", "write it as name@example.org"),
      (
        "iom@@iom.int", "'iom@@iom.int' is not a mail address", "write it as name@example.org"
      ),
      ("iom@iom", "'iom' is no whole name of a site", "write it as name@example.org"),
      ("iom@iom,int", "there can't be ',' in the name of a site", "write 'iom@iom.int'"),
      ("iom@iom..int", "there can't be '..' in the name of a site", "write 'iom@iom.int'"),
      ("iom vte@iom.int", "'iom vte@iom.int' is not a mail address", "write 'iomvte@iom.int'"),
      ("iom@iom.int.", "'iom@iom.int.' is not a mail address", "write 'iom@iom.int'"),
      ("iom(at)iom.int", "'iom(at)iom.int' is not a mail address", "write 'iom@iom.int'"),
      ("mailto:iom@iom.int", "'mailto:iom@iom.int' is more than a mail address", "write 'iom@iom.int'"),
      ("IOM <iom@iom.int>", "'IOM <iom@iom.int>' is more than a mail address", "write 'iom@iom.int'"),
      (".iom@iom.int", "'.iom' can't stand before '@'", "write it as the mail program shows it"),
      ("io..m@iom.int", "'io..m' can't stand before '@'", "write it as the mail program shows it"),
      ("io;m@iom.int", "there can't be ';' in a mail address", "write it as the mail program shows it"),
    ]
  )
  func mailMistakes(text: String, message: String, fix: String) {
    let mistake = MailAddress(text).mistake
    #expect(mistake?.message == message)
    #expect(mistake?.fix == fix)
    if let right = mistake?.right { #expect(MailAddress(right).mistake == nil) }
  }

  @Test("a link for mail may have several addresses, or leave them to the reader with a subject")
  func mailLinks() {
    #expect(MailAddress.mistake(inLink: "a@b.org,c@d.org?cc=e@f.org") == nil)
    #expect(MailAddress.mistake(inLink: "?subject=Lao") == nil)
    #expect(MailAddress.mistake(inLink: "")?.message == "no mail address follows 'mailto:'")
    #expect(MailAddress.mistake(inLink: "a@b.org,c@d,org?cc=e")?.message == "'d' is no whole name of a site")
    #expect(MailAddress.mistake(inLink: "a@b..org?cc=e")?.fix == "write 'mailto:a@b.org?cc=e'")
    #expect(MailAddress.mistake(inLink: "a@b.org,%20c@d.org")?.fix == "write 'mailto:a@b.org,c@d.org'")
  }

  @Test(
    "a number is dialled by its digits",
    arguments: [
      ("+856 21 267 734", "tel:+85621267734"), ("+856-21-267.734", "tel:+85621267734"),
      ("(021) 267 734", "tel:021267734"), ("1362", "tel:1362"),
      ("+856 21 267 734 ext. 12", "tel:+85621267734;ext=12"),
      ("+856 21 267 734 x12", "tel:+85621267734;ext=12"), ("+1 (202) 555-0143", "tel:+12025550143"),
      ("+856\u{A0}21\u{A0}267\u{A0}734", "tel:+85621267734"),
    ]
  )
  func telephones(text: String, link: String) throws {
    let number = try TelephoneNumber(text)
    #expect(number.link == link)
    #expect(number.display == text)
  }

  @Test(
    "what is no telephone number, or a wrong one, says what to write",
    arguments: [
      ("na", "'na' is no telephone number", "\(Self.usual), or leave the line out"),
      ("-", "'-' is no telephone number", "\(Self.usual), or leave the line out"),
      (
        "+856 (0)21 267 734", "'(0)' is not dialled after the code of a country", "write '+856 21 267 734'"
      ),
      ("00856 21 267 734", "'00' is dialled in some countries only", "write '+856 21 267 734'"),
      ("+012 345 678", "no code of a country begins with 0", Self.usual),
      ("12", "a telephone number has 3 to 15 digits, not 2", Self.usual),
      ("+856 21 267 734 +856 21", "there is a '+' inside the number '+856 21 267 734 +856 21'", Self.usual),
      (
        "+856 21 267 734 / 735", "there is more than one telephone number in '+856 21 267 734 / 735'",
        "write each whole, on a line of its own that begins with '- '"
      ),
      (
        "+856 21 267 734 or +856 21 267 735",
        "there is more than one telephone number in '+856 21 267 734 or +856 21 267 735'",
        #"write: ["+856 21 267 734", "+856 21 267 735"]"#
      ),
      (
        "+856 21 267 734 (Mon–Fri 8–17)", "'Mon–Fri 8–17)' is no part of a telephone number",
        #"write: {number: "+856 21 267 734", hours: "Mon–Fri 8–17"}"#
      ),
      (
        "+856 21 267 734 (Mon-Fri, 8:00-17:00)",
        "'Mon-Fri, 8:00-17:00)' is no part of a telephone number",
        #"write: {number: "+856 21 267 734", hours: "Mon-Fri, 8:00-17:00"}"#
      ),
      (
        "+1 800 MIGRATE", "'MIGRATE' is no part of a telephone number",
        #"write: {number: "+1 800", hours: "MIGRATE"}"#
      ),
    ]
  )
  func telephoneMistakes(text: String, message: String, fix: String) {
    let mistake = #expect(throws: AddressMistake.self) { try TelephoneNumber(text) }
    #expect(mistake?.message == message)
    #expect(mistake?.fix == fix)
  }

  private static let usual = "write it with its country code, such as +856 21 267 734"

  @Test("a link to a number has its digits and hyphens only")
  func telephoneLinks() {
    for link in ["+85621267734", "+856-21-267-734", "1362", "+85621267734;ext=12"] {
      #expect(TelephoneNumber.mistake(inLink: link) == nil)
    }
    let mistakes = [
      ("", "write 'tel:' and the number, such as tel:+85621267734"),
      ("+856%2021%20267734", "write 'tel:+85621267734'"),
      ("+856(0)21267734", "write 'tel:+85621267734'"), ("0085621267734", "write 'tel:+85621267734'"),
      ("call-us", "\(Self.usual), or leave the line out"),
    ]
    for (link, fix) in mistakes { #expect(TelephoneNumber.mistake(inLink: link)?.fix == fix) }
  }
}
