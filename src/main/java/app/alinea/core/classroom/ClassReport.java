package app.alinea.core.classroom;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a teacher takes home from a class. Right, wrong, missed and points are kept apart.
///
/// @param questions in the order asked, such as counted
/// @param answers one line a participant and question that counted for them, in the order of
///   joining
public record ClassReport(
    ClassSession session,
    List<QuestionLine> questions,
    Standings standings,
    List<AnswerLine> answers,
    ParagraphScores paragraphs,
    boolean tooFewForItems) {
  /// Below this share of right answers a question counts as missed by the class.
  private static final double MISSED = 0.6;

  public ClassReport {
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
  }

  /// @param number from 1, in the order asked
  /// @param correct right answers
  /// @param typed what was typed, most frequent first; empty for questions with options
  /// @param typical the median time of those who answered; empty in homework and on paper
  public record QuestionLine(
      int number,
      ItemAnalysis.Item item,
      int correct,
      List<TypedAnswer> typed,
      Optional<Duration> typical) {
    public QuestionLine {
      typed = List.copyOf(typed);
    }

    public int wrong() {
      return item.answered() - correct;
    }

    public int missed() {
      return item.asked() - item.answered();
    }
  }

  /// @param answer empty where none was given
  public record AnswerLine(
      Participant participant, int number, ClassQuestion question, Optional<GivenAnswer> answer) {}

  public static ClassReport of(Classroom classroom) {
    var analysis = ItemAnalysis.of(classroom);
    var questions = new ArrayList<QuestionLine>();
    for (var item : analysis.items()) {
      questions.add(line(classroom, item));
    }
    var answers = new ArrayList<AnswerLine>();
    for (var participant : classroom.present()) {
      for (var round : classroom.counted(participant)) {
        answers.add(
            new AnswerLine(
                participant,
                round.index() + 1,
                classroom.question(round.index()),
                Optional.ofNullable(round.answers().get(participant.id()))));
      }
    }
    return new ClassReport(
        classroom.session(),
        questions,
        classroom.standings(),
        answers,
        ParagraphScores.of(classroom),
        analysis.tooFew());
  }

  private static QuestionLine line(Classroom classroom, ItemAnalysis.Item item) {
    var given = classroom.answersThatCount(item.round());
    int correct = (int) given.stream().filter(GivenAnswer::correct).count();
    var times =
        given.stream().map(GivenAnswer::time).filter(Duration::isPositive).sorted().toList();
    Optional<Duration> typical =
        times.isEmpty() ? Optional.empty() : Optional.of(times.get(times.size() / 2));
    return new QuestionLine(item.round() + 1, item, correct, TypedAnswer.of(given), typical);
  }

  /// The questions that the class missed, worst first.
  public List<ClassQuestion> missed() {
    return questions.stream()
        .filter(line -> line.item().asked() > 0 && line.item().figures().facility() < MISSED)
        .sorted(java.util.Comparator.comparingDouble(line -> line.item().figures().facility()))
        .map(line -> line.item().question())
        .toList();
  }
}
