package app.alinea.desktop.classroom;

import app.alinea.core.classroom.ClassNetwork;
import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.NamePolicy;
import app.alinea.core.classroom.Pace;
import app.alinea.core.classroom.Ranking;
import app.alinea.core.classroom.Scoring;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.question.QuestionType;
import app.alinea.desktop.question.SupplyChoice;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What a teacher chooses before a class begins. Knows no control; confined to the interface
/// thread.
final class ClassSetUp {
  /// Kinds that a program can mark on a phone.
  static final Set<QuestionType> TYPES =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(QuestionType.FLASHCARD)));

  static final int MOST_TEAMS = 8;
  private static final Duration A_YEAR = Duration.ofDays(365);
  private static final int USUAL_ANSWERING = 30;
  private static final int USUAL_READING = 5;

  private final ClassOffer offer;
  private final Clock clock;
  private final SupplyChoice choice;
  private final IntegerProperty answeringSeconds = new SimpleIntegerProperty(USUAL_ANSWERING);
  private final IntegerProperty readingSeconds = new SimpleIntegerProperty(USUAL_READING);
  private final ObjectProperty<ClassPlan.Order> order =
      new SimpleObjectProperty<>(ClassPlan.Order.RANDOM);
  private final ObjectProperty<Scoring> scoring =
      new SimpleObjectProperty<>(Scoring.ACCURACY_FIRST);
  private final ObjectProperty<Ranking> ranking = new SimpleObjectProperty<>(Ranking.RANKS);
  private final ObjectProperty<NamePolicy> names = new SimpleObjectProperty<>(NamePolicy.GENERATED);
  private final IntegerProperty teams = new SimpleIntegerProperty();
  private final ObjectProperty<PaceChoice> pace = new SimpleObjectProperty<>(PaceChoice.LIVE);
  private final ObjectProperty<LocalDate> deadlineDay;
  private final IntegerProperty deadlineHour = new SimpleIntegerProperty(20);
  private final ObjectProperty<HostAddress> address;
  private final IntegerProperty port = new SimpleIntegerProperty(ClassNetwork.STANDARD_PORT);

  /// Who sets the pace.
  enum PaceChoice {
    LIVE,
    HOMEWORK
  }

  /// @param offer has at least one document and one address
  ClassSetUp(ClassOffer offer, Clock clock) {
    this.offer = offer;
    this.clock = clock;
    choice = new SupplyChoice(offer.supply());
    address = new SimpleObjectProperty<>(offer.addresses().getFirst());
    deadlineDay = new SimpleObjectProperty<>(LocalDate.now(clock).plusDays(1));
  }

  ClassOffer offer() {
    return offer;
  }

  /// Which questions, and how many; no kinds chosen means all of [#TYPES].
  SupplyChoice choice() {
    return choice;
  }

  IntegerProperty answeringSeconds() {
    return answeringSeconds;
  }

  IntegerProperty readingSeconds() {
    return readingSeconds;
  }

  ObjectProperty<ClassPlan.Order> order() {
    return order;
  }

  ObjectProperty<Scoring> scoring() {
    return scoring;
  }

  ObjectProperty<Ranking> ranking() {
    return ranking;
  }

  ObjectProperty<NamePolicy> names() {
    return names;
  }

  /// How many teams, 2 to 8; 0 for single players.
  IntegerProperty teams() {
    return teams;
  }

  ObjectProperty<PaceChoice> pace() {
    return pace;
  }

  ObjectProperty<LocalDate> deadlineDay() {
    return deadlineDay;
  }

  /// 0 to 23.
  IntegerProperty deadlineHour() {
    return deadlineHour;
  }

  ObjectProperty<HostAddress> address() {
    return address;
  }

  /// 1 to 65535.
  IntegerProperty port() {
    return port;
  }

  /// Whether the host chose another place on the network than the one offered first.
  boolean isPlaceChosen() {
    return !address.get().equals(offer.addresses().getFirst())
        || port.get() != ClassNetwork.STANDARD_PORT;
  }

  /// Whether homework would be over before it begins.
  boolean isDeadlinePast() {
    return pace.get() == PaceChoice.HOMEWORK && !deadline().isAfter(clock.instant());
  }

  private java.time.Instant deadline() {
    return deadlineDay
        .get()
        .atTime(LocalTime.of(deadlineHour.get(), 0))
        .atZone(clock.getZone())
        .toInstant();
  }

  /// @param teamNames the first so many are taken
  /// @param seed of the draw
  ClassPlan plan(List<String> teamNames, long seed) {
    return plan(
        teamNames,
        switch (pace.get()) {
          case LIVE -> new Pace.Live();
          case HOMEWORK -> new Pace.Homework(deadline());
        },
        seed);
  }

  /// A class on paper has no clock and no teams; its sheets may be entered for a year.
  ClassPlan paperPlan(long seed) {
    return plan(List.of(), new Pace.Homework(clock.instant().plus(A_YEAR)), seed);
  }

  private ClassPlan plan(List<String> teamNames, Pace chosenPace, long seed) {
    return new ClassPlan(
        choice.document().get(),
        chosen().map(DocumentSummary::language).orElseThrow(),
        Set.copyOf(choice.topics()),
        Set.copyOf(choice.types()),
        choice.questions().get(),
        Duration.ofSeconds(answeringSeconds.get()),
        Duration.ofSeconds(readingSeconds.get()),
        order.get(),
        scoring.get(),
        ranking.get(),
        teamNames.isEmpty() ? List.of() : teamNames.subList(0, teams.get()),
        chosenPace,
        names.get(),
        seed);
  }

  private Optional<DocumentSummary> chosen() {
    return offer.supply().documents().stream()
        .filter(one -> one.id().equals(choice.document().get()))
        .findFirst();
  }
}
