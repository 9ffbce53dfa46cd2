package app.alinea.core.plan;

import app.alinea.core.schedule.StudyDay;
import app.alinea.core.study.CardStanding;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;

/// Turns a learner's cards into a deck to reckon with, card by card in the order given.
public final class StoredDeck {
  private final AnswerHabits habits;
  private final StudyDay studyDay;
  private final Clock clock;

  /// @param clock its moment is day 0 of the deck
  public StoredDeck(AnswerHabits habits, StudyDay studyDay, Clock clock) {
    this.habits = habits;
    this.studyDay = studyDay;
    this.clock = clock;
  }

  public Deck of(List<CardStanding> cards) {
    var groups = new HashMap<String, Integer>();
    var deck = Deck.ofSize(cards.size());
    for (int at = 0; at < cards.size(); at++) {
      var card = cards.get(at);
      int group = groups.computeIfAbsent(card.siblings(), _ -> groups.size());
      deck.put(at, habits.seconds(card.type()), group);
      var schedule = card.schedule();
      if (schedule.memory().isPresent() && schedule.lastReviewAt().isPresent()) {
        int days =
            studyDay.between(schedule.lastReviewAt().get(), clock.instant(), clock.getZone());
        deck.remember(at, schedule.memory().get(), -days);
      }
    }
    return deck;
  }
}
