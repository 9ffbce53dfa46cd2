package app.alinea.core.question.rule;

import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.draft.Answer;
import java.util.regex.Pattern;

/// Rows of infinitives. Where the first loses its preposition, the others lose theirs: "préserver
/// la paix et dissuader", not "préserver la paix et de dissuader".
public final class Infinitives {
  private static final Pattern JOINED =
      Pattern.compile(
          "( et| ou|,|,? et,?) (?:de |d[’']|à )((?:ne pas |les? |la |l[’']|leur |y |en |se"
              + " |s[’']|mieux )?\\p{L}{2,}(?:er|ir|dre|tre|ire)(?![\\p{L}]))");

  private Infinitives() {}

  public static Answer alike(Answer answer) {
    return new Answer(
        alike(answer.text()), answer.kind(), answer.referent(), answer.span(), answer.accepted());
  }

  public static String alike(String text) {
    return JOINED.matcher(text).replaceAll("$1 $2");
  }

  /// "de cesser", "d’agir": what is asked of somebody.
  public static String asked(String act) {
    return (FrenchSound.elides(act) ? "d’" : "de ") + act;
  }
}
