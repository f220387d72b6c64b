import Diagnostics
import YAML

extension FrontMatter {
  /// Reads the front matter of a page.
  ///
  /// The result is what it says, nil after an error, which is reported, and where the page's text begins. What can
  /// be read but breaks one of the rules is a warning.
  static func load(
    _ source: SourceText,
    rules: TextRules,
    diagnostics: inout [Diagnostic]
  ) -> (frontMatter: FrontMatter?, bodyStart: Int) {
    let block: FrontMatterBlock
    do {
      block = try FrontMatterBlock(source)
    } catch {
      diagnostics.append(error)
      return (nil, source.bytes.count)
    }
    let yaml = YAMLText(source, range: block.yaml, linesBefore: FrontMatterBlock.linesBefore)
    let frontMatter = yaml.readMapping("the front matter", diagnostics: &diagnostics) { mapping in
      FrontMatter(&mapping, rules: rules)
    }
    return (frontMatter, block.bodyStart)
  }

  private init?(_ mapping: inout YAMLMapping, rules: TextRules) {
    let title = mapping.required("title") { value throws(Diagnostic) in try value.text() }
    summary = mapping.optional("summary") { value throws(Diagnostic) in try value.text() }
    order = mapping.optional("order") { value throws(Diagnostic) in try value.integer() }
    reviewed = mapping.optional("reviewed") { value throws(Diagnostic) in try value.date() }
    date = mapping.optional("date") { value throws(Diagnostic) in try value.date() }
    reviewBy = mapping.optional("review-by") { value throws(Diagnostic) in try value.date() }
    template = mapping.optional("template", Self.fileName)
    icon = mapping.optional("icon", Self.fileName)
    factSheet = mapping.mapping("fact-sheet", isRequired: false, FactSheetOptions.init)
    guard let title else { return nil }
    self.title = title
    mapping.add(FrontMatterCheck(self, in: mapping, rules: rules).findings)
  }

  private static func fileName(_ value: YAMLValue) throws(Diagnostic) -> FileName {
    FileName(name: try value.text(), offset: value.offset)
  }
}
