package app.alinea.core.study;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.DaysAhead;
import app.alinea.core.schedule.EasyDays;
import app.alinea.core.schedule.StudyDay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/// What waits on the days ahead: read once a session, then kept up with its answers, because
/// counting a hundred thousand cards after each would be felt. Confined to one thread.
final class DueCalendar {
  private final DeckReader decks;
  private final StudyDay studyDay;
  private final EasyDays easyDays;
  private final Clock clock;
  private final Map<LocalDate, Integer> due = new HashMap<>();
  private Optional<LocalDate> readOn = Optional.empty();

  DueCalendar(DeckReader decks, StudyDay studyDay, EasyDays easyDays, Clock clock) {
    this.decks = decks;
    this.studyDay = studyDay;
    this.easyDays = easyDays;
    this.clock = clock;
  }

  /// The days ahead as a card sees them that is answered now.
  DaysAhead around(Card card) {
    var today = day(clock.instant());
    if (!readOn.equals(Optional.of(today))) {
      read(today);
    }
    var siblings = new HashSet<LocalDate>();
    decks.siblingsDue(card.id()).forEach(at -> siblings.add(day(at)));
    var others = new HashMap<>(due);
    dayOf(card.schedule()).ifPresent(own -> others.computeIfPresent(own, (_, n) -> n - 1));
    return new DaysAhead(today, others, siblings, easyDays);
  }

  private void read(LocalDate today) {
    due.clear();
    var zone = clock.getZone();
    decks
        .due(
            studyDay.startOf(today.plusDays(1), zone),
            studyDay.startOf(today.plusDays(DaysAhead.HORIZON + 1L), zone))
        .forEach((at, cards) -> due.merge(day(at), cards, Integer::sum));
    readOn = Optional.of(today);
  }

  /// Takes note of an answer.
  void moved(CardSchedule before, CardSchedule after) {
    dayOf(before).ifPresent(day -> due.computeIfPresent(day, (_, n) -> n - 1));
    dayOf(after).ifPresent(day -> due.merge(day, 1, Integer::sum));
  }

  /// Reads anew next time: something other than an answer changed the days.
  void forget() {
    readOn = Optional.empty();
  }

  private Optional<LocalDate> dayOf(CardSchedule schedule) {
    return schedule.phase() == Phase.REVIEW ? schedule.dueAt().map(this::day) : Optional.empty();
  }

  private LocalDate day(Instant at) {
    return studyDay.of(at, clock.getZone());
  }
}
