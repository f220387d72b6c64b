import Foundation

/// Brings an output folder up to date with a finished site.
///
/// A file is replaced by a rename, so that at any moment it is the old one or the new one and whole. The manifest
/// is written first, with the files of the old build and the new, and last, with those of the new alone: a build
/// that is stopped between the two leaves nothing that the next one would take for someone else's.
public struct SiteWriter: Sendable {
  private let folder: OutputFolder

  /// Creates a writer for a folder, which is made if it is not there.
  ///
  /// - Parameter inputs: Folders that must not be overwritten; neither may the folder that holds one of them.
  /// - Throws: `WriteError.unsafeFolder` when the output would touch one of them.
  public init(output: String, inputs: [String]) throws(WriteError) {
    try OutputFolderCheck(output: output, inputs: inputs).run()
    folder = OutputFolder(path: output)
  }

  /// Writes what changed and removes what an earlier build wrote and this one does not have.
  ///
  /// Waits for another build that is writing to the same folder.
  public func write(_ outputs: [Output]) async throws -> WriteSummary {
    try folder.create()
    return try await folder.withLock { try await update(outputs) }
  }
}

extension SiteWriter {
  private func update(_ outputs: [Output]) async throws -> WriteSummary {
    let manifest = try folder.manifest()
    let known = Set(manifest?.files ?? [])
    let planned = outputs.map(\.path)
    try folder.checkPlaces(of: planned, known: known)

    let old = manifest?.files ?? []
    let changed = await changedOutputs(outputs)
    let stale = known.subtracting(planned).subtracting([Manifest.path]).sorted()
    let final = Manifest(files: planned + [Manifest.path], complete: true)
    guard !changed.isEmpty || !stale.isEmpty || manifest != final else {
      return WriteSummary(written: 0, unchanged: outputs.count, removed: 0)
    }
    if manifest?.complete == false { try folder.removeTemporaryFiles(of: old) }
    try folder.replace(
      Manifest.path,
      with: Manifest(files: old + planned + [Manifest.path], complete: false).bytes()
    )
    try await replace(changed)
    for path in stale { try folder.remove(path) }
    try folder.replace(Manifest.path, with: final.bytes())
    return WriteSummary(
      written: changed.count,
      unchanged: outputs.count - changed.count,
      removed: stale.count
    )
  }

  private func changedOutputs(_ outputs: [Output]) async -> [Output] {
    let isChanged = await outputs.concurrentMap { output in !folder.holds(output) }
    return zip(outputs, isChanged).filter(\.1).map(\.0)
  }

  private func replace(_ outputs: [Output]) async throws {
    for path in Set(outputs.map { OutputFolder.parent(of: $0.path) }).sorted() {
      try folder.createFolder(path)
    }
    let errors = await outputs.concurrentMap { output -> WriteError? in
      do throws(WriteError) {
        try folder.replace(output.path, with: output.bytes)
        return nil
      } catch {
        return error
      }
    }
    if let error = errors.compactMap(\.self).first { throw error }
  }
}
