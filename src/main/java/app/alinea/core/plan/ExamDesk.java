package app.alinea.core.plan;

import app.alinea.core.document.DocumentId;
import app.alinea.core.plan.ExamOutlook.ParagraphScore;
import app.alinea.core.plan.ExamOutlook.TopicScore;
import app.alinea.core.question.TopicRepository;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.MemoryModel;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.study.CardId;
import app.alinea.core.study.CardRepository;
import app.alinea.core.study.CardStanding;
import app.alinea.core.study.DayPlan;
import app.alinea.core.study.DayPlan.Planned;
import app.alinea.core.study.StudyDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The learner's exams: today's part of their plans, and what each is expected to come to.
public final class ExamDesk {
  /// Newest answers from which habits and pace are taken.
  private static final int RECENT = 1000;

  /// Cards that a forecast plays with; a larger deck is sampled.
  private static final int MOST_PLAYED = 1500;

  private static final int RUNS = 4;

  private final ExamRepository exams;
  private final TopicRepository topics;
  private final CardRepository cards;
  private final StudyDesk desk;
  private final Clock clock;

  public ExamDesk(
      ExamRepository exams,
      TopicRepository topics,
      CardRepository cards,
      StudyDesk desk,
      Clock clock) {
    this.exams = exams;
    this.topics = topics;
    this.cards = cards;
    this.desk = desk;
    this.clock = clock;
  }

  private StudyDay studyDay() {
    return new StudyDay(desk.settings().day().rolloverHour());
  }

  public LocalDate today() {
    return studyDay().of(clock.instant(), clock.getZone());
  }

  /// Exams that are not over, soonest first.
  public List<Exam> coming() {
    var today = today();
    return exams.list().stream().filter(exam -> !exam.isOver(today)).toList();
  }

  /// What the plans make of today: the soonest exam's cards first, each within its own minutes. A
  /// card of several exams counts for the soonest.
  public DayPlan plan() {
    var coming = coming();
    if (coming.isEmpty()) {
      return DayPlan.NONE;
    }
    var maker = new PlanMaker();
    coming.forEach(maker::add);
    return maker.plan();
  }

  private AnswerHabits habits() {
    var settings = desk.settings();
    return AnswerHabits.of(
        cards.decks().recentAnswers(RECENT),
        settings.steps().learning().size(),
        settings.steps().relearning().size());
  }

  private ExamPlanner planner(AnswerHabits habits) {
    var seen =
        cards.decks().recentRecalls(RECENT).stream()
            .map(
                past -> new ForgettingPace.Seen(past.before(), past.elapsedDays(), past.recalled()))
            .toList();
    return new ExamPlanner(desk.model(), habits, seen);
  }

  private List<CardStanding> standings(Exam exam) {
    return cards.decks().standings(exam.documents(), exam.topics()).stream()
        .filter(card -> !card.suspended())
        .toList();
  }

  private Map<CardId, Duration> spentToday() {
    var day = studyDay();
    var zone = clock.getZone();
    var today = today();
    return cards.decks().timeByCard(day.startOf(today, zone), day.startOf(today.plusDays(1), zone));
  }

  private static double seconds(Map<CardId, Duration> spent, List<CardStanding> some) {
    double seconds = 0;
    for (var card : some) {
      seconds += spent.getOrDefault(card.id(), Duration.ZERO).toMillis() / 1000.0;
    }
    return seconds;
  }

  /// Puts the exams' parts of today together.
  private final class PlanMaker {
    private final LocalDate today = today();
    private final AnswerHabits habits = habits();
    private final ExamPlanner planner = planner(habits);
    private final StoredDeck decks = new StoredDeck(habits, studyDay(), clock);
    private final Map<CardId, Duration> spent = spentToday();
    private final MemoryModel model = desk.model();
    private final List<Planned> planned = new ArrayList<>();
    private final Set<CardId> governed = new HashSet<>();
    private final Set<CardId> taken = new HashSet<>();
    private final Set<DocumentId> whole = new HashSet<>();
    private double seconds;

    void add(Exam exam) {
      if (exam.topics().isEmpty()) {
        whole.addAll(exam.documents().isEmpty() ? cards.decks().documents() : exam.documents());
      }
      var own = standings(exam).stream().filter(card -> taken.add(card.id())).toList();
      if (!exam.topics().isEmpty()) {
        own.forEach(card -> governed.add(card.id()));
      }
      if (own.isEmpty() || !exam.isStudiedOn(today)) {
        return;
      }
      choose(exam, own, exam.minutesADay() * 60.0 - seconds(spent, own));
    }

    private void choose(Exam exam, List<CardStanding> own, double left) {
      var deck = decks.of(own);
      var policy = planner.policy(deck, 0, ExamRescue.seconds(exam, today, 1));
      double used = 0;
      for (int at : policy.choose(deck, 0)) {
        var card = own.get(at);
        var phase = card.schedule().phase();
        if (used >= left) {
          return;
        }
        if (phase == Phase.NEW || phase == Phase.REVIEW) {
          double recall = deck.recall(at, 0, model);
          used += deck.seconds(at) * habits.expectedAnswers(deck.isNew(at), recall);
          planned.add(new Planned(card.id(), card.document(), deck.isNew(at)));
        }
      }
      seconds += used;
    }

    DayPlan plan() {
      return new DayPlan(planned, governed, whole, Duration.ofMillis(Math.round(seconds * 1000)));
    }
  }

  /// What an exam's plan is expected to come to; takes a moment for a large deck.
  public ExamOutlook outlook(Exam exam) {
    var today = today();
    var habits = habits();
    var planner = planner(habits);
    var all = standings(exam);
    int stride = Math.ceilDiv(Math.max(1, all.size()), MOST_PLAYED);
    var played =
        IntStream.range(0, Math.ceilDiv(all.size(), stride))
            .mapToObj(at -> all.get(at * stride))
            .toList();
    var deck = new StoredDeck(habits, studyDay(), clock).of(played);
    double share = played.size() / (double) Math.max(1, all.size());
    var seconds = ExamRescue.seconds(exam, today, share);
    seconds[0] = Math.max(0, seconds[0] - share * seconds(spentToday(), all));
    var forecast = planner.forecast(deck, seconds, RUNS);
    var members = members(exam, played);
    var byTopic =
        members.entrySet().stream()
            .map(
                topic -> new TopicScore(topic.getKey(), forecast.score(topic.getValue()::contains)))
            .sorted(Comparator.comparingDouble(topic -> topic.score().mean()))
            .toList();
    boolean isShort = 100 * forecast.score().mean() < exam.goalPercent() - 0.5;
    var rescue =
        isShort && !played.isEmpty()
            ? Optional.of(
                new ExamRescue(planner, exam, today, deck, share, forecast.score().mean())
                    .find(byTopic, members))
            : Optional.<ExamOutlook.Rescue>empty();
    return new ExamOutlook(
        exam,
        seconds.length,
        exam.studyDays(today),
        all.size(),
        forecast.score(),
        forecast.unseen() * stride,
        byTopic,
        byParagraph(played, forecast),
        rescue);
  }

  /// Cards of each topic by their place in the deck.
  private Map<String, Set<Integer>> members(Exam exam, List<CardStanding> played) {
    var places = new HashMap<CardId, Integer>();
    for (int at = 0; at < played.size(); at++) {
      places.put(played.get(at).id(), at);
    }
    var members = new LinkedHashMap<String, Set<Integer>>();
    for (var name : names(exam, played)) {
      var own = new HashSet<Integer>();
      for (var card : cards.decks().standings(exam.documents(), Set.of(name))) {
        Optional.ofNullable(places.get(card.id())).ifPresent(own::add);
      }
      if (!own.isEmpty()) {
        members.put(name, own);
      }
    }
    return members;
  }

  private Set<String> names(Exam exam, List<CardStanding> played) {
    if (!exam.topics().isEmpty()) {
      return exam.topics();
    }
    var names = new HashSet<String>();
    played.stream()
        .map(CardStanding::document)
        .distinct()
        .forEach(id -> topics.ofDocument(id).forEach(topic -> names.add(topic.name())));
    return names;
  }

  private record Place(DocumentId document, int position) {}

  private static List<ParagraphScore> byParagraph(
      List<CardStanding> played, ExamForecast forecast) {
    var places = new LinkedHashMap<Place, Set<Integer>>();
    for (int at = 0; at < played.size(); at++) {
      var card = played.get(at);
      places
          .computeIfAbsent(new Place(card.document(), card.position()), _ -> new HashSet<>())
          .add(at);
    }
    return places.entrySet().stream()
        .map(place ->
            new ParagraphScore(
                place.getKey().document(),
                place.getKey().position(),
                forecast.score(place.getValue()::contains)))
        .sorted(Comparator.comparingDouble(paragraph -> paragraph.score().mean()))
        .toList();
  }
}
