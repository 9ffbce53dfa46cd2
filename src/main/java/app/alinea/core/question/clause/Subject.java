package app.alinea.core.question.clause;

/// What the grammatical subject of a clause is.
public enum Subject {
  /// The document's author, "we".
  AUTHOR,
  /// A noun phrase or a name.
  NAMED
}
