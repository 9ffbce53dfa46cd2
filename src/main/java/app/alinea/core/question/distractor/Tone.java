package app.alinea.core.question.distractor;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.NounClass;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether a phrase names something bad. A war beside three blessings answers the question by its
/// tone alone, so options share the key's.
final class Tone {
  private static final Pattern NAMED = Pattern.compile("^(?:(?:le|la|les) |l[’'])?\\p{Lu}");

  private final Pattern dark;
  private final Pattern agents;
  private final FunctionWords words;

  Tone(FunctionWords words) {
    this.words = words;
    this.dark = pattern(words, "dark.words");
    this.agents = pattern(words, "acting.nouns");
  }

  private static Pattern pattern(FunctionWords words, String list) {
    return Pattern.compile(
        words.list(list).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "\\b(?:", ")")),
        Pattern.UNICODE_CHARACTER_CLASS);
  }

  boolean alike(AnswerKind kind, String left, String right) {
    return switch (kind) {
      case THING ->
          isDark(left) == isDark(right)
              && sameClass(left, right)
              && isNamed(left) == isNamed(right);
      case EXPANSION -> isState(left) == isState(right);
      case ATTRIBUTE ->
          isDark(left) == isDark(right)
              && agents.matcher(lower(left)).find() == agents.matcher(lower(right)).find();
      default -> true;
    };
  }

  /// "la Grande Muraille verte" stands among names, "la piraterie" among common nouns.
  private boolean isNamed(String text) {
    return words.language() == Language.FRENCH && NAMED.matcher(text).find();
  }

  private boolean isState(String text) {
    return NounClass.of(words, text) == NounClass.STATE;
  }

  private boolean sameClass(String left, String right) {
    return NounClass.of(words, left) == NounClass.of(words, right);
  }

  boolean isDark(String text) {
    return dark.matcher(lower(text)).find();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
