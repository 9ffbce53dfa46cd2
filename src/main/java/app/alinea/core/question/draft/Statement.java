package app.alinea.core.question.draft;

import java.util.regex.Pattern;

/// A sentence that states a fact, with the place of the answer in it.
///
/// @param before text before the answer, may be empty
/// @param answer as it stands there
/// @param after text after it, without the final mark
public record Statement(String before, String answer, String after) {
  private static final Pattern ELIDED_OF =
      Pattern.compile(
          "(?<=[\\s\\p{Z}])([dD])[’'](?=[^aeiouyhàâäéèêëîïôöùûüœæ«\\s])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// "the leaders’": an apostrophe that elides nothing.
  private static final Pattern POSSESSIVE = Pattern.compile("\\p{L}s[’']$");

  public static final Statement NONE = new Statement("", "", "");

  public boolean isNone() {
    return answer.isEmpty();
  }

  /// The statement with something else in the answer's place, as a whole sentence.
  public String with(String other) {
    var joined = join(contracted(before, other), after);
    // Looking for it takes long, and not every sentence elides.
    var text =
        joined.contains("d’") || joined.contains("d'") || joined.contains("D’")
            ? ELIDED_OF.matcher(joined).replaceAll("$1e ")
            : joined;
    var closed = text.endsWith(".") ? text : text + ".";
    return Character.toUpperCase(closed.charAt(0)) + closed.substring(1);
  }

  /// What a French preposition makes of an article that is put behind it. Only where the answer
  /// meets what stands before it: elsewhere "à les" is a pronoun before its verb.
  private static String contracted(String before, String other) {
    if (before.endsWith(" de") && other.startsWith("le ")) {
      return before.substring(0, before.length() - 2) + "du " + other.substring(3);
    }
    if (before.endsWith(" de") && other.startsWith("les ")) {
      return before.substring(0, before.length() - 2) + "des " + other.substring(4);
    }
    if (before.endsWith(" à") && other.startsWith("le ")) {
      return before.substring(0, before.length() - 1) + "au " + other.substring(3);
    }
    if (before.endsWith(" à") && other.startsWith("les ")) {
      return before.substring(0, before.length() - 1) + "aux " + other.substring(4);
    }
    return join(before, other);
  }

  public String whole() {
    return with(answer);
  }

  private static String join(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left + right;
    }
    var close =
        (left.endsWith("’") || left.endsWith("'")) && !POSSESSIVE.matcher(left).find()
            || right.startsWith(",")
            || right.startsWith(";")
            || right.startsWith("\u00A0;")
            || right.startsWith("’")
            || right.startsWith("'");
    return close ? left + right : left + " " + right;
  }
}
