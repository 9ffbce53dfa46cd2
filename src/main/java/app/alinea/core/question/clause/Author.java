package app.alinea.core.question.clause;

/// Who says "we" in a document, always a plural.
///
/// @param name with its determiner, in lower case where the determiner is one: "les Alliés"
/// @param genitive the name after "of": "des Alliés"; in English the possessive: "the leaders’"
/// @param pronoun that stands for it: "ils"
/// @param owns whether what the text calls "ours" is theirs: the Allies’ security, but not the
///   ministers’ oceans
public record Author(String name, String genitive, String pronoun, boolean owns) {
  /// For a text whose "we" has no name worth telling.
  static final Author UNKNOWN = new Author("", "", "", false);

  boolean isKnown() {
    return !name.isEmpty();
  }
}
