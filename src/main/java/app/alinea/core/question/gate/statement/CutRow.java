package app.alinea.core.question.gate.statement;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;

/// Whether an English statement ends within a row whose last member, behind "and", was cut off: "to
/// dredge harbours, buy tugs." of "… buy tugs, and train divers".
final class CutRow {
  private static final FunctionWords WORDS = FunctionWords.of(Language.ENGLISH);

  private CutRow() {}

  static boolean ends(String told, String source) {
    var whole = told.replaceAll("\\.$", "");
    var comma = whole.lastIndexOf(", ");
    if (comma < 0) {
      return false;
    }
    var before = whole.substring(0, comma);
    var open = before.substring(before.lastIndexOf(", ") + 1).strip().split(" ", 2)[0];
    if (before.contains(", ") && WORDS.is("aside.openers", open) && !open.equals("to")) {
      return false;
    }
    var last = whole.substring(comma + 2);
    var first = last.split(" ", 2)[0];
    if (WORDS.is("aside.openers", first)
        || first.matches(".*\\d.*|\\p{Lu}.*")
        || last.contains(" and ")
        || last.startsWith("and ")
        || last.contains(" or ")) {
      return false;
    }
    var at = source.lastIndexOf(ending(last));
    if (at < 0) {
      return false;
    }
    var rest = source.substring(at + ending(last).length());
    return rest.matches("(?s)^(?: \\([^)]*\\))?,? (?:and|or) .*|(?s)^, \\p{Ll}.*,? and .*");
  }

  /// The last two words, which are told as they stand.
  private static String ending(String text) {
    var space = text.lastIndexOf(' ');
    var before = space < 0 ? -1 : text.lastIndexOf(' ', space - 1);
    return text.substring(before + 1);
  }
}
