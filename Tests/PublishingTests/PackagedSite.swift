import Foundation
import Publishing
import TestSupport

/// A finished site on disk, which tests pack into a zip.
struct PackagedSite {
  let folder: TemporaryFolder

  /// Runs a test with a finished site: a page, a file with the site's name, and `files`.
  static func with(_ files: [String: String] = [:], _ body: (PackagedSite) async throws -> Void) async throws
  {
    try await OutputOnDisk.with { output in
      let site = ["index.html": "page", "data/name.txt": "iom-lao-pdr"]
      try await output.write(site.merging(files) { _, new in new })
      try await body(PackagedSite(folder: output.folder))
    }
  }

  func pack(_ file: String = "site.zip") async throws -> SitePackage {
    let packager = try SitePackager(
      output: "\(folder.path)/Public",
      file: "\(folder.path)/\(file)",
      nameFile: "data/name.txt",
      readName: Self.name
    )
    return try await packager.pack()
  }

  private static func name(_ bytes: [UInt8]) throws -> String {
    guard !bytes.isEmpty else { throw NoName() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private struct NoName: Error {}

  /// Tries to pack and write the site, and returns the error with paths relative to `folder`; empty after success.
  func failure(_ file: String = "site.zip") async throws -> String {
    do {
      _ = try await pack(file).write()
      return ""
    } catch let error as WriteError {
      return try error.message.replacing(folder.path + "/", with: "")
    }
  }

  /// Returns the paths in the zip's central directory, which lists every file.
  static func paths(in package: SitePackage) -> [String] {
    let text = String(decoding: package.bytes, as: UTF8.self)
      .replacing("PK\u{5}\u{6}", with: " ")
    let list = text.components(separatedBy: "PK\u{1}\u{2}").dropFirst()
    return list.compactMap { $0.firstMatch(of: /iom-lao-pdr[\w\/.\-]*[\w]/).map { String($0.output) } }
  }
}
