package app.alinea.core.question.fact;

import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRow;

/// Tells nouns for persons, authorities and states.
public final class PartyWords {
  private PartyWords() {}

  public static boolean anyIn(FunctionWords words, TokenRow row, int from, int to) {
    for (var i = from; i < to && i < row.size(); i++) {
      var word = row.word(i);
      // Old spellings leave out a letter: "commandans", "habitans".
      var old = word.endsWith("ans") ? word.substring(0, word.length() - 1) + "t" : word;
      var singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (words.is("party.nouns", row.at(i).lemma())
          || words.is("party.nouns", word)
          || words.is("party.nouns", old)
          || words.is("party.nouns", singular)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the noun names an organ, authority or office rather than anybody of a kind.
  public static boolean organIn(FunctionWords words, TokenRow row, int from, int to) {
    for (var i = from; i < to && i < row.size(); i++) {
      if (words.is("organ.nouns", row.at(i).lemma()) || words.is("organ.nouns", row.word(i))) {
        return true;
      }
    }
    return false;
  }
}
