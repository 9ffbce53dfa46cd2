package app.alinea.core.question.phrase;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;

/// Takes the capital off a text that started a sentence and now stands within one.
public final class Lowering {
  private Lowering() {}

  /// Lower case where the first word is an ordinary one; names and acronyms keep their capital.
  public static String start(TokenRow row, TokenRange range, String text) {
    if (range.isEmpty() || text.isEmpty()) {
      return text;
    }
    var first = range.from();
    var name =
        row.is(first, PartOfSpeech.PROPN)
            || row.sentence().entities().stream()
                .anyMatch(entity -> entity.span().start() == row.at(first).span().start());
    return name || isAcronym(text)
        ? text
        : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static boolean isAcronym(String text) {
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(1));
  }
}
