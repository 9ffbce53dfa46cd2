package app.alinea.core.quiz;

import app.alinea.core.question.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A quiz under way or done. Everything in it is stored as it happens, so that it survives a crash.
///
/// @param questions in the order asked
/// @param responses by question; a later response replaces an earlier one in exam mode
/// @param flagged questions to come back to
/// @param elapsed milliseconds spent so far, for the clock
/// @param finishedAt empty while it is under way
public record QuizAttempt(
    QuizId id,
    QuizPlan plan,
    List<QuestionId> questions,
    Map<QuestionId, Response> responses,
    Set<QuestionId> flagged,
    long elapsed,
    Instant startedAt,
    Optional<Instant> finishedAt) {
  public QuizAttempt {
    questions = List.copyOf(questions);
    responses = Map.copyOf(responses);
    flagged = Set.copyOf(flagged);
  }
}
