import ArgumentParser
import CountryProfile
import Diagnostics
import Publishing

/// Packs the files that the last `build` wrote, without building the site again.
struct PackageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "package",
    abstract: "Write the built site as one zip, for a USB stick or a host's upload form.",
    discussion: """
      All files in the folder go into it, also those that you put there, under a top folder named after the site. \
      The same files give the same zip, and one that would not change is not written.

      Exit status: 0 done, 1 no finished site or an error on the disk, 64 wrong use.
      """
  )

  @Option(help: ArgumentHelp("The folder that the site was written to.", valueName: "folder"))
  var output = "Public"

  @Option(
    help: ArgumentHelp(
      "The zip to write. (default: named after the site, such as iom-lao-pdr.zip)",
      valueName: "name.zip"
    )
  )
  var file: String?

  @OptionGroup var messages: MessageOptions

  func run() async throws {
    let console = Console(messages)
    do {
      let packager = try SitePackager(output: output, file: file)
      console.show("packing the site")
      let package = try await packager.pack {
        console.show("a build is writing to \(output); waiting")
      }
      let isWritten = try await Interruption.cancelling(console) { try package.write() }
      try console.print([])
      try console.finishPackage(package, isWritten: isWritten)
    } catch let error as WriteError {
      try console.print([error.diagnostic])
      throw error.isWrongUse ? ExitCode.validationFailure : ExitCode(1)
    }
  }
}
