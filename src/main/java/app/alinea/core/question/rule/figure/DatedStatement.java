package app.alinea.core.question.rule.figure;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.question.draft.Statement;
import java.util.regex.Pattern;

/// Leads an English statement to the day that it leaves out: "the statement of the ministers on
/// ____" could be on a matter, "visited the port ____" asks for anything.
final class DatedStatement {
  private static final Pattern PAPER =
      Pattern.compile(
          "(?s).*\\b(?i:statements?|declarations?|reports?|letters?|communiqu[eé]s?|conclusions"
              + "|resolutions?|decisions?|guidelines|notifications?)\\b(?![^,;]*\\p{L}ed\\b)"
              + "(?![^,;]*\\b(?:made|held|given|sent|taken|that|will|shall|enters?|came|comes?)\\b)"
              + "[^,;]* on$");
  private static final Pattern DAY = Pattern.compile("(?=.*\\d{1,2}\\b).*\\p{Lu}\\p{Ll}+.*\\d{4}");
  private static final Pattern UNLED =
      Pattern.compile(
          "(?is).*(?:\\b(?:on|of|by|in|until|since|before|after|from|to|dated|and|or|the|between"
              + "|through|than|at|for|as)|[,(“\"])$");
  private static final Pattern MARK = Pattern.compile("(?s)^(?:[,.;].*)?");

  private DatedStatement() {}

  static Statement of(Entity entity, Statement told) {
    if (entity.type() != EntityType.DATE) {
      return told;
    }
    if (PAPER.matcher(told.before()).matches()) {
      return new Statement(
          told.before().substring(0, told.before().length() - "on".length()) + "dated",
          told.answer(),
          told.after());
    }
    return DAY.matcher(told.answer()).matches()
            && !told.before().isEmpty()
            && !UNLED.matcher(told.before()).matches()
            && MARK.matcher(told.after()).matches()
        ? new Statement(told.before() + " on", told.answer(), told.after())
        : told;
  }
}
