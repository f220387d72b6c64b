import Concurrency
import Files
import SystemPackage

/// Brings an output folder up to date with a finished site.
///
/// Replaces files by renaming, so that each file is complete at any moment, either the old or the new one. While files
/// change, the manifest lists those of the old and of the new site, so that the next build recognises what an
/// interrupted build has left.
public struct SiteWriter: Sendable {
  private let folder: OutputFolder

  /// Creates a writer for a folder, which `write` creates if necessary.
  ///
  /// `inputs` are folders that must not be overwritten. Throws `unsafe-folder` when the output folder is one of them,
  /// contains one, or is inside one.
  public init(output: String, inputs: [String]) throws(WriteError) {
    for input in inputs where FilePath(output).overlaps(FilePath(input)) {
      throw .unsafeFolder(output: output, other: input)
    }
    folder = OutputFolder(path: output)
  }

  /// Returns the bytes of a file that the last build wrote; nil without such a file, empty if it can't be read.
  public func lastBytes(of path: String) -> [UInt8]? {
    do throws(Errno) {
      return try FileBytes.read(folder.full(ExactPath(path)))
    } catch  where error == .noSuchFileOrDirectory || error == .notDirectory {
      return nil
    } catch {
      return []
    }
  }

  /// Writes new and changed files, and removes files of earlier builds that are not among the outputs.
  ///
  /// If another build is writing to the folder, calls `waiting` and waits for that build to end. Throws `WriteError`.
  public func write(_ outputs: [Output], waiting: () -> Void = {}) async throws -> WriteSummary {
    try folder.create()
    return try await folder.withLock(waiting: waiting) { try await update(outputs) }
  }
}

extension SiteWriter {
  private func update(_ outputs: [Output]) async throws -> WriteSummary {
    let old = try folder.manifest()
    let oldFiles = Set((old?.files ?? []).map(ExactPath.init))
    let files = Set(outputs.map { ExactPath($0.path) } + [Manifest.path])
    let existing = try folder.checkPlaces(of: files, known: oldFiles)
    if old?.complete == false { try folder.removeTemporaryFiles(besides: oldFiles) }

    let writeAhead = WriteAhead(
      folder: folder,
      manifest: Manifest(files: files.union(oldFiles), complete: false),
      subfolders: Set(files.map(\.folder)).sorted()
    )
    let written = try await write(outputs, existing: existing, writeAhead: writeAhead)
    let stale = oldFiles.subtracting(files)
    if !stale.isEmpty { try writeAhead.write() }
    for path in stale.sorted() { try folder.remove(path) }
    let final = writeAhead.manifest.completed(with: files)
    if old != final || writeAhead.isWritten { try folder.replace(Manifest.path, with: final.bytes()) }
    return WriteSummary(
      written: written,
      unchanged: outputs.count - written,
      removed: stale.count,
      removedPDFs: stale.count { $0.name.hasSuffix(".pdf") }
    )
  }

  /// Writes the outputs that are new or changed, and returns their number.
  ///
  /// Pages come last, so that none refers to a style sheet or picture that an interrupted build did not write.
  private func write(
    _ outputs: [Output],
    existing: Set<ExactPath>,
    writeAhead: WriteAhead
  ) async throws -> Int {
    let isPage = { (output: Output) in output.path.hasSuffix(".html") }
    let groups = [outputs.filter { !isPage($0) }, outputs.filter(isPage)]
    var written = 0
    for group in groups {
      let results = await group.concurrentMap { output in
        Result { try write(output, existing: existing, writeAhead: writeAhead) }
      }
      written += try results.count { try $0.get() }
    }
    return written
  }

  private func write(_ output: Output, existing: Set<ExactPath>, writeAhead: WriteAhead) throws -> Bool {
    let path = ExactPath(output.path)
    let bytes = output.bytes
    if existing.contains(path), folder.hasBytes(bytes, at: path) { return false }
    try writeAhead.write()
    try folder.replace(path, with: bytes)
    return true
  }
}

/// The numbers of files that a build wrote, left as they were, and removed; the manifest is not counted.
public struct WriteSummary: Sendable, Hashable {
  /// The number of new and changed files.
  public let written: Int
  /// The number of files that already had the right bytes and were not touched.
  public let unchanged: Int
  /// The number of files of earlier builds that the site no longer has.
  public let removed: Int
  /// The number of PDFs among `removed`, as when a build without PDFs follows one with PDFs.
  public let removedPDFs: Int
}

extension OutputFolder {
  /// The maximum length of a file name, in bytes (`NAME_MAX`).
  private static let longestName = 255

  /// Checks that each path is free or has a file of an earlier build, and returns the paths with such a file.
  ///
  /// Nothing has been written when this throws.
  func checkPlaces(of files: Set<ExactPath>, known: Set<ExactPath>) throws(WriteError) -> Set<ExactPath> {
    try checkNames(of: files)
    var existing: Set<ExactPath> = []
    for (folder, files) in Dictionary(grouping: files, by: \.folder).sorted(by: { $0.key < $1.key }) {
      try checkFolder(folder)
      let entries = try entries(of: folder).map { (ExactPath($0.name), $0.isFile) }
      if entries.isEmpty { continue }
      let areFiles = Dictionary(entries, uniquingKeysWith: { first, _ in first })
      let taken = files.filter { areFiles[ExactPath($0.name)] != nil }
      if let obstacle = taken.filter({ areFiles[ExactPath($0.name)] == false }).min() {
        throw .obstacle(shown(obstacle))
      }
      if let foreign = taken.filter({ !known.contains($0) && $0 != Manifest.path }).min() {
        throw .foreignFile(shown(foreign))
      }
      existing.formUnion(taken)
    }
    return existing
  }

  private func checkNames(of files: Set<ExactPath>) throws(WriteError) {
    if let long = files.filter({ $0.name.utf8.count > Self.longestName }).min() {
      throw .longName(shown(long))
    }
    let folders = Set(files.map { ExactPath($0.folder) })
    if let clash = files.intersection(folders).min() { throw .fileAndFolder(shown(clash)) }
  }
}
