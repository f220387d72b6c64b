import Files
import SystemPackage

/// Packs the site in an output folder into one zip, for a USB stick or the upload form of a web host.
///
/// The same files give the same bytes, regardless of time zone and the files' times, owners and permissions.
public struct SitePackager: Sendable {
  private let folder: OutputFolder
  private let file: String?
  private let nameFile: ExactPath
  private let readName: @Sendable ([UInt8]) throws -> String

  /// Creates a packager for the site in the folder `output`.
  ///
  /// `readName` reads the site's name from the bytes of the file at the path `nameFile` in the site. The zip's top
  /// folder gets this name. `file` is the path of the zip; if nil, it is the site's name with `.zip`, in the working
  /// directory. Throws `invalid-zip-name`, or `unsafe-folder` when the zip would be in the folder that it packs.
  package init(
    output: String,
    file: String?,
    nameFile: String,
    readName: @escaping @Sendable ([UInt8]) throws -> String
  ) throws(WriteError) {
    folder = OutputFolder(path: output)
    self.file = file
    self.nameFile = ExactPath(nameFile)
    self.readName = readName
    if let file, !file.lowercased().hasSuffix(".zip") { throw .noZipName(file) }
    if FilePath(output).encloses(FilePath(ExactPath(file ?? "").parent)) {
      throw .packageInside(file ?? output, output: output)
    }
  }

  /// Packs all files in the folder that are useful on a web host or to readers; writes nothing yet.
  ///
  /// If a build is writing to the folder, calls `waiting` and waits for the build to end. Throws `WriteError` when
  /// there is no completed site.
  public func pack(waiting: () -> Void = {}) async throws -> SitePackage {
    guard FilePath(folder.path).targetTypeIfKnown != nil else { throw WriteError.noSite(folder.path) }
    return try await folder.withLock(waiting: waiting) {
      let paths = try PackageContents(of: folder).paths()
      try checkIsFinished(Set(paths))
      let name = try name()
      let file = file ?? "\(name).zip"
      var entries: [ZipEntry] = []
      for path in paths { entries.append(ZipEntry(path: "\(name)/\(path.path)", bytes: try bytes(of: path))) }
      do throws(ZipError) {
        return SitePackage(file: file, files: paths.count, bytes: try ZipArchive.bytes(of: entries))
      } catch {
        throw WriteError.noArchive(file, error)
      }
    }
  }
}

extension SitePackager {
  private func checkIsFinished(_ paths: Set<ExactPath>) throws(WriteError) {
    guard let manifest = try folder.manifest() else { throw .noSite(folder.path) }
    guard manifest.complete else { throw .unfinishedSite(folder.path) }
    let files = manifest.files.map(ExactPath.init).filter { $0 != Manifest.path }
    if let missing = files.first(where: { !paths.contains($0) }) { throw .missingFile(folder.shown(missing)) }
  }

  private func name() throws(WriteError) -> String {
    let bytes = try bytes(of: nameFile)
    do {
      return try readName(bytes)
    } catch {
      throw .noSiteName(folder.shown(nameFile))
    }
  }

  private func bytes(of path: ExactPath) throws(WriteError) -> [UInt8] {
    do throws(Errno) {
      return try FileBytes.read(folder.full(path))
    } catch {
      throw .unreadable(folder.shown(path), error)
    }
  }
}
