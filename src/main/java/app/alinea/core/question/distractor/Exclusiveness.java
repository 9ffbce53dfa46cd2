package app.alinea.core.question.distractor;

import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether the same said of another contradicts the text. A text that praises or thanks one country
/// does not deny that another is to be praised.
public final class Exclusiveness {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}’'-]+|(?<=[’'])");
  private static final Pattern DEFINITE = Pattern.compile("^(?:le |la |les |l[’']|the )");
  private static final Pattern PRAISED =
      Pattern.compile(
          "(?iu)\\b(?:salu|appréci|félicit|remerci|applaud|welcom|commend|appreciat|congratulat|thank|prais|pay"
              + " tribute|rend(?:ent)? hommage)");
  private static final Pattern PLACED = Pattern.compile("(?:à|en|au|aux|in|at) .*");

  private final FunctionWords words;

  public Exclusiveness(FunctionWords words) {
    this.words = words;
  }

  /// Whether another name, of which the text says nothing of the kind, makes the statement false.
  public boolean deniesOthers(Draft draft) {
    return switch (draft.answer().kind()) {
      case COUNTRY, ORGANISATION, BODY, REGION, TREATY, PERSON, PROGRAMME ->
          PLACED.matcher(draft.answer().text()).matches()
              || speaksOfOne(draft.statement().whole())
              || !PRAISED.matcher(draft.statement().before()).find()
                  && !words.is("praise.words", FrameVerb.of(draft, words));
      default -> true;
    };
  }

  /// Whether the statement itself says that it holds of one only: "la menace la plus directe".
  public boolean holdsOfOne(Draft draft) {
    return speaksOfOne(draft.statement().whole());
  }

  /// Whether what a thing is called can be said of no other: "la menace la plus directe".
  public boolean isDenied(Draft draft, String called) {
    if (draft.answer().kind() != AnswerKind.ATTRIBUTE) {
      return true;
    }
    return DEFINITE.matcher(called).find() && speaksOfOne(called);
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
