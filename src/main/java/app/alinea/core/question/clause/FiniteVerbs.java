package app.alinea.core.question.clause;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells finite verbs from the forms that only look like one.
public final class FiniteVerbs {
  private static final Set<String> ENGLISH_FINITE =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "shall", "should",
          "can", "could", "may", "might", "must", "does", "do", "did");
  private static final Set<String> BASES_IN_ING =
      Set.of("bring", "sing", "ring", "spring", "swing", "cling");
  private static final Set<String> CONJUNCTIONS =
      Set.of("unless", "if", "when", "whenever", "because", "although", "though", "while", "until");

  /// ", matricule de solde 12, est nommé": the number of an official, in texts that appoint some.
  private static final Set<String> NUMBERS = Set.of("matricule", "matricules");

  private static final Set<String> HAVE = Set.of("has", "have", "had");
  private static final Set<String> ENGLISH_NOT_AFTER = Set.of("to", "not", "be", "been", "being");

  private static final Set<String> TO_OR_OF = Set.of("de", "d'", "à");

  private static final Pattern PARTICIPLE = Pattern.compile(".*(?:oint|eint|aint)");

  private final Language language;

  public FiniteVerbs(Language language) {
    this.language = language;
  }

  /// "the Director, unless he …": an English conjunction that starts another clause.
  boolean isConjunction(TokenRow row, int index) {
    return language == Language.ENGLISH && CONJUNCTIONS.contains(row.word(index));
  }

  public boolean isFinite(TokenRow row, int index) {
    return row.isVerb(index)
        && switch (language) {
          case FRENCH -> isFrenchFinite(row, index);
          case ENGLISH -> isEnglishFinite(row, index);
        };
  }

  private static boolean isFrenchFinite(TokenRow row, int index) {
    var form = row.at(index).form();
    var speaker = form.person() == 1 && form.number() == GrammaticalNumber.PLURAL;
    return (form.person() == 3 || speaker)
        && !NUMBERS.contains(row.word(index))
        && !(row.word(index).equals("compris") && row.word(index - 1).equals("y"))
        && !isBehindAuxiliary(row, index)
        && !isParticiple(row, index)
        && switch (form.mood()) {
          case PRESENT, IMPERFECT, PAST, FUTURE, CONDITIONAL, SUBJUNCTIVE -> true;
          // "… et saluons": without its "nous" it looks like an order, and official texts give
          // none.
          case IMPERATIVE -> speaker;
          case NONE, INFINITIVE, PRESENT_PARTICIPLE, PAST_PARTICIPLE -> false;
        };
  }

  /// "un organe conjoint où …": a present that is written like its participle, behind the noun that
  /// it describes.
  private static boolean isParticiple(TokenRow row, int index) {
    return (PARTICIPLE.matcher(row.word(index)).matches() && !row.is(index + 1, PartOfSpeech.DET)
            || isLasting(row, index))
        && row.is(index - 1, PartOfSpeech.NOUN);
  }

  /// "la nécessité continue pour les ports de …": what goes on is told by its preposition.
  private static boolean isLasting(TokenRow row, int index) {
    return (row.word(index).equals("continue") || row.word(index).equals("continues"))
        && row.is(index + 1, PartOfSpeech.ADP)
        && !TO_OR_OF.contains(row.word(index + 1));
  }

  /// "a considérablement réduit": a participle that looks like a present.
  private static boolean isBehindAuxiliary(TokenRow row, int index) {
    var before = index - 1;
    while (row.is(before, PartOfSpeech.ADV)) {
      before--;
    }
    return row.is(before, PartOfSpeech.AUX);
  }

  private static boolean isEnglishFinite(TokenRow row, int index) {
    var before = index - 1;
    while (row.is(before, PartOfSpeech.ADV)) {
      before--;
    }
    if (ENGLISH_NOT_AFTER.contains(row.word(before)) || row.is(before, PartOfSpeech.AUX)) {
      return false;
    }
    var word = row.word(index);
    if (HAVE.contains(row.word(before))
        && row.is(before, PartOfSpeech.VERB)
        && !word.equals("to")) {
      return false;
    }
    if (ENGLISH_FINITE.contains(word)) {
      return true;
    }
    var mood = row.mood(index);
    return row.is(index, PartOfSpeech.VERB)
        && !row.is(before, PartOfSpeech.DET)
        && !row.is(before, PartOfSpeech.ADP)
        && mood != Mood.PRESENT_PARTICIPLE
        && !isDoing(word);
  }

  /// "bringing", not "bring".
  static boolean isDoing(String word) {
    return word.endsWith("ing") && !BASES_IN_ING.contains(word);
  }

  /// Whether a verb is finite beyond doubt; in English many forms are base form and present alike.
  public boolean isSurelyFinite(TokenRow row, int index) {
    return isFinite(row, index)
        && switch (language) {
          case FRENCH -> true;
          case ENGLISH ->
              ENGLISH_FINITE.contains(row.word(index))
                  || row.at(index).form().person() == 3 && row.mood(index) == Mood.PRESENT;
        };
  }
}
