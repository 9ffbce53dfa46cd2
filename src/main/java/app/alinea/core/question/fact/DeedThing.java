package app.alinea.core.question.fact;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The noun phrase that a participle behind it belongs to: one whose head agrees with it. Where
/// several do, the outermost of those that can be adopted, signed or announced.
///
/// @param article to put before it where a contraction swallowed it, or empty
record DeedThing(TokenRange range, String article) {
  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les", "notre", "nos");
  private static final Map<String, String> CONTRACTED =
      Map.of("du", "le ", "au", "le ", "des", "les ", "aux", "les ");
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");
  private static final int LONGEST = 22;

  static Optional<DeedThing> before(Reading reading, int end, WordForm participle) {
    var row = reading.row();
    var nearest = new ArrayList<DeedThing>();
    var named = new ArrayList<DeedThing>();
    for (var i = end - 2; i >= Math.max(0, end - LONGEST) && !parts(reading, row, i, end); i--) {
      var contracted = CONTRACTED.containsKey(row.word(i)) && !row.is(i, PartOfSpeech.DET);
      if (!contracted && !(DEFINITE.contains(row.word(i)) && row.is(i, PartOfSpeech.DET))) {
        continue;
      }
      var head = head(row, i + 1, end);
      if (head < 0 || !agrees(row.at(head).form(), participle)) {
        continue;
      }
      var thing =
          new DeedThing(
              new TokenRange(contracted ? i + 1 : i, end),
              contracted ? CONTRACTED.getOrDefault(row.word(i), "") : "");
      nearest.add(thing);
      if (reading.words().is("deed.nouns", row.at(head).lemma())) {
        named.add(thing);
      }
    }
    if (!named.isEmpty()) {
      return Optional.of(named.getLast());
    }
    return nearest.size() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
  }

  private static boolean parts(Reading reading, TokenRow row, int index, int end) {
    var word = row.word(index);
    return word.equals(",") && !isInRow(row, index, end)
        || word.equals(";")
        || word.equals(":")
        || row.isVerb(index) && row.at(index).form().person() > 0
        || reading.words().is("relatives", word)
        || reading.words().is("demonstratives", word);
  }

  /// "l’agenda des femmes, de la paix et de la sécurité": the comma of a row of complements.
  private static boolean isInRow(TokenRow row, int comma, int end) {
    if (!OF.contains(row.word(comma + 1))) {
      return false;
    }
    for (var i = comma + 2; i + 1 < end; i++) {
      if (row.word(i).equals("et")) {
        return OF.contains(row.word(i + 1));
      }
    }
    return false;
  }

  private static int head(TokenRow row, int from, int end) {
    var at = from;
    while (at < end && (row.is(at, PartOfSpeech.ADJ) || row.is(at, PartOfSpeech.NUM))) {
      at++;
    }
    var named =
        at < end
            && row.is(at, PartOfSpeech.PROPN)
            && Character.isUpperCase(row.at(at).text().charAt(0));
    return named || at < end && row.is(at, PartOfSpeech.NOUN) ? at : -1;
  }

  private static boolean agrees(WordForm noun, WordForm participle) {
    return (noun.gender() == participle.gender()
            || noun.gender() == Gender.NONE
            || participle.gender() == Gender.NONE)
        && (noun.number() == participle.number()
            || noun.number() == GrammaticalNumber.NONE
            || participle.number() == GrammaticalNumber.NONE);
  }
}
