package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says of what a denunciation is one: a treaty speaks of "la dénonciation" and means its own,
/// which a question alone does not show.
public final class OwnDenunciation {
  private static final Pattern BARE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(la|toute|de|une) dénonciation(?!\\p{L})(?!"
              + " (?:de |du |des |d[’']|prévue|visée|faite|notifiée|mentionnée))");

  private OwnDenunciation() {}

  public static Draft named(Idiom idiom, Draft draft) {
    if (idiom.words().language() != Language.FRENCH
        || !idiom.law()
        || !BARE.matcher(
                draft.stem() + " " + draft.statement().before() + draft.statement().after())
            .find()) {
      return draft;
    }
    var name = InstrumentName.main(idiom);
    if (name.equals("le texte")) {
      return draft;
    }
    var of = " " + French.of(name);
    var told = draft.statement();
    return new Draft(
        draft.rule(),
        draft.fact(),
        named(draft.stem(), of),
        draft.answer(),
        told.isNone()
            ? told
            : new Statement(named(told.before(), of), told.answer(), named(told.after(), of)),
        draft.types());
  }

  private static String named(String text, String of) {
    return BARE.matcher(text).replaceFirst("$0" + Matcher.quoteReplacement(of));
  }
}
