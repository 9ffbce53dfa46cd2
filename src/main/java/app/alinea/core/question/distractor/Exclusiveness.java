package app.alinea.core.question.distractor;

import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a statement holds of one only, so that the same said of another contradicts the text. A
/// text that praises one country does not deny that it praises another.
public final class Exclusiveness {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}’'-]+|(?<=[’'])");
  private static final Pattern DEFINITE = Pattern.compile("^(?:le |la |les |l[’']|the )");
  private static final double CHANGED = 0.5;
  private static final Pattern PLACED = Pattern.compile("(?:à|en|au|aux|in|at) .*");

  private final FunctionWords words;

  public Exclusiveness(FunctionWords words) {
    this.words = words;
  }

  public boolean holdsOfOne(Draft draft) {
    if (draft.fact() instanceof Fact.Demand) {
      // What is asked of one may be asked of another.
      return false;
    }
    return switch (draft.answer().kind()) {
      case COUNTRY, ORGANISATION, BODY, REGION, TREATY, PERSON, PROGRAMME ->
          PLACED.matcher(draft.answer().text()).matches() || speaksOfOne(draft);
      default -> true;
    };
  }

  /// Whether what a thing is called can be said of no other: "la menace la plus directe". Words of
  /// the key itself, with one exchanged, contradict it anyway.
  public boolean isDenied(Draft draft, String called) {
    if (draft.answer().kind() != AnswerKind.ATTRIBUTE) {
      return true;
    }
    var changed = WordBag.of(draft.answer().text()).sharedWith(WordBag.of(called)) >= CHANGED;
    return changed || DEFINITE.matcher(called).find() && speaksOfOne(called);
  }

  private boolean speaksOfOne(Draft draft) {
    return speaksOfOne(draft.statement().whole());
  }

  private boolean speaksOfOne(String text) {
    for (var word : BREAK.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (words.is("exclusive.words", word)) {
        return true;
      }
    }
    return false;
  }
}
