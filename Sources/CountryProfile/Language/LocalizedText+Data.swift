import OpenData
import Text

extension DataType<LocalizedText> {
  static var byLanguage: DataType {
    byLanguage(.string(minLength: 1).described("The text in this language."))
      .described("A text in each language that it is available in, by language code.", as: "text")
  }

  static var html: DataType {
    byLanguage(.string().described("The HTML in this language."))
      .described("HTML in each language that it is available in, by language code.", as: "html")
  }

  /// Returns the type for a page's path in each language; `pattern` is a regular expression for the paths.
  static func pages(_ pattern: String) -> DataType {
    byLanguage(
      .string(format: "uri-reference", pattern: pattern)
        .described("The path of the page in this language, relative to this file.")
    )
  }

  private static func byLanguage(_ text: JSONSchema) -> DataType {
    DataType(.byLanguage(text)) { .object($0.byLanguage.mapValues(JSONValue.string)) }
  }
}
