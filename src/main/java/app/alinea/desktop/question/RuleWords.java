package app.alinea.desktop.question;

import app.alinea.desktop.control.Texts;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a rule asks for, in words that follow 'questions that ask …'.
public final class RuleWords {
  private static final String PREFIX = "rule.name";
  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final Texts texts;

  public RuleWords(Texts texts) {
    this.texts = texts;
  }

  /// @param rule its name in a question's provenance
  public String of(String rule) {
    var key = PREFIX + "." + INNER_CAPITAL.matcher(rule).replaceAll("_").toUpperCase(Locale.ROOT);
    return texts.has(key) ? texts.get(key) : texts.get("rule.other");
  }
}
