import ArgumentParser

/// The program itself, which runs one of the commands `build`, `check` and `package`.
@main
struct CountryProfileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "country-profile",
    abstract: "Makes the website of a country profile from Markdown and key facts.",
    discussion: """
      Edit the files in Content, run 'country-profile build', and publish the folder Public on any web host. \
      If something is wrong, nothing is written, and a message says where and what to type instead.
      """,
    subcommands: [BuildCommand.self, CheckCommand.self, PackageCommand.self]
  )

  static func main() async {
    HeapGrowth.inLargeSteps()
    await main(nil)
  }
}
