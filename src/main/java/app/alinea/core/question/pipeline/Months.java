package app.alinea.core.question.pipeline;

import app.alinea.core.language.Language;
import java.time.Month;
import java.time.format.TextStyle;

/// Finds the month of a written date.
final class Months {
  private final Language language;

  Months(Language language) {
    this.language = language;
  }

  /// From 1 to 12, or 0 where the text names none.
  int of(String text) {
    var lower = text.toLowerCase(language.locale());
    for (var month : Month.values()) {
      var name =
          month.getDisplayName(TextStyle.FULL, language.locale()).toLowerCase(language.locale());
      if (lower.contains(name) && lower.matches("(?s).*(?<!\\p{L})" + name + "(?!\\p{L}).*")) {
        return month.getValue();
      }
    }
    return 0;
  }
}
