/// One message about one place in one file: the problem, its location, and the fix.
///
/// The words are for an editor who does not program. `message` describes the problem, in lower case and without a
/// full stop; `fix` says what to type instead.
public struct Diagnostic: Error, Sendable, Hashable {
  /// The kind of message; it never changes, so that programs can depend on it.
  public let id: ID
  /// Whether the message stops the build.
  public var severity: Severity
  /// The place of the cause.
  public var location: SourceLocation
  /// The description of the problem.
  public var message: String
  /// The suggested correction, if one line is enough.
  public var fix: String?
  /// Related places, such as the first of two equal names.
  public var notes: [Note]

  /// The kind of a diagnostic, such as `unknown-fact`.
  public struct ID: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The id for programs: lower-case letters and hyphens.
    public let name: String

    /// Creates an id from its name.
    public init(stringLiteral name: String) {
      self.name = name
    }
  }

  /// A second place that helps to understand a diagnostic.
  public struct Note: Sendable, Hashable {
    /// The place to look at.
    public var location: SourceLocation
    /// The explanation of the place.
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
  /// Returns an error at a byte offset of a source.
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

  /// Returns a warning at a byte offset of a source.
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
  /// The diagnostic in strict mode, where warnings are errors.
  public var strict: Diagnostic {
    var strict = self
    if severity == .warning { strict.severity = .error }
    return strict
  }
}

extension Diagnostic: Comparable {
  /// Orders diagnostics by place; at the same place errors before warnings, then by text, so that the order is
  /// deterministic.
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
  /// Orders notes by place, then by text.
  public static func < (lhs: Diagnostic.Note, rhs: Diagnostic.Note) -> Bool {
    lhs.location != rhs.location ? lhs.location < rhs.location : lhs.message < rhs.message
  }
}

/// The weight of a diagnostic: an error stops the build, a warning does so only in strict mode, and a note never
/// does.
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
