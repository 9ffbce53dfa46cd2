package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Flaw 20 of English declarations: a key made of what all declarations say ("coordination and
/// collaboration", "a key priority"): guessed by some, kept in mind by nobody.
public final class StockKey implements Gate {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\d’'-]+");
  private static final int TELLING = 2;
  private static final int LONG = 5;

  private final FunctionWords words;
  private final Predicate<String> worn;

  /// @param worn whether a name stands everywhere in the text
  public StockKey(FunctionWords words, Predicate<String> worn) {
    this.words = words;
    this.worn = worn;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var type = candidate.form().type();
    if (type == QuestionType.TRUE_FALSE || type == QuestionType.CLOZE) {
      return Optional.empty();
    }
    return switch (candidate.draft().answer().kind()) {
      case FREE,
          OBJECT,
          THING,
          ATTRIBUTE,
          QUALIFIED,
          ACT,
          PURPOSE,
          MEANS,
          BASIS,
          REASON,
          OCCASION ->
          isStock(candidate.draft().answer().text())
              ? Optional.of("all declarations say so: " + candidate.draft().answer().text())
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// A name or figure tells something; of many plain words two must.
  private boolean isStock(String key) {
    var told = 0;
    var all = 0;
    var first = true;
    for (var word : BREAK.split(key)) {
      if (word.isEmpty()) {
        continue;
      }
      var named =
          Character.isDigit(word.charAt(0))
              || !first && Character.isUpperCase(word.charAt(0))
              || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      first = false;
      if (named && !worn.test(word)) {
        return false;
      }
      if (named) {
        continue;
      }
      var lower = word.toLowerCase(Locale.ROOT);
      if (lower.length() <= 3 || words.is("small.words", lower) || words.is("modals", lower)) {
        continue;
      }
      all++;
      told += isPlain(lower) ? 0 : 1;
    }
    return told == 0 || told < TELLING && all > LONG;
  }

  /// A compound is plain where its parts are.
  private static boolean isPlain(String word) {
    if (StockWords.has(word)) {
      return true;
    }
    var parts = word.split("-", -1);
    for (var part : parts) {
      if (!StockWords.has(part)) {
        return false;
      }
    }
    return parts.length > 1;
  }
}
