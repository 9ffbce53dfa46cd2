package app.alinea.core.classroom;

/// Where the names of participants come from.
public enum NamePolicy {
  /// The program invents them.
  GENERATED,
  /// Participants may type one; who does not gets an invented one.
  CHOSEN
}
