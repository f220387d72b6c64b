/// A fact sheet in the list of all.
struct FactSheetEntry: Sendable {
  let sheet: FactSheet
  /// The size of the printed sheet in bytes; nil for a sheet that is not printed.
  let pdfSize: Int?
}
