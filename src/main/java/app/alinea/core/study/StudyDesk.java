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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where study begins: today's work, sessions, and the settings they follow.
public final class StudyDesk {
  private static final Duration USUAL_TIME = Duration.ofSeconds(9);
  private static final int DAYS_OF_PACE = 30;
  private static final int FEWEST_FOR_PACE = 10;

  private final CardRepository cards;
  private final QuestionRepository questions;
  private final StoredStudySettings settings;
  private final Retentions retentions;
  private final Clock clock;

  public StudyDesk(
      CardRepository cards, QuestionRepository questions, SettingRepository settings, Clock clock) {
    this.cards = cards;
    this.questions = questions;
    this.settings = new StoredStudySettings(settings);
    this.retentions = new Retentions(settings);
    this.clock = clock;
  }

  public StudySettings settings() {
    return settings.read();
  }

  /// The settings with today's limit and order, which spreading a backlog changes for some days.
  public StudySettings settingsToday() {
    var usual = settings();
    return catchUp(usual).map(spread -> spread.applied(usual)).orElse(usual);
  }

  /// The backlog being spread over days.
  public Optional<CatchUp> catchUp() {
    return catchUp(settings());
  }

  private Optional<CatchUp> catchUp(StudySettings usual) {
    return settings.catchUp(today(usual));
  }

  private LocalDate today(StudySettings usual) {
    return new StudyDay(usual.day().rolloverHour()).of(clock.instant(), clock.getZone());
  }

  /// What spreading the backlog over so many days would ask of each.
  public CatchUp spread(int days, CardRepository.DueOrder order) {
    var usual = settings();
    var day = new StudyDay(usual.day().rolloverHour());
    var today = today(usual);
    var zone = clock.getZone();
    var start = day.startOf(today, zone);
    var now = clock.instant();
    int overdue = cards.counts(List.of(), now, start.minusMillis(1), today).due();
    int coming =
        cards.decks().due(start, day.startOf(today.plusDays(days), zone)).values().stream()
            .mapToInt(Integer::intValue)
            .sum();
    return CatchUp.over(days, overdue, coming, today, order);
  }

  public void begin(CatchUp spread) {
    settings.begin(spread);
  }

  public void endCatchUp() {
    settings.endCatchUp();
  }

  public void save(StudySettings study) {
    settings.write(study);
  }

  public StudySession open(List<DocumentId> documents) {
    return open(StudyScope.of(documents));
  }

  public StudySession open(StudyScope scope) {
    return open(scope, DayPlan.NONE);
  }

  /// @param plan what comes before the everyday queue
  public StudySession open(StudyScope scope, DayPlan plan) {
    var study = settingsToday();
    var queue = new StudyQueue(cards, questions, study, all(scope, plan), plan, clock);
    var calendar =
        new DueCalendar(
            cards.decks(),
            new StudyDay(study.day().rolloverHour()),
            study.spread().easyDays(),
            clock);
    var forms = new AskedForm(cards, study.forms().stages());
    return new StudySession(
        cards, questions, queue, calendar, this::scheduler, forms, scope, clock);
  }

  /// Names all documents where a plan has some of them.
  private StudyScope all(StudyScope scope, DayPlan plan) {
    return scope.documents().isEmpty() && !plan.documents().isEmpty()
        ? new StudyScope(cards.decks().documents(), scope.topics(), scope.questions())
        : scope;
  }

  /// The scheduler with the learner's settings.
  public Scheduler scheduler() {
    return scheduler(settings(), model());
  }

  /// The scheduler for a document's cards: it may have a retention of its own.
  public Scheduler scheduler(DocumentId document) {
    return scheduler(settingsOf(document), model());
  }

  private StudySettings settingsOf(DocumentId document) {
    var usual = settings();
    return retentions.of(document).map(usual::withRetention).orElse(usual);
  }

  /// What an answer outside a session does to a card of a document: in a quiz, for instance.
  public ReviewEffect effect(Card card, DocumentId document) {
    var study = settingsOf(document);
    var calendar =
        new DueCalendar(
            cards.decks(),
            new StudyDay(study.day().rolloverHour()),
            study.spread().easyDays(),
            clock);
    return new ReviewEffect(scheduler(study, model()), Optional.of(calendar.around(card)));
  }

  /// Documents' own retentions.
  public Retentions retentions() {
    return retentions;
  }

  private static Scheduler scheduler(StudySettings study, MemoryModel model) {
    return new Scheduler(
        model,
        new SchedulerSettings(
            study.desiredRetention(),
            study.steps().learning(),
            study.steps().relearning(),
            study.day().maximumIntervalDays(),
            study.spread().fuzz(),
            new StudyDay(study.day().rolloverHour())));
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
    var model = new Fsrs6(set.weights());
    var schedulers = new HashMap<DocumentId, Scheduler>();
    var documents = new HashMap<CardId, DocumentId>();
    for (var card : cards.decks().standings(Set.of(), Set.of())) {
      documents.put(card.id(), card.document());
      schedulers.computeIfAbsent(card.document(), id -> scheduler(settingsOf(id), model));
    }
    var usual = scheduler(settings(), model);
    return cards
        .weights()
        .adopt(
            set,
            (card, schedule) ->
                Optional.ofNullable(documents.get(card))
                    .map(schedulers::get)
                    .orElse(usual)
                    .dueByMemory(schedule, clock.getZone(), card.value()));
  }

  public StudyForecast today(List<DocumentId> documents) {
    return today(documents, DayPlan.NONE);
  }

  /// @param plan of the exams to come
  public StudyForecast today(List<DocumentId> documents, DayPlan plan) {
    var scope = all(StudyScope.of(documents), plan);
    var queue = new StudyQueue(cards, questions, settingsToday(), scope, plan, clock);
    var remaining = queue.remaining();
    int everyday = Math.max(0, remaining.total() - plan.cards().size());
    // In whole numbers: Duration's own product works out decimal powers when it is first used.
    var time = Duration.ofNanos(Math.multiplyExact(pace().toNanos(), (long) everyday));
    return new StudyForecast(remaining, queue.overdue(), time.plus(plan.time()));
  }

  /// Mean time an answer takes this learner.
  private Duration pace() {
    var now = clock.instant();
    var done = cards.answeredBetween(now.minus(Duration.ofDays(DAYS_OF_PACE)), now);
    return done.answers() < FEWEST_FOR_PACE
        ? USUAL_TIME
        : Duration.ofNanos(done.time().toNanos() / done.answers());
  }
}
