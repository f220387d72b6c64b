import Diagnostics
import Markdown

/// Resolves the links and pictures of one page to pages and media files.
struct FileResolver {
  let targets: ReferenceTargets
  let page: Page
  let sources: PageSources

  /// Returns the page or file that a link leads to; nil if there is none, which is reported.
  func link(_ reference: Reference, _ reporter: inout ReferenceReporter) -> SitePage.Target? {
    if reference.path.isEmpty { return place(in: page, reference, &reporter) }
    if let target = neighbour(reference.path) { return place(in: target, reference, &reporter) }
    guard let path = contentPath(reference, &reporter) else { return nil }
    if let file = targets.media[path] { return .file(file.path) }
    let folder = targets.language + "/"
    var file = path
    if path.hasPrefix(folder) {
      file = String(path.dropFirst(folder.count))
      if let target = targets.pages[file] { return place(in: target, reference, &reporter) }
      if targets.pageFiles.contains(file) { return nil }
    }
    if let target = made([targets.folder + file, file], reference, &reporter) { return target }
    let near = withScheme(reference.path) ?? didYouMean(targets.suggestions.value.nearest(to: path))
    if Self.isPage(path) {
      let message = "there is no page '\(reference.path)'"
      reporter.add(.error, "unknown-page", message, at: reference, fix: near ?? usualLink)
    } else {
      let message = "there is no file '\(reference.path)'"
      let usual =
        "put the file into the folder \(MediaFile.folder), and link to it by its path from this file"
      reporter.add(.error, "unknown-file", message, at: reference, fix: near ?? usual)
    }
    return nil
  }

  /// Returns the page or file to which a whole address of the site itself leads; nil if there is none, which is
  /// reported.
  func ownAddress(_ reference: Reference, _ reporter: inout ReferenceReporter) -> SitePage.Target? {
    let path = reference.path
    let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    if let page = targets.pagesByOutput.value[name] { return place(in: page, reference, &reporter) }
    if let file = targets.media[path] { return .file(file.path) }
    if let target = made([path], reference, &reporter) { return target }
    let source = name.replacing(#/\.html?$/#, with: ".md")
    reporter.add(
      .error,
      "unknown-page",
      "there is nothing at '\(path)' on this site",
      at: reference,
      fix: didYouMean(targets.suggestions.value.nearest(to: "\(targets.language)/\(source)"))
        ?? usualLink
    )
    return nil
  }

  /// Returns the first of several paths that the site makes itself; a note says so if it is another file than named.
  private func made(
    _ paths: [String],
    _ reference: Reference,
    _ reporter: inout ReferenceReporter
  ) -> SitePage.Target? {
    guard let file = paths.compactMap(targets.made.file).first else { return nil }
    if file.isReplaced {
      reporter.add(
        .note,
        "missing-print",
        "this build makes no PDFs, so the link leads to the fact sheet as a page",
        at: reference,
        fix: "build with --pdf to have them"
      )
    }
    return .file(file.path)
  }

  private var usualLink: String {
    let example = folders.dropFirst().map { _ in "../" }.joined() + "contact.md"
    return "link to a Markdown file by its path from this file, such as \(example)"
  }

  /// Whether a path may be that of a page: it ends in `.md`, in `.html`, in no extension at all, or is a file of editors.
  private static func isPage(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return true }
    return ["md", "markdown", "html", "htm", "yaml"].contains(name[dot...].dropFirst().lowercased())
  }

  /// Returns the page with a given file name in the same folder; most links need no further search.
  private func neighbour(_ name: String) -> Page? {
    guard !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
    return targets.pages[page.path.section.map { "\($0)/\(name)" } ?? name]
  }

  /// Returns the picture that a reference shows; nil if there is none, which is reported.
  func image(_ reference: Reference, _ reporter: inout ReferenceReporter) -> SitePage.Target? {
    guard let path = contentPath(reference, &reporter) else { return nil }
    guard let file = targets.media[path] else {
      reporter.add(
        .error,
        "unknown-picture",
        "there is no picture '\(reference.path)'",
        at: reference,
        fix: didYouMean(targets.pictureSuggestions.value.nearest(to: path))
          ?? "put the picture into the folder \(MediaFile.folder)"
      )
      return nil
    }
    if let picture = file.picture { return .picture(picture) }
    reporter.add(
      .error,
      "not-a-picture",
      "'\(reference.path)' is \(file.otherKind.map { "\($0), " } ?? "")not a picture that browsers show",
      at: reference,
      fix: "use a \(MediaFile.shownFormats) file"
    )
    return nil
  }
}

extension FileResolver {
  /// Returns a page as a target, with the anchor that the reference gives after `#`; nil if there is no such anchor.
  private func place(
    in target: Page,
    _ reference: Reference,
    _ reporter: inout ReferenceReporter
  ) -> SitePage.Target? {
    let output = target.path.output(in: targets.folder)
    guard let fragment = reference.fragment, !fragment.isEmpty else {
      return .page(output: output, fragment: nil)
    }
    guard let anchors = targets.anchors(of: target) else { return nil }
    if let index = anchors.firstIndex(of: fragment) {
      return .page(output: output, fragment: anchors[index])
    }
    reporter.add(
      .error,
      "unknown-heading",
      "there is no heading '#\(fragment)' in \(sources.displayPath(of: target))",
      at: reference,
      fix: NearMiss.nearest(to: fragment, among: anchors).map { "did you mean '#\($0)'?" }
        ?? (anchors.isEmpty
          ? "leave out '#\(fragment)'"
          : "use one of: \(anchors.sorted().map { "#" + $0 }.joined(separator: ", "))")
    )
    return nil
  }

  /// Converts the relative path of a reference to a path below the content folder; nil if it leads out of the folder.
  private func contentPath(_ reference: Reference, _ reporter: inout ReferenceReporter) -> String? {
    var folders = folders
    for part in reference.path.split(separator: "/", omittingEmptySubsequences: false) where part != "." {
      if part != ".." {
        folders.append(String(part))
      } else if folders.popLast() == nil {
        reporter.add(
          .error,
          "outside-content",
          "'\(reference.path)' leads out of the content folder",
          at: reference,
          fix: "link only to files inside it"
        )
        return nil
      }
    }
    return folders.joined(separator: "/")
  }

  /// The folders from the content folder down to the page's file, such as `en` and `areas`.
  private var folders: [String] {
    [targets.language] + (page.path.section.map { [$0] } ?? [])
  }

  /// Asks whether the id of a key fact or a source was meant; nil for another path.
  private func withScheme(_ id: String) -> String? {
    let isSource = targets.sources?.contains { $0.id == id } ?? false
    guard targets.figures?.fact(id) != nil || isSource else { return nil }
    let scheme: LinkedText.Scheme = isSource ? .source : .fact
    return "did you mean '\(scheme.rawValue):\(id)'?"
  }

  private func didYouMean(_ path: String?) -> String? {
    guard let path else { return nil }
    let to = path.split(separator: "/").map(String.init)
    let common = zip(folders, to).prefix { $0 == $1 }.count
    let steps = folders.dropFirst(common).map { _ in ".." } + to.dropFirst(common)
    return "did you mean '\(steps.joined(separator: "/"))'?"
  }
}
