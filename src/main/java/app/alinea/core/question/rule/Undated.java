package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import java.util.regex.Pattern;

/// Takes out of what is asked on a French declaration the times counted from its own day ("dans les
/// mois à venir", "récemment") and fields that it does not name, which say nothing to who reads it
/// later.
public final class Undated {
  private static final String UNIT =
      "(?:heures|jours|semaines|mois|trimestres|années|ans|décennies)";
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu),? (?:dans|au cours de|pendant|durant|pour)s? (?:les|des)"
              + " (?:(?:tout )?prochaine?s "
              + UNIT
              + "|(?:quelques )?"
              + UNIT
              + " (?:à venir|prochaine?s|qui viennent))(?:,(?= \\p{Ll}))?");
  private static final Pattern LATELY =
      Pattern.compile("(?iu) (?:tout )?récemment(?= \\p{Ll}+(?:é|i|u|is|it|ert)e?s?(?!\\p{L}))");

  /// "dans plusieurs domaines": in which, only a reader of more than the text would know.
  private static final Pattern SOMEWHERE =
      Pattern.compile(
          "(?iu),? (?:dans|sur) (?:plusieurs|divers|certains|différents|de nombreux)"
              + " (?:domaines|secteurs|aspects|points|plans)(?= (?:dans|en|au|à|sur|avec|contre)"
              + " )");

  private Undated() {}

  public static Draft of(Idiom idiom, Draft draft) {
    if (idiom.words().language() != Language.FRENCH || idiom.law()) {
      return draft;
    }
    var stem = bare(draft.stem());
    var told = draft.statement();
    var statement =
        told.isNone()
            ? told
            : new Statement(bare(told.before()), told.answer(), bare(told.after()));
    return stem.equals(draft.stem()) && statement.equals(told)
        ? draft
        : new Draft(draft.rule(), draft.fact(), stem, draft.answer(), statement, draft.types());
  }

  private static String bare(String text) {
    // What follows the gap begins without a space.
    var led = " " + text;
    var dated = LATELY.matcher(COUNTED.matcher(led).replaceAll("")).replaceAll("");
    var cut = SOMEWHERE.matcher(dated).replaceAll("");
    return cut.equals(led) ? text : cut.strip();
  }
}
