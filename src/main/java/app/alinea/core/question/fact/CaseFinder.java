package app.alinea.core.question.fact;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.FiniteVerbs;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.List;
import java.util.Optional;

/// Sentences that open with a case and go on with what then holds. Neither half need be read
/// further: the one is asked with, the other is the answer.
final class CaseFinder implements FactFinder {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;
  private static final int LONGEST_SUBJECT = 14;

  @Override
  public List<Fact> find(Reading reading) {
    var row = reading.row();
    var words = reading.words();
    var withVerb = row.spellsOneOf(0, words.list("case.clauses"));
    var withNoun = row.spellsOneOf(0, words.list("case.phrases"));
    if (withVerb == 0 && withNoun == 0) {
      return List.of();
    }
    var finite = new FiniteVerbs(words.language());
    return comma(words, row, finite, withNoun == 0)
        .map(at -> fact(row, at))
        .filter(found -> found.consequence().length() >= SHORTEST)
        .<Fact>map(found -> found)
        .stream()
        .toList();
  }

  private static ArticleFact.Case fact(TokenRow row, int comma) {
    var end = comma + 1;
    while (end < row.size() && !row.word(end).equals(";") && !row.word(end).equals(":")) {
      end++;
    }
    while (end > comma + 1 && row.word(end - 1).equals(".")) {
      end--;
    }
    var whole = new TokenRange(0, end);
    return new ArticleFact.Case(
        Evidence.of(row.sentence(), row.span(whole), 0.85),
        row,
        new TokenRange(0, comma),
        new TokenRange(comma + 1, end));
  }

  /// The comma between the two: before it a verb, where the case has one; behind it a subject with
  /// its verb, before any other mark.
  private static Optional<Integer> comma(
      FunctionWords words, TokenRow row, FiniteVerbs finite, boolean needsVerb) {
    var verbs = 0;
    for (var i = 1; i < Math.min(row.size(), LONGEST); i++) {
      if (row.word(i).equals(";") || row.word(i).equals(":")) {
        return Optional.empty();
      }
      if (finite.isFinite(row, i)) {
        verbs++;
      }
      if (row.word(i).equals(",")
          && i >= SHORTEST - 1
          && (verbs > 0 || !needsVerb || words.language() == Language.ENGLISH && i > SHORTEST)
          && startsClause(words, row, finite, i + 1)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean startsClause(
      FunctionWords words, TokenRow row, FiniteVerbs finite, int from) {
    var starts =
        row.is(from, PartOfSpeech.DET)
            || row.is(from, PartOfSpeech.PROPN)
            || row.is(from, PartOfSpeech.NOUN)
            || words.is("subject.pronouns", row.word(from))
            || words.is("whole.determiners", row.word(from));
    if (!starts) {
      return false;
    }
    for (var i = from + 1; i < Math.min(row.size(), from + LONGEST_SUBJECT); i++) {
      if (row.word(i).equals(",")
          || row.is(i, PartOfSpeech.CCONJ) && row.word(i - 1).equals(",")
          || words.is("subordinators", row.word(i))) {
        return false;
      }
      if (finite.isSurelyFinite(row, i)) {
        return !continuesCase(words, row, i);
      }
    }
    return false;
  }

  /// "Si A refuse, B s’abstient et si C …, D …": another case follows before the main clause.
  private static boolean continuesCase(FunctionWords words, TokenRow row, int verb) {
    for (var i = verb + 1; i < row.size() && !row.word(i).equals(";"); i++) {
      var again = row.spellsOneOf(i, words.list("case.clauses")) > 0;
      if (again && row.is(i - 1, PartOfSpeech.CCONJ)) {
        return true;
      }
    }
    return false;
  }
}
