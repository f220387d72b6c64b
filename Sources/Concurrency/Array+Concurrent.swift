extension Array where Element: Sendable {
  /// Calls `body` with each element, on all processors, and returns when all calls have ended.
  package func concurrentForEach(_ body: @escaping @Sendable (Element) -> Void) async {
    _ = await concurrentMap(body)
  }

  /// Returns the results of `transform` in the order of the elements, computed on all processors.
  ///
  /// Each task processes several elements, since starting a task costs about as much as rendering a small page.
  package func concurrentMap<Result: Sendable>(
    _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    let runLength = 32
    guard count > runLength else { return map(transform) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for start in stride(from: 0, to: count, by: runLength) {
        group.addTask {
          (start, self[start..<Swift.min(start + runLength, self.count)].map(transform))
        }
      }
      var runs: [Int: [Result]] = [:]
      for await (start, results) in group { runs[start] = results }
      return stride(from: 0, to: count, by: runLength).flatMap { runs[$0] ?? [] }
    }
  }
}
