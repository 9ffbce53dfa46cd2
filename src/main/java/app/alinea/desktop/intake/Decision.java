package app.alinea.desktop.intake;

/// What a person decides on one of several files that were brought.
///
/// @param <T> what is to be imported of a file
public sealed interface Decision<T> {
  record Import<T>(T wanted) implements Decision<T> {}

  /// This file, and those after it as they were found.
  record ImportAll<T>(T wanted) implements Decision<T> {}

  record LeaveOut<T>() implements Decision<T> {}

  /// Neither this file nor those after it.
  record Stop<T>() implements Decision<T> {}
}
