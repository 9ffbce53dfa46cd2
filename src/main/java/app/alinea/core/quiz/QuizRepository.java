package app.alinea.core.quiz;

import app.alinea.core.question.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps quiz attempts; every method returns when its change is on the disk.
public interface QuizRepository {
  QuizAttempt start(QuizPlan plan, List<QuestionId> questions, Instant at);

  void respond(QuizId quiz, QuestionId question, Response response, boolean correct, Instant at);

  void flag(QuizId quiz, QuestionId question, boolean flagged);

  void saveElapsed(QuizId quiz, long elapsed);

  void finish(QuizId quiz, Instant at);

  /// Gives up an attempt that was not finished.
  void abandon(QuizId quiz);

  Optional<QuizAttempt> find(QuizId quiz);

  /// The newest attempt that was neither finished nor abandoned.
  Optional<QuizAttempt> unfinished();

  /// Finished attempts, newest first.
  List<QuizAttempt> history(int limit);
}
