import Diagnostics
import YAML

extension Country {
  init?(_ mapping: inout YAMLMapping, text: TextReader) {
    let name = mapping.required("name", text)
    let shortName = mapping.required("short-name", text)
    let iso2 = mapping.required("iso2") { value throws(Diagnostic) in try value.code(2, "LA", \.isUppercase) }
    let iso3 = mapping.required("iso3") { value throws(Diagnostic) in try value.code(3, "LAO", \.isUppercase)
    }
    let m49 = mapping.required("m49") { value throws(Diagnostic) in try value.code(3, "418", \.isNumber) }
    guard let name, let shortName, let iso2, let iso3, let m49 else { return nil }
    self.init(name: name, shortName: shortName, iso2: iso2, iso3: iso3, m49: m49)
  }
}

extension YAMLValue {
  fileprivate func code(
    _ length: Int,
    _ example: String,
    _ isAllowed: (Character) -> Bool
  ) throws(Diagnostic) -> String {
    let code = try text()
    if code.count == length, code.allSatisfy({ $0.isASCII && isAllowed($0) }) { return code }
    throw error("'\(code)' is not such a code", fix: "write a code such as '\(example)'")
  }
}
