import Diagnostics
import Foundation
import Markdown

/// Finds what the links, pictures, figures and data blocks of pages lead to.
struct ReferenceResolver: Sendable {
  private let language: String
  private let pages: [String: Page]
  private let pageFiles: Set<String>
  private let media: [String: MediaFile]
  private let keyFacts: KeyFacts
  private let wordings: [String: FigureWording]
  private let sourceAnchors: Set<String>
  private let sources: PageSources

  init(
    pages: [Page],
    pageFiles: Set<String>,
    media: [String: MediaFile],
    keyFacts: KeyFacts,
    wordings: [String: FigureWording],
    profile: Profile,
    sources: PageSources
  ) {
    self.sources = sources
    language = profile.firstLanguage.code
    self.pages = Dictionary(pages.map { ($0.path.file, $0) }, uniquingKeysWith: { first, _ in first })
    self.pageFiles = pageFiles
    self.media = media
    self.keyFacts = keyFacts
    self.wordings = wordings
    sourceAnchors = Set(profile.sources.map { Anchor.source($0.id) })
  }

  /// What a reference leads to; nil after an error, which is reported.
  func resolve(_ reference: Reference, on page: Page, diagnostics: inout [Diagnostic]) -> SitePage.Target? {
    do {
      switch reference.kind {
      case .block: return try group(reference, on: page)
      case .image: return try image(reference, on: page)
      case .link where reference.scheme == nil: return try link(reference, on: page)
      case .link: return try fact(reference, on: page, diagnostics: &diagnostics)
      }
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}

extension ReferenceResolver {
  private func fact(
    _ reference: Reference,
    on page: Page,
    diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) -> SitePage.Target? {
    let id = reference.path
    guard let wording = wordings[id] else {
      if keyFacts.knownIDs.contains(id) { return nil }
      throw error(
        "there is no key fact '\(id)'",
        at: reference,
        on: page,
        fix: NearMiss.question(for: id, among: keyFacts.knownIDs) ?? "add it to \(KeyFacts.file)"
      )
    }
    if reference.text.isEmpty {
      let isLimited = wording.isLimited(before: reference.textBefore, after: reference.textAfter)
      return .fact(id: id, text: isLimited ? wording.numberInProse : wording.prose)
    }
    switch wording.match(reference.text, before: reference.textBefore, after: reference.textAfter) {
    case .exact:
      break
    case .withoutQualifier:
      diagnostics.append(
        .warning(
          "the key fact '\(id)' says '\(wording.prose)', not just '\(reference.text)'",
          in: sources.source(of: page),
          at: reference.offset,
          fix: "write [\(wording.prose)](fact:\(id))"
        )
      )
    case .different:
      throw error(
        "the text says '\(reference.text)', but the key fact '\(id)' says '\(wording.prose)'",
        at: reference,
        on: page,
        fix: "write [\(wording.prose)](fact:\(id)), or correct \(KeyFacts.file)"
      )
    }
    return .fact(id: id, text: nil)
  }

  private func group(_ reference: Reference, on page: Page) throws(Diagnostic) -> SitePage.Target? {
    guard let ids = keyFacts.groups[reference.path] else {
      throw error(
        "there is no group of key facts '\(reference.path)'",
        at: reference,
        on: page,
        fix: NearMiss.question(for: reference.path, among: keyFacts.groups.keys)
          ?? "add it to 'groups' in \(KeyFacts.file)"
      )
    }
    return .facts(ids: ids, title: reference.text)
  }

  private func image(_ reference: Reference, on page: Page) throws(Diagnostic) -> SitePage.Target {
    let path = try contentPath(reference, on: page)
    guard let index = media.index(forKey: path) else {
      throw error(
        "there is no picture '\(reference.path)'",
        at: reference,
        on: page,
        fix: suggestion(for: path, among: media.keys, on: page)
          ?? "put the picture into the folder \(Content.mediaFolder)"
      )
    }
    // Not the path as the link has it, whose letters may be composed otherwise.
    let (name, file) = media[index]
    guard let size = file.size else {
      throw error(
        "'\(reference.path)' is not a picture that browsers show",
        at: reference,
        on: page,
        fix: "use a PNG, JPEG, WebP, GIF or SVG file"
      )
    }
    return .image(name, size)
  }

  private func link(_ reference: Reference, on page: Page) throws(Diagnostic) -> SitePage.Target? {
    if reference.path.isEmpty {
      return try place(reference.fragment, in: page, reference, on: page)
    }
    let path = try contentPath(reference, on: page)
    if let index = media.index(forKey: path) { return .file(media[index].key) }
    let file = path.hasPrefix(language + "/") ? String(path.dropFirst(language.count + 1)) : path
    if let target = pages[file], path != file {
      return try place(reference.fragment, in: target, reference, on: page)
    }
    if pageFiles.contains(file), path != file { return nil }
    throw error(
      "there is no page '\(reference.path)'",
      at: reference,
      on: page,
      fix: suggestion(for: path, among: pages.keys.map { "\(language)/\($0)" } + media.keys, on: page)
        ?? "link to a Markdown file by its path from this file, such as contact.md"
    )
  }

  private func place(
    _ fragment: String?,
    in target: Page,
    _ reference: Reference,
    on page: Page
  ) throws(Diagnostic) -> SitePage.Target {
    let output = target.path.output(in: "")
    guard let fragment, !fragment.isEmpty else { return .page(output: output, fragment: nil) }
    let anchors = anchors(of: target)
    if let index = anchors.firstIndex(of: fragment) {
      return .page(output: output, fragment: anchors[index])
    }
    throw error(
      "there is no heading '#\(fragment)' in \(sources.displayPath(of: target))",
      at: reference,
      on: page,
      fix: NearMiss.nearest(to: fragment, among: anchors).map { "did you mean '#\($0)'?" }
        ?? (anchors.isEmpty
          ? "leave out '#\(fragment)'"
          : "use one of: \(anchors.sorted().map { "#" + $0 }.joined(separator: ", "))")
    )
  }

  private func anchors(of page: Page) -> Set<String> {
    let headings = Set(page.body.headings.map(\.id))
    guard page.path == .keyFacts else { return headings }
    return headings.union(keyFacts.knownIDs).union(sourceAnchors)
  }
}

extension ReferenceResolver {
  /// The path below the content folder that a relative path leads to.
  private func contentPath(_ reference: Reference, on page: Page) throws(Diagnostic) -> String {
    var folders = [language] + (page.path.section.map { [$0] } ?? [])
    for part in reference.path.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..":
        guard folders.popLast() != nil else {
          throw error(
            "'\(reference.path)' leads out of the content folder",
            at: reference,
            on: page,
            fix: "link only to files inside it"
          )
        }
      default: folders.append(String(part))
      }
    }
    return folders.joined(separator: "/")
  }

  private func suggestion(for path: String, among candidates: some Sequence<String>, on page: Page) -> String?
  {
    let home = "\(language)/\(PagePath.home.file)"
    // What other generators and web servers call the first page.
    if path.hasPrefix("\(language)/index."), candidates.contains(home) { return didYouMean(home, on: page) }
    let stem = path.split(separator: "/").last.map { $0.split(separator: ".").first ?? $0 } ?? ""
    let sameName = candidates.filter { candidate in
      let name = candidate.split(separator: "/").last ?? ""
      return !stem.isEmpty && (name.split(separator: ".").first ?? name) == stem
    }
    let folderIndex = candidates.first { $0 == path + "index.md" || $0 == path + "/index.md" }
    let nearest = sameName.min() ?? folderIndex ?? NearMiss.nearest(to: path, among: candidates)
    return nearest.map { didYouMean($0, on: page) }
  }

  private func didYouMean(_ path: String, on page: Page) -> String {
    "did you mean '\(relative(path, from: page))'?"
  }

  private func relative(_ path: String, from page: Page) -> String {
    let from = [language] + (page.path.section.map { [$0] } ?? [])
    let to = path.split(separator: "/").map(String.init)
    let common = zip(from, to).prefix { $0 == $1 }.count
    return (from.dropFirst(common).map { _ in ".." } + to.dropFirst(common)).joined(separator: "/")
  }

  private func error(_ message: String, at reference: Reference, on page: Page, fix: String) -> Diagnostic {
    .error(message, in: sources.source(of: page), at: reference.offset, fix: fix)
  }
}
