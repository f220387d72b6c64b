/// One message about one place in one file: what is wrong, where, and what to do.
///
/// The words are for an editor who does not program. `message` says what is wrong, in lower case and without
/// a full stop; `fix` says what to type instead.
public struct Diagnostic: Error, Sendable, Hashable {
  /// What kind of message it is; it never changes, so that programs can go by it.
  public let id: ID
  /// Whether the message stops the build.
  public var severity: Severity
  /// Where the cause is.
  public var location: SourceLocation
  /// What is wrong.
  public var message: String
  /// What to do about it, if that can be said in a line.
  public var fix: String?
  /// Other places that belong to the message, such as the first of two equal names.
  public var notes: [Note]

  /// What kind of message a diagnostic is, such as `unknown-fact`.
  public struct ID: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The id as programs read it: small letters and hyphens.
    public let name: String

    /// Creates an id from its name.
    public init(stringLiteral name: String) {
      self.name = name
    }
  }

  /// A second place that helps to understand a diagnostic.
  public struct Note: Sendable, Hashable {
    /// Where to look.
    public var location: SourceLocation
    /// What there is to see.
    public var message: String

    /// Creates a note about a place.
    public init(_ message: String, at location: SourceLocation) {
      self.location = location
      self.message = message
    }
  }

  /// Creates a diagnostic about a place.
  public init(
    _ severity: Severity,
    _ id: ID,
    _ message: String,
    at location: SourceLocation,
    fix: String? = nil,
    notes: [Note] = []
  ) {
    self.id = id
    self.severity = severity
    self.location = location
    self.message = message
    self.fix = fix
    self.notes = notes
  }
}

extension Diagnostic {
  /// An error at a byte offset of a source.
  public static func error(
    _ id: ID,
    _ message: String,
    in source: SourceText,
    at offset: Int,
    fix: String? = nil,
    notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.error, id, message, at: source.location(at: offset), fix: fix, notes: notes)
  }

  /// A warning at a byte offset of a source.
  public static func warning(
    _ id: ID,
    _ message: String,
    in source: SourceText,
    at offset: Int,
    fix: String? = nil,
    notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.warning, id, message, at: source.location(at: offset), fix: fix, notes: notes)
  }
}

extension Diagnostic {
  /// The diagnostic where warnings count as errors.
  public var strict: Diagnostic {
    var strict = self
    if severity == .warning { strict.severity = .error }
    return strict
  }
}

extension Diagnostic: Comparable {
  /// Orders diagnostics by place; at the same place errors before warnings, then by what they say, so that the
  /// order never depends on chance.
  public static func < (lhs: Diagnostic, rhs: Diagnostic) -> Bool {
    if lhs.location != rhs.location { return lhs.location < rhs.location }
    if lhs.severity != rhs.severity { return lhs.severity < rhs.severity }
    if lhs.message != rhs.message { return lhs.message < rhs.message }
    if lhs.fix != rhs.fix {
      guard let left = lhs.fix, let right = rhs.fix else { return lhs.fix == nil }
      return left < right
    }
    if lhs.notes != rhs.notes { return lhs.notes.lexicographicallyPrecedes(rhs.notes) }
    return lhs.id.name < rhs.id.name
  }
}

extension Diagnostic.Note: Comparable {
  /// Orders notes by place, then by what they say.
  public static func < (lhs: Diagnostic.Note, rhs: Diagnostic.Note) -> Bool {
    lhs.location != rhs.location ? lhs.location < rhs.location : lhs.message < rhs.message
  }
}

/// How much a diagnostic weighs: an error stops the build, a warning does not unless the build is strict, and a note
/// never does.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case error
  case warning
  case note

  /// Orders errors before warnings, and these before notes.
  public static func < (lhs: Severity, rhs: Severity) -> Bool {
    lhs.weight > rhs.weight
  }

  private var weight: Int {
    switch self {
    case .error: 2
    case .warning: 1
    case .note: 0
    }
  }
}
