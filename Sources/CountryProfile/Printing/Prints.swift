/// The files that a browser made, by their path below the site's root.
typealias Prints = [String: [UInt8]]
