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
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
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
      name: "CQPDF",
      pkgConfig: "libqpdf",
      providers: [.apt(["libqpdf-dev"]), .brew(["qpdf"])]
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
    // Each target imports only targets that are listed before it.
    .target(name: "Concurrency"),
    .target(name: "Text"),
    .target(name: "OpenData", dependencies: ["Text"]),
    .target(name: "Diagnostics", dependencies: ["Text"]),
    .target(
      name: "Files",
      dependencies: ["Diagnostics", "Text", .product(name: "SystemPackage", package: "swift-system")]
    ),
    .target(name: "YAML", dependencies: ["Diagnostics", "Text", "Yams"]),
    .target(name: "Images"),
    .target(
      name: "Numbers",
      dependencies: ["Concurrency", "Text"],
      linkerSettings: [.linkedLibrary("_FoundationICU", .when(platforms: [.linux]))]
    ),
    .target(name: "Markdown", dependencies: ["CCMark", "Diagnostics", "Text"]),
    .target(name: "Templating", dependencies: ["Diagnostics", "Text"]),
    .target(
      name: "Chromium",
      dependencies: ["CQPDF", "Text", .product(name: "Subprocess", package: "swift-subprocess")],
      resources: [.embedInCode("Resources")]
    ),
    .target(
      name: "Publishing",
      dependencies: [
        "CZip", "Concurrency", "Diagnostics", "Files", "Text",
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    .target(
      name: "CountryProfile",
      dependencies: [
        "CQRCode", "Chromium", "Concurrency", "Diagnostics", "Files", "Images", "Markdown", "Numbers",
        "OpenData",
        "Publishing", "Templating", "Text", "YAML", .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    .executableTarget(
      name: "country-profile",
      dependencies: [
        "CountryProfile", "Diagnostics", "Files", "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "TextTests", dependencies: ["TestSupport", "Text"]),
    .testTarget(name: "OpenDataTests", dependencies: ["OpenData", "TestSupport", "Text"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(
      name: "FilesTests",
      dependencies: [
        "Diagnostics", "Files", "TestSupport", .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    .testTarget(name: "YAMLTests", dependencies: ["Diagnostics", "TestSupport", "YAML", "Yams"]),
    .testTarget(name: "ImagesTests", dependencies: ["Images", "TestSupport"]),
    .testTarget(name: "NumbersTests", dependencies: ["Numbers", "TestSupport"]),
    .testTarget(name: "MarkdownTests", dependencies: ["CCMark", "Diagnostics", "Markdown", "TestSupport"]),
    .testTarget(
      name: "TemplatingTests",
      dependencies: ["Diagnostics", "Templating", "TestSupport", "Text"],
      exclude: ["Fixtures", "jinja2_reference.py"]
    ),
    .testTarget(name: "ChromiumTests", dependencies: ["CQPDF", "Chromium", "TestSupport"]),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Diagnostics", "Files", "Publishing", "TestSupport"]
    ),
    .testTarget(
      name: "CountryProfileTests",
      dependencies: [
        "CountryProfile", "Diagnostics", "Files", "OpenData", "Publishing", "Templating", "TestSupport",
        "Text", .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    .testTarget(name: "ArchitectureTests"),
  ],
  swiftLanguageModes: [.v6]
)
