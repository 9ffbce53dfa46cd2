package app.alinea.reading;

import app.alinea.core.library.ImportOutcome.ImportWarning;
import java.util.Optional;

/// Counts characters that nobody sees and that can make a text read otherwise than it is: control
/// characters and signs that turn the direction of writing. The document leaves them out.
final class HiddenCharacters {
  private HiddenCharacters() {}

  static Optional<ImportWarning> warning(String text) {
    long count = text.chars().filter(HiddenCharacters::isHidden).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(ReadText.warning(ImportWarning.Kind.HIDDEN_CHARACTERS, count));
  }

  private static boolean isHidden(int c) {
    boolean turnsDirection = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean control = Character.isISOControl(c) && "\n\r\t\f\u000B\u0085".indexOf(c) < 0;
    return turnsDirection || control;
  }
}
