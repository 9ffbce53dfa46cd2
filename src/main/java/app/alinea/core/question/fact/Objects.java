package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRow;
import java.util.Locale;

/// Where the object of an English clause starts and ends.
final class Objects {
  private Objects() {}

  /// The first token of the object of the verb, or of the infinitive it governs ("agreed to set up
  /// the Fund").
  static int start(FunctionWords words, Clause clause) {
    var row = clause.row();
    var at = afterAdverbs(words, row, clause.rest().from());
    if (row.word(at).equals("to") && row.isVerb(afterAdverbs(words, row, at + 1))) {
      at = afterAdverbs(words, row, at + 1) + 1;
      at = words.is("particles", row.word(at)) ? at + 1 : at;
    }
    return afterAdverbs(words, row, at);
  }

  /// The verb whose object that is.
  static int verb(FunctionWords words, Clause clause) {
    var row = clause.row();
    var at = start(words, clause) - 1;
    while (at > clause.verb() && !row.isVerb(at)) {
      at--;
    }
    return Math.max(at, clause.verb());
  }

  private static int afterAdverbs(FunctionWords words, TokenRow row, int from) {
    var at = from;
    while ((row.is(at, PartOfSpeech.ADV) || words.is("mid.adverbs", row.word(at)))
        && !(row.is(at + 1, PartOfSpeech.NUM) && isUpper(row.at(at).text()))) {
      at++;
    }
    return at;
  }

  /// "EUR", "USD", which the tagger takes for adverbs before a number.
  private static boolean isUpper(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /// One past the noun phrase, possessives and what "of" and "and" join to it included.
  static int end(FunctionWords words, Measures measures, TokenRow row, int from, int limit) {
    var possessive = words.is("possessives", row.word(from));
    var end = measures.phraseEnd(row, possessive ? from + 1 : from, limit);
    return possessive && end == from + 1 ? from : end;
  }

  /// Behind an acronym in brackets.
  static int behindBrackets(TokenRow row, int at) {
    return row.word(at).equals("(") && row.word(at + 2).equals(")") ? at + 3 : at;
  }
}
