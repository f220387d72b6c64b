import Synchronization

/// A value that is worked out when it is first asked for, and kept.
package final class Lazy<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)

  /// Creates a value that `make` works out.
  package init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  /// The value; those who ask at the same time wait for it.
  package var value: Value {
    made.withLock { made in
      let value = made ?? make()
      made = value
      return value
    }
  }
}
