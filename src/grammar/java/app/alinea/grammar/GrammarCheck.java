package app.alinea.grammar;

import app.alinea.core.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.JLanguageTool;
import org.languagetool.language.AmericanEnglish;
import org.languagetool.language.French;
import org.languagetool.rules.RuleMatch;

/// LanguageTool's opinion of a text, without the rules that a question or a name trips for nothing.
final class GrammarCheck {
  /// Spelling (names, acronyms), repetition (options repeat the stem's words) and taste.
  private static final Set<String> OFF =
      Set.of(
          "FR_SPELLING_RULE",
          "FR_REPEATEDWORDS",
          "FRENCH_WORD_REPEAT_RULE",
          "FRENCH_WORD_REPEAT_BEGINNING_RULE",
          "FRENCH_WHITESPACE",
          "FRENCH_WHITESPACE_STRICT",
          "UPPERCASE_SENTENCE_START",
          "COMMA_PARENTHESIS_WHITESPACE",
          "MORFOLOGIK_RULE_EN_US",
          "EN_QUOTES",
          "ENGLISH_WORD_REPEAT_BEGINNING_RULE",
          "OXFORD_SPELLING_Z_NOT_S",
          "WHITESPACE_RULE",
          "TYPOGRAPHIE",
          "APOS_TYP");

  private final JLanguageTool tool;

  GrammarCheck(Language language) {
    tool =
        new JLanguageTool(
            switch (language) {
              case FRENCH -> French.getInstance();
              case ENGLISH -> AmericanEnglish.getInstance();
            });
    OFF.forEach(tool::disableRule);
    tool.getAllActiveRules().stream()
        .filter(rule -> isTaste(rule.getCategory().getId().toString()))
        .forEach(rule -> tool.disableRule(rule.getId()));
  }

  private static boolean isTaste(String category) {
    return Set.of(
            "STYLE",
            "TYPOGRAPHY",
            "REDUNDANCY",
            "PLAIN_ENGLISH",
            "CASING",
            "TYPOS",
            "REPETITIONS_STYLE")
        .contains(category);
  }

  /// Each alert as `RULE: the words`, without its place: two texts can be compared by their alerts.
  Set<String> alerts(String text) {
    return matches(text).stream()
        .map(match ->
            "%s: %s"
                .formatted(
                    match.getSpecificRuleId(),
                    text.substring(match.getFromPos(), match.getToPos())))
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<RuleMatch> matches(String text) {
    try {
      return tool.check(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
