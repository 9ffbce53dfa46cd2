package app.alinea.core.classroom;

import app.alinea.core.document.DocumentId;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// What the host chooses before a class begins.
///
/// @param language of the document, and of invented names
/// @param topics any of these; empty for all
/// @param types any of these; empty for all that a program can mark
/// @param questions 1 to 200
/// @param answeringTime for each question, 5 seconds to 10 minutes
/// @param readingTime before the options come, 0 to 60 seconds
/// @param teams names of at least two teams, or empty for a class of single players
/// @param seed decides questions, their order and the order of options
public record ClassPlan(
    DocumentId document,
    Language language,
    Set<String> topics,
    Set<QuestionType> types,
    int questions,
    Duration answeringTime,
    Duration readingTime,
    Order order,
    Scoring scoring,
    Ranking ranking,
    List<String> teams,
    Pace pace,
    NamePolicy names,
    long seed) {
  public static final int MOST_QUESTIONS = 200;
  private static final Duration SHORTEST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Duration LONGEST_READING = Duration.ofSeconds(60);

  public ClassPlan {
    topics = Set.copyOf(topics);
    types = Set.copyOf(types);
    teams = List.copyOf(teams);
    require(questions >= 1 && questions <= MOST_QUESTIONS, "questions", questions);
    require(
        answeringTime.compareTo(SHORTEST) >= 0 && answeringTime.compareTo(LONGEST) <= 0,
        "answering time",
        answeringTime);
    require(
        !readingTime.isNegative() && readingTime.compareTo(LONGEST_READING) <= 0,
        "reading time",
        readingTime);
    require(teams.size() != 1 && Set.copyOf(teams).size() == teams.size(), "teams", teams);
  }

  private static void require(boolean holds, String what, Object value) {
    if (!holds) {
      throw new IllegalArgumentException("%s: %s".formatted(what, value));
    }
  }

  /// The plan offered first: live, ten questions of thirty seconds, five seconds to read.
  public static ClassPlan standard(DocumentId document, Language language, long seed) {
    return new ClassPlan(
        document,
        language,
        Set.of(),
        Set.of(),
        10,
        Duration.ofSeconds(30),
        Duration.ofSeconds(5),
        Order.RANDOM,
        Scoring.ACCURACY_FIRST,
        Ranking.RANKS,
        List.of(),
        new Pace.Live(),
        NamePolicy.GENERATED,
        seed);
  }

  /// The order in which questions are asked.
  public enum Order {
    DOCUMENT,
    RANDOM
  }
}
