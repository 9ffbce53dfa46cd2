package app.alinea.core.question.distractor;

import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether a phrase names something bad. A war beside three blessings answers the question by its
/// tone alone, so options share the key's.
final class Tone {
  private final Pattern dark;
  private final Pattern agents;

  Tone(FunctionWords words) {
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
      case THING -> isDark(left) == isDark(right);
      case ATTRIBUTE ->
          isDark(left) == isDark(right)
              && agents.matcher(lower(left)).find() == agents.matcher(lower(right)).find();
      default -> true;
    };
  }

  private boolean isDark(String text) {
    return dark.matcher(lower(text)).find();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
