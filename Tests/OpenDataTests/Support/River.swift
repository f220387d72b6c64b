import Foundation
import Text

@testable import OpenData

/// A made-up record with a field of every kind.
struct River {
  let id: String
  let name: [String: String]
  let course: Course
  let length: Decimal
  var bridges = 0
  var mouth: Mouth?
  var note: [String: String]?
  var atlasCode: String?

  enum Course: String, CaseIterable {
    case upper, lower
  }

  struct Mouth {
    let id: String
    let title: [String: String]
    var url: String?
  }

  static let mekong = River(
    id: "mekong",
    name: ["en": "Mekong, upper", "lo": "ແມ່ນ້ຳຂອງ"],
    course: .upper,
    length: 4350.5,
    bridges: 7,
    mouth: Mouth(id: "sea", title: ["en": "Sea", "lo": "ທະເລ"], url: "https://example.org/sea"),
    note: ["en": "=1+1"],
    atlasCode: "R.1"
  )
  static let xeBang = River(id: "xe-bang", name: ["en": "Xe Bang"], course: .lower, length: 370)
}

extension River {
  static let data = DataRecord<River>(
    "One river.",
    [
      .required("id", .id, "The id of the river. It never changes", \.id).column("id", "#meta+id", is: .key),
      .required("name", .names, "What the river is called", more: ", such as Mekong", \.name)
        .column("name", "#geo+name", more: ""),
      .required("course", .choice, "Which part it is", \.course).column("course", "#geo+part"),
      .required("length", .number, "How long it is", \.length).column("length", "#geo+length+num"),
      .required("bridges", .integer(in: 0...9), "How many bridges it has", \.bridges)
        .column("bridges", "#geo+bridges+num"),
      .optional(
        "mouth",
        .record(Mouth.data, as: "mouth", spread: true),
        "Where it ends",
        absent: "when nobody knows",
        \.mouth
      ),
      .optional("note", .names, "What to know", absent: "when there is nothing", \.note)
        .column("note", "#description"),
      .record("codes", codes, spread: true, \.self),
      .inTableOnly(.text, "The first letter of the id") { $0.id.first.map(String.init) }
        .column("letter", "#meta+letter"),
      .required("names", .list(of: .languageCode, isNeverEmpty: true, isUnique: true), "Its languages") {
        $0.name.keys.sorted()
      },
    ]
  )

  private static let codes = DataRecord<River>(
    "The river elsewhere.",
    [
      .omittable("atlas", .string(pattern: #"^R\.[0-9]$"#), "Its code in the atlas", \.atlasCode)
        .column("atlas", "#geo+code", "The code of the river in the atlas", absent: "when it has none")
    ]
  )
}

extension River.Mouth {
  fileprivate static let data = DataRecord<River.Mouth>(
    "Where a river ends.",
    [
      .required("id", .id, "The id of the place", \.id).column("mouth_id", "#loc+id", is: .foreignKey),
      .required("title", .names, "The name of the place", \.title)
        .column("mouth_title", "#loc+name", more: ", in the first language", is: .inFirstLanguage),
      .optional("url", .webAddress, "Its address", absent: "when it has none", \.url)
        .column("mouth_url", "#loc+url"),
    ]
  )
}

extension DataType<[String: String]> {
  fileprivate static var names: DataType {
    DataType(.byLanguage(.string(minLength: 1).described("The text in this language."))) {
      .object($0.mapValues(JSONValue.string))
    }
    .described("A text by language code.", as: "text")
  }
}

extension [UInt8] {
  /// The bytes of a file as text, in which each CR LF becomes LF.
  var text: String { String(decoding: self, as: UTF8.self).replacing("\r\n", with: "\n") }
}
