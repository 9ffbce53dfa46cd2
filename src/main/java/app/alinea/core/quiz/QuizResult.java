package app.alinea.core.quiz;

import app.alinea.core.question.Question;
import java.util.List;
import java.util.Optional;

/// What came out of a quiz.
///
/// @param byTopic scores by topic name, weakest first
/// @param byParagraph scores by paragraph position, in document order
/// @param errors wrong and unanswered questions, in document order
public record QuizResult(
    QuizAttempt attempt,
    Score score,
    List<TopicScore> byTopic,
    List<ParagraphScore> byParagraph,
    List<Error> errors) {
  public QuizResult {
    byTopic = List.copyOf(byTopic);
    byParagraph = List.copyOf(byParagraph);
    errors = List.copyOf(errors);
  }

  /// @param correct from 0 to total
  public record Score(int correct, int total) {
    public double share() {
      return total == 0 ? 0 : (double) correct / total;
    }
  }

  public record TopicScore(String topic, Score score) {}

  public record ParagraphScore(int position, Score score) {}

  /// @param given empty where it was not answered
  public record Error(Question question, Optional<Response> given) {}
}
