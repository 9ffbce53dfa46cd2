package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.AnswerKind;
import java.util.Locale;
import java.util.regex.Pattern;

/// Small marks of an option's form, in which options must resemble the key, lest they answer the
/// question by form. Read once a text, because every draft of a kind is held against all of them.
///
/// @param shape how it begins
/// @param first its first word in lower case
/// @param its whether it speaks of one possessor
/// @param their whether it speaks of several
/// @param determined whether it begins with a determiner
/// @param named whether it has a capital behind its first word
record Traits(
    Shape shape, String first, boolean its, boolean their, boolean determined, boolean named) {
  private static final Pattern NAMED = Pattern.compile("^(?:(?! of ).)* \\p{Lu}");
  private static final Pattern DETERMINED =
      Pattern.compile(
          "(?i)(?:le|la|les|un|une|des|tout|toute|leurs?|sa|son|ses|the|an?) .*|l[’'].*");
  private static final Pattern ITS =
      Pattern.compile("\\b(?:son|sa|ses|its|his|her)\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern THEIR =
      Pattern.compile("\\b(?:leurs?|their)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  static Traits of(String text) {
    return new Traits(
        Shape.of(text),
        first(text),
        ITS.matcher(text).find(),
        THEIR.matcher(text).find(),
        DETERMINED.matcher(text).matches(),
        NAMED.matcher(text).find());
  }

  private static String first(String text) {
    var space = text.indexOf(' ');
    return (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  /// Whether a text of these traits may stand beside a key of those.
  boolean suit(AnswerKind kind, Traits key) {
    return shape == key.shape
        && beginAlike(kind, key)
        && possessAlike(key)
        && determined == key.determined
        && (kind != AnswerKind.OBJECT || named == key.named);
  }

  /// Where the question word depends on the first word, all options begin with it.
  private boolean beginAlike(AnswerKind kind, Traits key) {
    return switch (kind) {
      case BASIS, CONDITION, LIMIT -> first.equals(key.first);
      default -> true;
    };
  }

  /// "son" and "leur" tell whether one or several act.
  private boolean possessAlike(Traits key) {
    return its == key.its && their == key.their || !its && !their;
  }
}
