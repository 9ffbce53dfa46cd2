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

  private static boolean isTwin(List<String> key, String wrong) {
    var words = BREAK.split(wrong);
    if (words.length != key.size()) {
      return false;
    }
    var differing = 0;
    for (var i = 0; i < words.length; i++) {
      differing += words[i].equalsIgnoreCase(key.get(i)) ? 0 : 1;
    }
    return differing == 1;
  }

  private static boolean isPhrase(AnswerKind kind) {
    return switch (kind) {
      case FREE, OBJECT, THING, ATTRIBUTE, QUALIFIED, ACT, PURPOSE, MEANS, BASIS, REASON -> true;
      default -> false;
    };
  }
}
