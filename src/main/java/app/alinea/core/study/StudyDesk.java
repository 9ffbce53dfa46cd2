package app.alinea.core.study;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.Fsrs6;
import app.alinea.core.schedule.MemoryModel;
import app.alinea.core.schedule.Scheduler;
import app.alinea.core.schedule.SchedulerSettings;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.settings.SettingRepository;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

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
    return new StudySession(cards, questions, queue, this::scheduler, scope, clock);
  }

  /// The scheduler with the learner's settings.
  public Scheduler scheduler() {
    return scheduler(settings(), model());
  }

  private static Scheduler scheduler(StudySettings study, MemoryModel model) {
    return new Scheduler(
        model,
        new SchedulerSettings(
            study.desiredRetention(),
            study.learningSteps(),
            study.relearningSteps(),
            study.maximumIntervalDays(),
            study.fuzz(),
            new StudyDay(study.rolloverHour())));
  }

  /// The memory model with the learner's weights.
  public MemoryModel model() {
    return new Fsrs6(cards.weights().current().weights());
  }

  /// The schedules that the review log gives, for cards that have reviews.
  public Map<CardId, CardSchedule> replayed() {
    var replay = new Replay(model());
    cards.replay(replay);
    return replay.schedules();
  }

  /// Puts weights in force: memories are computed anew, and cards under review move to the day
  /// their new memory asks for.
  public WeightSet adopt(WeightSet set) {
    var scheduler = scheduler(settings(), new Fsrs6(set.weights()));
    return cards
        .weights()
        .adopt(
            set,
            (card, schedule) -> scheduler.dueByMemory(schedule, clock.getZone(), card.value()));
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
