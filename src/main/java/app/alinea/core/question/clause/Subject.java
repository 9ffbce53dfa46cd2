package app.alinea.core.question.clause;

/// What the grammatical subject of a clause is.
public enum Subject {
  /// The document's author, "we".
  AUTHOR,
  /// The body whose resolution this is: everything in it is its doing, so nobody asks who.
  SPEAKER,
  /// A noun phrase or a name.
  NAMED
}
