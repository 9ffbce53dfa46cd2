package app.alinea.core.question.gate;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Flaw 12: a telling word of the stem returns in the key and in no other option.
public final class StemWordInKey implements Gate {
  private static final double MOST_OF_ANSWER = 0.5;

  /// "Quel article" is answered by "l’article 5".
  private static final Set<AnswerKind> NUMBERED =
      Set.of(
          AnswerKind.ARTICLE,
          AnswerKind.PROVISION,
          AnswerKind.SUMMIT,
          AnswerKind.REGION,
          AnswerKind.YEAR,
          AnswerKind.VALUE,
          AnswerKind.NUMBER);

  private static final int ROOT = 5;

  private static boolean sameRoot(String left, String right) {
    return left.equals(right)
        || left.length() >= ROOT
            && right.length() >= ROOT
            && left.substring(0, ROOT).equals(right.substring(0, ROOT))
            && (left.length() == ROOT || right.length() == ROOT);
  }

  /// "Quel droit …?" is answered by "le droit à …".
  private static boolean isRight(Candidate candidate, String word) {
    return candidate.draft().answer().kind() == AnswerKind.RIGHT
        && (word.startsWith("droit") || word.startsWith("right"));
  }

  /// The Secretary-General and the General Assembly share a word and give nothing away.
  private static boolean isBody(Candidate candidate) {
    var kind = candidate.draft().answer().kind();
    return kind == AnswerKind.ORGAN || kind == AnswerKind.BODY;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (NUMBERED.contains(candidate.draft().answer().kind())) {
      return Optional.empty();
    }
    var stem = WordBag.of(candidate.form().stem()).stems();
    var key = WordBag.of(candidate.draft().answer().text());
    var shared = new HashSet<>(key.stems());
    shared.removeIf(word -> stem.stream().noneMatch(other -> sameRoot(word, other)));
    shared.removeIf(word -> word.length() < ROOT || isRight(candidate, word));
    var type = candidate.form().type();
    if (type != QuestionType.MULTIPLE_CHOICE) {
      var asks = type != QuestionType.TRUE_FALSE && type != QuestionType.CLOZE;
      return asks
              && !key.isEmpty()
              && (isBody(candidate)
                  ? shared.size() > MOST_OF_ANSWER * key.stems().size()
                  : shared.size() >= MOST_OF_ANSWER * key.stems().size())
          ? Optional.of("the stem tells the answer: " + shared)
          : Optional.empty();
    }
    var options = Options.of(candidate).orElseThrow();
    for (var wrong : options.wrong()) {
      var words = WordBag.of(wrong).stems();
      shared.removeIf(word -> words.stream().anyMatch(other -> sameRoot(word, other)));
    }
    return shared.isEmpty() ? Optional.empty() : Optional.of("only the key repeats " + shared);
  }
}
