package app.alinea.core.study;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.schedule.Fsrs6;
import app.alinea.core.schedule.Scheduler;
import app.alinea.core.schedule.SchedulerSettings;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.schedule.Weights;
import app.alinea.core.settings.SettingRepository;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Where study begins: today's work, sessions, and the settings they follow.
public final class StudyDesk {
  private static final Duration USUAL_TIME = Duration.ofSeconds(9);
  private static final int DAYS_OF_PACE = 30;
  private static final int FEWEST_FOR_PACE = 10;

  private final CardRepository cards;
  private final QuestionRepository questions;
  private final StoredStudySettings settings;
  private final Clock clock;

  public StudyDesk(
      CardRepository cards, QuestionRepository questions, SettingRepository settings, Clock clock) {
    this.cards = cards;
    this.questions = questions;
    this.settings = new StoredStudySettings(settings);
    this.clock = clock;
  }

  public StudySettings settings() {
    return settings.read();
  }

  public void save(StudySettings study) {
    settings.write(study);
  }

  public StudySession open(List<DocumentId> documents) {
    return open(StudyScope.of(documents));
  }

  public StudySession open(StudyScope scope) {
    var study = settings();
    var queue = new StudyQueue(cards, questions, study, scope, clock);
    return new StudySession(cards, questions, queue, scheduler(study), scope, clock);
  }

  /// The scheduler with the learner's settings.
  public Scheduler scheduler() {
    return scheduler(settings());
  }

  private static Scheduler scheduler(StudySettings study) {
    return new Scheduler(
        new Fsrs6(Weights.DEFAULT),
        new SchedulerSettings(
            study.desiredRetention(),
            study.learningSteps(),
            study.relearningSteps(),
            study.maximumIntervalDays(),
            study.fuzz(),
            new StudyDay(study.rolloverHour())));
  }

  /// A replay of the log with the learner's settings.
  public Replay replay() {
    return new Replay(new ReviewEffect(scheduler()));
  }

  public StudyForecast today(List<DocumentId> documents) {
    var study = settings();
    var queue = new StudyQueue(cards, questions, study, StudyScope.of(documents), clock);
    var remaining = queue.remaining();
    return new StudyForecast(
        remaining, queue.overdue(), pace().multipliedBy(Math.max(0, remaining.total())));
  }

  /// Mean time an answer takes this learner.
  private Duration pace() {
    var now = clock.instant();
    var done = cards.answeredBetween(now.minus(Duration.ofDays(DAYS_OF_PACE)), now);
    return done.answers() < FEWEST_FOR_PACE ? USUAL_TIME : done.time().dividedBy(done.answers());
  }
}
