import Files

extension OutputFolder {
  /// The longest name that file systems take, in bytes (`NAME_MAX`).
  private static let longestName = 255

  /// Makes sure that every place can be written to: it is free, or holds a file of an earlier build.
  ///
  /// The result is those that hold one. Nothing has been written when this throws.
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
