import Text

/// One message about one place in one file: the problem, its location, and the fix.
///
/// The words are for an editor who does not program. `message` describes the problem, in lower case and without a
/// full stop; `fix` says what to type instead.
public struct Diagnostic: Error, Sendable, Hashable {
  /// The kind of message; it never changes, so that programs can depend on it.
  public let id: ID
  /// An error stops the build; a warning does so only in strict mode.
  public var severity: Severity
  /// The place of the cause: a line and column, or a whole file or folder.
  public var location: SourceLocation
  /// The problem, such as `there is no key fact 'migrants-abrod'`.
  public var message: String
  /// The correction, such as `did you mean 'migrants-abroad'?`; nil where one line is not enough for it.
  public var fix: String?
  /// Related places, in the order in which they are shown below the diagnostic.
  public var notes: [Note]

  /// The kind of a diagnostic, such as `unknown-fact`.
  public struct ID: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The id in lower-case letters and hyphens, which JSON and GitHub annotations show beside the message.
    public let name: String

    /// Creates an id from a string literal, as in `.error("unknown-fact", …)`.
    public init(stringLiteral name: String) {
      self.name = name
    }
  }

  /// A second place that helps to explain a diagnostic, such as the first of two equal names.
  public struct Note: Sendable, Hashable {
    /// The second place, which may be in another file.
    public var location: SourceLocation
    /// What is there, in lower case and without a full stop, such as `the first one`.
    public var message: String

    /// Creates a note, which every format shows together with its diagnostic.
    public init(_ message: String, at location: SourceLocation) {
      self.location = location
      self.message = message
    }
  }

  /// Creates a diagnostic at any location; `error` and `warning` create one at a byte offset of a source.
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
    self.message = InvisibleCharacters.named(in: message)
    self.fix = fix
    self.notes = notes
  }
}

extension Diagnostic {
  /// Returns an error whose line and column are computed from `offset`, which is in bytes.
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

  /// Returns a warning whose line and column are computed from `offset`, which is in bytes.
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
  /// The diagnostic in strict mode: a warning becomes an error, while a note remains a note.
  public var strict: Diagnostic {
    var strict = self
    if severity == .warning { strict.severity = .error }
    return strict
  }
}

extension Diagnostic: Comparable {
  /// Orders diagnostics by place, then errors before warnings, then by text, so that their order is always the same.
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
  /// Orders notes by place, then by message; this decides between diagnostics that differ only in their notes.
  public static func < (lhs: Diagnostic.Note, rhs: Diagnostic.Note) -> Bool {
    lhs.location != rhs.location ? lhs.location < rhs.location : lhs.message < rhs.message
  }
}

/// How serious a diagnostic is: an error stops the build, a warning does so only in strict mode, a note never does.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case error
  case warning
  case note

  /// Orders errors before warnings, and warnings before notes.
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
