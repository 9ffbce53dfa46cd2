package app.alinea.core.plan;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.MemoryModel;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.study.CardId;
import app.alinea.core.study.CardRepository;
import app.alinea.core.study.CardStanding;
import app.alinea.core.study.FirstAnswer;
import app.alinea.core.study.StudyDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks back on exams. Due dates were those of long-term spacing all along, so that nothing is to
/// be put back.
public final class PastExams {
  /// For so long an exam is looked back on.
  private static final int DAYS = 30;

  private final ExamRepository exams;
  private final CardRepository cards;
  private final StudyDesk desk;
  private final Clock clock;

  public PastExams(ExamRepository exams, CardRepository cards, StudyDesk desk, Clock clock) {
    this.exams = exams;
    this.cards = cards;
    this.desk = desk;
    this.clock = clock;
  }

  private StudyDay studyDay() {
    return new StudyDay(desk.settings().day().rolloverHour());
  }

  /// Exams of the last month, today's among them, latest first.
  public List<ExamResult> recent() {
    var today = studyDay().of(clock.instant(), clock.getZone());
    return exams.list().stream()
        .filter(exam -> exam.isOver(today) && exam.heldOn().plusDays(DAYS).isAfter(today))
        .sorted(Comparator.comparing(Exam::heldOn).reversed())
        .map(this::result)
        .toList();
  }

  private ExamResult result(Exam exam) {
    var asked =
        cards.decks().standings(exam.documents(), exam.topics()).stream()
            .filter(card -> !card.suspended())
            .toList();
    var begin = studyDay().startOf(exam.heldOn(), clock.getZone());
    var since = cards.decks().firstAnswers(begin);
    var count = new Count(desk.model(), exam.heldOn());
    asked.forEach(card -> count.add(card, since));
    return new ExamResult(
        exam,
        asked.size(),
        asked.isEmpty() ? 0 : count.predicted / asked.size(),
        count.asked,
        count.known,
        count.expected);
  }

  private final class Count {
    private final MemoryModel model;
    private final LocalDate day;
    private double predicted;
    private int asked;
    private int known;
    private double expected;

    Count(MemoryModel model, LocalDate day) {
      this.model = model;
      this.day = day;
    }

    void add(CardStanding card, Map<CardId, FirstAnswer> since) {
      var answer = Optional.ofNullable(since.get(card.id()));
      predicted += recall(answer.map(FirstAnswer::before).orElse(card.schedule()));
      answer
          .filter(given -> given.before().memory().isPresent())
          .ifPresent(given -> {
            asked++;
            known += given.grade() == Grade.AGAIN ? 0 : 1;
            expected +=
                model.retrievability(given.before().memory().orElseThrow(), given.elapsedDays());
          });
    }

    /// On the exam's day; 0 of what had not been met by then.
    private double recall(CardSchedule then) {
      if (then.memory().isEmpty() || then.lastReviewAt().isEmpty()) {
        return 0;
      }
      var last = studyDay().of(then.lastReviewAt().get(), clock.getZone());
      return model.retrievability(
          then.memory().get(), (int) Math.max(0, day.toEpochDay() - last.toEpochDay()));
    }
  }
}
