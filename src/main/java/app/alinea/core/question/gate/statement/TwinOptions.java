package app.alinea.core.question.gate.statement;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 5 and 8: options of ten words and more that are the same but for one, so that only a word
/// by heart is asked for.
public final class TwinOptions implements Gate {
  private static final Pattern BREAK = Pattern.compile("[\\s\\p{Z}]+");
  private static final int LONG = 10;
  private static final int LED = 2;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var options = Options.of(candidate);
    if (options.isEmpty() || !isPhrase(candidate.draft().answer().kind())) {
      return Optional.empty();
    }
    var key = List.of(BREAK.split(candidate.draft().answer().text()));
    return key.size() >= LONG
            && options.get().wrong().stream().allMatch(wrong -> isTwin(key, wrong))
        ? Optional.of("one word of " + key.size() + " differs")
        : Optional.empty();
  }

  /// Whether nothing but one word was put for another, with or without what leads it: "de santé"
  /// and "d’enseignement".
  private static boolean isTwin(List<String> key, String wrong) {
    var words = List.of(BREAK.split(wrong));
    var shorter = Math.min(words.size(), key.size());
    var from = 0;
    while (from < shorter && words.get(from).equalsIgnoreCase(key.get(from))) {
      from++;
    }
    var behind = 0;
    while (behind < shorter - from
        && words
            .get(words.size() - 1 - behind)
            .equalsIgnoreCase(key.get(key.size() - 1 - behind))) {
      behind++;
    }
    var most = words.size() == key.size() ? 1 : LED;
    return Math.max(words.size(), key.size()) - from - behind <= most;
  }

  private static boolean isPhrase(AnswerKind kind) {
    return switch (kind) {
      case FREE, OBJECT, THING, ATTRIBUTE, QUALIFIED, ACT, PURPOSE, MEANS, BASIS, REASON -> true;
      default -> false;
    };
  }
}
