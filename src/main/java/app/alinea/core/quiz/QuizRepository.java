package app.alinea.core.quiz;

import app.alinea.core.question.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps quiz attempts; every method returns when its change is on the disk.
public interface QuizRepository {
  QuizAttempt start(QuizPlan plan, List<QuestionId> questions, Instant at);

  void respond(QuizId quiz, QuestionId question, Response response, boolean correct, Instant at);

  /// Takes a response back; nothing happens where there is none.
  void withdraw(QuizId quiz, QuestionId question);

  void flag(QuizId quiz, QuestionId question, boolean flagged);

  void saveElapsed(QuizId quiz, long elapsed);

  /// @param consequences what the quiz changes elsewhere in the same store; it is on the disk
  ///   together with the end of the quiz, or neither is
  void finish(QuizId quiz, Instant at, Runnable consequences);

  /// Gives up an attempt that was not finished.
  void abandon(QuizId quiz);

  Optional<QuizAttempt> find(QuizId quiz);

  /// The newest attempt that was neither finished nor abandoned.
  Optional<QuizAttempt> unfinished();

  /// Finished attempts, newest first.
  List<QuizAttempt> history(int limit);
}
