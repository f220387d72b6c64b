import TestSupport
import Testing

@testable import OpenData

@Suite("A JSON file and its schema")
struct DataDocumentTests {
  private let document = DataDocument(
    River.data,
    title: "River",
    version: 3,
    schemaPath: "data/schema/river.schema.json",
    folder: "data/rivers",
    definitions: ["text", "mouth", "unused"]
  )

  @Test("the file has every field, null where it is absent, and leads to its schema")
  func file() {
    expectText(
      document.text(.xeBang).text,
      """
      {
        "$schema" : "../schema/river.schema.json",
        "bridges" : 0,
        "codes" : {

        },
        "course" : "lower",
        "id" : "xe-bang",
        "length" : 370,
        "mouth" : null,
        "name" : {
          "en" : "Xe Bang"
        },
        "names" : [
          "en"
        ],
        "note" : null,
        "schemaVersion" : 3
      }

      """
    )
  }

  @Test("the schema is made from the same fields, word for word")
  func schema() {
    expectText(document.schema.text, Self.schema)
  }

  private static let schema = ##"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "river.schema.json",
      "title": "River",
      "description": "One river.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "$schema",
        "schemaVersion",
        "id",
        "name",
        "course",
        "length",
        "bridges",
        "mouth",
        "note",
        "codes",
        "names"
      ],
      "properties": {
        "$schema": {
          "description": "The path of the schema that this file follows, relative to this file.",
          "const": "../schema/river.schema.json"
        },
        "schemaVersion": {
          "description": "The version of the shape. It changes only when a reader of the old shape would break.",
          "const": 3
        },
        "id": {"description": "The id of the river. It never changes.", "$ref": "#/$defs/id"},
        "name": {
          "description": "What the river is called, by language, such as Mekong.",
          "$ref": "#/$defs/text"
        },
        "course": {"description": "Which part it is.", "enum": ["upper", "lower"]},
        "length": {"description": "How long it is.", "type": "number"},
        "bridges": {
          "description": "How many bridges it has.",
          "type": "integer",
          "minimum": 0,
          "maximum": 9
        },
        "mouth": {
          "description": "Where it ends; null when nobody knows.",
          "anyOf": [{"$ref": "#/$defs/mouth"}, {"type": "null"}]
        },
        "note": {
          "description": "What to know, by language; null when there is nothing.",
          "anyOf": [{"$ref": "#/$defs/text"}, {"type": "null"}]
        },
        "codes": {
          "description": "The river elsewhere.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "atlas": {
              "description": "Its code in the atlas.",
              "type": "string",
              "pattern": "^R\\.[0-9]$"
            }
          }
        },
        "names": {
          "description": "Its languages.",
          "type": "array",
          "items": {"$ref": "#/$defs/language"},
          "minItems": 1,
          "uniqueItems": true
        }
      },
      "$defs": {
        "text": {
          "description": "A text by language code.",
          "type": "object",
          "minProperties": 1,
          "propertyNames": {"$ref": "#/$defs/language"},
          "additionalProperties": {
            "description": "The text in this language.",
            "type": "string",
            "minLength": 1
          }
        },
        "mouth": {
          "description": "Where a river ends.",
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "title", "url"],
          "properties": {
            "id": {"description": "The id of the place.", "$ref": "#/$defs/id"},
            "title": {"description": "The name of the place, by language.", "$ref": "#/$defs/text"},
            "url": {
              "description": "Its address; null when it has none.",
              "anyOf": [{"$ref": "#/$defs/address"}, {"type": "null"}]
            }
          }
        },
        "id": {
          "description": "A name that never changes once published: \##
    lower-case letters and digits in words joined by hyphens.",
          "type": "string",
          "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
        },
        "language": {
          "description": "A language code (BCP 47), such as en or lo.",
          "type": "string",
          "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"
        },
        "address": {
          "description": "A web address with its scheme.",
          "type": "string",
          "format": "uri",
          "pattern": "^https?://"
        }
      }
    }

    """##
}
