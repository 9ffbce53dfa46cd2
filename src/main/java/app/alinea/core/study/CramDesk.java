package app.alinea.core.study;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionId;
import app.alinea.core.schedule.StudyDay;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Chooses cards for practice that leaves the schedule and the training alone.
public final class CramDesk {
  private final CardRepository cards;
  private final StudyDesk desk;
  private final Clock clock;

  public CramDesk(CardRepository cards, StudyDesk desk, Clock clock) {
    this.cards = cards;
    this.desk = desk;
    this.clock = clock;
  }

  /// Which cards come first.
  public enum Order {
    /// Least likely to be recalled now, cards never answered last.
    WEAKEST,
    MOST_LAPSES,
    TEXT,
    RANDOM
  }

  /// @param documents any of these; empty for all
  /// @param topics any of these; empty for all
  /// @param most cards
  /// @return nothing where no card fits
  public List<QuestionId> choose(
      Set<DocumentId> documents, Set<String> topics, Order order, int most) {
    var found =
        new ArrayList<>(
            cards.decks().standings(documents, topics).stream()
                .filter(card -> !card.suspended())
                .toList());
    switch (order) {
      case TEXT -> {}
      case RANDOM -> Collections.shuffle(found, new Random(clock.millis()));
      case MOST_LAPSES ->
          found.sort(Comparator.comparingInt((CardStanding card) -> -card.schedule().lapses()));
      case WEAKEST -> {
        var model = desk.model();
        var day = new StudyDay(desk.settings().day().rolloverHour());
        found.sort(Comparator.comparingDouble(card -> recall(card, model, day)));
      }
    }
    return found.stream().limit(most).map(CardStanding::question).toList();
  }

  private double recall(
      CardStanding card, app.alinea.core.schedule.MemoryModel model, StudyDay day) {
    var schedule = card.schedule();
    if (schedule.memory().isEmpty() || schedule.lastReviewAt().isEmpty()) {
      return 1;
    }
    int elapsed = day.between(schedule.lastReviewAt().get(), clock.instant(), clock.getZone());
    return model.retrievability(schedule.memory().get(), elapsed);
  }
}
