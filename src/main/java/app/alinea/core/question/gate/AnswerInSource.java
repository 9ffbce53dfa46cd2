package app.alinea.core.question.gate;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import java.util.Optional;

/// Flaw 19: an answer that its source sentence does not give.
public final class AnswerInSource implements Gate {
  private static final double MOST = 0.6;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var answer = candidate.draft().answer();
    if (answer.span().end() > candidate.source().length()) {
      return Optional.of("the answer lies outside its sentence");
    }
    if (answer.kind() == AnswerKind.PROVISION
        || answer.kind() == AnswerKind.HEADING
        || answer.kind() == AnswerKind.MODALITY
        || answer.kind() == AnswerKind.RIGHTS) {
      return Optional.empty();
    }
    var words = WordBag.of(answer.text());
    return !words.isEmpty() && words.sharedWith(WordBag.of(candidate.source())) < MOST
        ? Optional.of("the sentence does not say " + answer.text())
        : Optional.empty();
  }
}
