package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.Answer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Small marks by which options must resemble the key, lest they answer the question by form.
final class Likeness {
  private static final Pattern ITS =
      Pattern.compile("\\b(?:son|sa|ses|its|his|her)\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern THEIR =
      Pattern.compile("\\b(?:leurs?|their)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private Likeness() {}

  /// Where the question word depends on the first word, all options begin with it.
  static boolean beginAlike(Answer key, Contender contender) {
    return switch (key.kind()) {
      case BASIS, CONDITION -> first(key.text()).equals(first(contender.text()));
      default -> true;
    };
  }

  /// "son" and "leur" tell whether one or several act.
  static boolean possessAlike(String key, String contender) {
    return ITS.matcher(contender).find() == ITS.matcher(key).find()
            && THEIR.matcher(contender).find() == THEIR.matcher(key).find()
        || !ITS.matcher(contender).find() && !THEIR.matcher(contender).find();
  }

  private static String first(String text) {
    var space = text.indexOf(' ');
    return (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
  }
}
