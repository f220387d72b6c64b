import OpenData

extension FrontMatter {
  /// The fields that data files take from an area's front matter.
  ///
  /// Values other than texts come from the page in the first language.
  static let data: [DataField<ByLanguage<FrontMatter>>] = [
    .required("title", .byLanguage, "The title of the page") { $0.text(\.title.plain) },
    .optional("summary", .byLanguage, "The area in a sentence", absent: "when there is none") {
      $0.optionalText(\.summary?.plain)
    },
    .optional(
      "order",
      .integer(),
      "The place of the area among the others, smallest first",
      absent: "when it follows by title",
      \.first.order
    ),
    .optional(
      "reviewed",
      .date,
      "When the page was last reviewed",
      absent: "when it does not say",
      \.first.reviewed
    ),
  ]
}
