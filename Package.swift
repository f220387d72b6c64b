// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "country-profile",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "country-profile", targets: ["country-profile"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    .systemLibrary(
      name: "CQRCode",
      pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]
    ),
    .systemLibrary(
      name: "CZip",
      pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]
    ),
    .target(name: "Diagnostics"),
    .target(name: "Markdown", dependencies: ["CCMark", "Diagnostics"]),
    .target(name: "Templating", dependencies: ["Diagnostics"]),
    .target(
      name: "Chromium",
      dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
      resources: [.embedInCode("Resources")]
    ),
    .target(
      name: "CountryProfile",
      dependencies: ["CQRCode", "CZip", "Chromium", "Diagnostics", "Markdown", "Templating", "Yams"],
      resources: [.embedInCode("Rendering/Data/Schemas")]
    ),
    .executableTarget(
      name: "country-profile",
      dependencies: [
        "CountryProfile",
        "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "MarkdownTests", dependencies: ["CCMark", "Diagnostics", "Markdown"]),
    .testTarget(
      name: "TemplatingTests",
      dependencies: ["Diagnostics", "Templating"],
      exclude: ["Fixtures", "jinja2_reference.py"]
    ),
    .testTarget(name: "ChromiumTests", dependencies: ["Chromium"]),
    .testTarget(
      name: "CountryProfileTests",
      dependencies: ["CountryProfile", "Diagnostics", "Templating", "Yams"]
    ),
    .testTarget(name: "ArchitectureTests"),
  ],
  swiftLanguageModes: [.v6]
)
