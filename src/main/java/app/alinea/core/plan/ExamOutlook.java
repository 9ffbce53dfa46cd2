package app.alinea.core.plan;

import app.alinea.core.document.DocumentId;
import app.alinea.core.plan.ExamForecast.Score;
import java.util.List;
import java.util.Optional;

/// What an exam's plan is expected to come to.
///
/// @param daysLeft from today to the exam, 1 or more
/// @param studyDays of these, those with time for it
/// @param cards it is about, suspended ones left out
/// @param unseen cards that there will be no time to begin
/// @param topics by score, worst first
/// @param paragraphs by score, worst first
/// @param rescue empty where the goal is in reach
public record ExamOutlook(
    Exam exam,
    int daysLeft,
    int studyDays,
    int cards,
    Score score,
    int unseen,
    List<TopicScore> topics,
    List<ParagraphScore> paragraphs,
    Optional<Rescue> rescue) {
  public ExamOutlook {
    topics = List.copyOf(topics);
    paragraphs = List.copyOf(paragraphs);
  }

  public record TopicScore(String topic, Score score) {}

  public record ParagraphScore(DocumentId document, int position, Score score) {}

  /// What would bring the goal within reach, in numbers.
  ///
  /// @param minutesADay that would do; empty where no number of minutes does
  /// @param drop topics to leave out, worst first; empty where that does not do
  /// @param percentWithout expected of the rest when these are left out
  /// @param percentEveryDay expected when no day is off; empty where none is
  /// @param cardsInReach how many cards, in the order of the text, can be known to the goal
  public record Rescue(
      Optional<Integer> minutesADay,
      List<String> drop,
      long percentWithout,
      Optional<Long> percentEveryDay,
      int cardsInReach) {
    public Rescue {
      drop = List.copyOf(drop);
    }
  }
}
