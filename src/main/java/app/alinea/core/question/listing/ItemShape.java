package app.alinea.core.question.listing;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.FiniteVerbs;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;

/// What an item is grammatically: what stands in its place has the same shape.
public enum ItemShape {
  /// "installer un compteur", "à installer", "to keep".
  INFINITIVE,
  /// "adopte le plan": the verb of the introduction's subject.
  FINITE,
  /// "l’identité de l’exploitant".
  NOUN,
  /// "le captage n’a pas servi depuis cinq ans".
  CLAUSE,
  /// "dans un délai raisonnable".
  PREPOSITION,
  /// "traitées de manière licite".
  PARTICIPLE,
  OTHER;

  private static final Set<String> LINKS = Set.of("à", "de", "d'", "to");
  private static final Set<String> RELATIVE =
      Set.of(
          "qui",
          "que",
          "qu'",
          "dont",
          "où",
          "lequel",
          "laquelle",
          "auquel",
          "auxquels",
          "auxquelles",
          "duquel",
          "desquels",
          "desquelles",
          "lesquels",
          "lesquelles",
          "which",
          "who",
          "that",
          "whose",
          "where",
          "lorsque",
          "lorsqu'",
          "si",
          "if",
          "when",
          "as",
          "for");
  private static final int LOOKED_AT = 16;

  public static ItemShape of(FunctionWords words, ListedItem item) {
    var row = new TokenRow(item.sentence());
    var range = row.tokensIn(item.span());
    var from = range.from();
    var finite = new FiniteVerbs(words.language());
    if (words.language() == Language.ENGLISH && isBaseForm(row, from)) {
      return INFINITIVE;
    }
    if (row.isInfinitive(from) || LINKS.contains(row.word(from)) && isInfinitive(row, from + 1)) {
      return INFINITIVE;
    }
    if (finite.isFinite(row, from) && !row.is(from, PartOfSpeech.NOUN)) {
      return FINITE;
    }
    if (row.is(from, PartOfSpeech.ADP)) {
      return PREPOSITION;
    }
    if (row.mood(from) == Mood.PAST_PARTICIPLE && row.isVerb(from)) {
      return PARTICIPLE;
    }
    var named =
        row.is(from, PartOfSpeech.DET)
            || row.is(from, PartOfSpeech.NOUN)
            || row.is(from, PartOfSpeech.PROPN)
            || row.is(from, PartOfSpeech.NUM)
            || row.is(from, PartOfSpeech.ADJ);
    if (!named) {
      return OTHER;
    }
    for (var i = from; i < Math.min(range.to(), from + LOOKED_AT); i++) {
      if (RELATIVE.contains(row.word(i))) {
        return NOUN;
      }
      if (i > from && finite.isFinite(row, i)) {
        return CLAUSE;
      }
    }
    return NOUN;
  }

  /// "adopt": of English verbs the tags tell this form from others badly.
  private static boolean isBaseForm(TokenRow row, int at) {
    var word = row.word(at);
    return row.isVerb(at)
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && (!word.endsWith("s") || word.endsWith("ss"));
  }

  private static boolean isInfinitive(TokenRow row, int at) {
    return row.isInfinitive(at) || row.isVerb(at) && row.word(at - 1).equals("to");
  }
}
