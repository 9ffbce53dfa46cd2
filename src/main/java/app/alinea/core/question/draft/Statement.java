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
          "(?<=[\\s\\p{Z}])([dD])[’'](?=[^aeiouyhàâäéèêëîïôöùûüœæ«\\s])", Pattern.CASE_INSENSITIVE);

  public static final Statement NONE = new Statement("", "", "");

  public boolean isNone() {
    return answer.isEmpty();
  }

  /// The statement with something else in the answer's place, as a whole sentence.
  public String with(String other) {
    var text = contracted(join(join(before, other), after));
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  /// What a French preposition makes of an article that was put behind it.
  private static String contracted(String text) {
    return ELIDED_OF
        .matcher(text)
        .replaceAll("$1e ")
        .replace(" de le ", " du ")
        .replace(" de les ", " des ")
        .replace(" à le ", " au ")
        .replace(" à les ", " aux ");
  }

  public String whole() {
    return with(answer);
  }

  private static String join(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left + right;
    }
    var close =
        left.endsWith("’") || left.endsWith("'") || right.startsWith(",") || right.startsWith("’");
    return close ? left + right : left + " " + right;
  }
}
