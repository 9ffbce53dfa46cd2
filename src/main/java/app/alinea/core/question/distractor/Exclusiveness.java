package app.alinea.core.question.distractor;

import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a statement holds of one only, so that the same said of another contradicts the text. A
/// text that praises one country does not deny that it praises another.
public final class Exclusiveness {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}’'-]+|(?<=[’'])");
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

  private boolean speaksOfOne(Draft draft) {
    for (var word : BREAK.split(draft.statement().whole().toLowerCase(Locale.ROOT), -1)) {
      if (words.is("exclusive.words", word)) {
        return true;
      }
    }
    return false;
  }
}
