package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.WordBag;
import java.util.Locale;
import java.util.regex.Pattern;

/// A body and who heads it under the same name, "le Secrétariat permanent" and "le Secrétaire
/// permanent": what the one does the other does as well.
public final class OfficeTwins {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:par|aupres de|a|avec|devant|by|to|with|from|of) )?(?:the |de la |de l’|le |la"
              + " |l’|du |au )?");
  private static final Pattern BREAK = Pattern.compile("[ ’-]");
  private static final int ROOT = 6;

  private OfficeTwins() {}

  /// Whether one of two names, with or without what leads to it, is of an office and the other of
  /// who holds it.
  public static boolean are(String left, String right) {
    var one = head(left);
    var other = head(right);
    return !one.equals(other) && one.length() >= ROOT && other.startsWith(one.substring(0, ROOT));
  }

  /// The first word of a name.
  private static String head(String name) {
    var plain = WordBag.unaccented(name.toLowerCase(Locale.ROOT).replace('\'', '’'));
    return BREAK.split(LEAD.matcher(plain).replaceFirst(""), 2)[0];
  }
}
