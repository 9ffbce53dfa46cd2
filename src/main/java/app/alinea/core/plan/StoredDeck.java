package app.alinea.core.plan;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.study.Card;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  /// @param questions those of the cards, at least
  public Deck of(List<Card> cards, Collection<Question> questions) {
    Map<QuestionId, QuestionType> types =
        questions.stream().collect(Collectors.toMap(Question::id, Question::type));
    var groups = new HashMap<String, Integer>();
    var deck = Deck.ofSize(cards.size());
    for (int at = 0; at < cards.size(); at++) {
      var card = cards.get(at);
      var type = types.getOrDefault(card.question(), QuestionType.FLASHCARD);
      int group = groups.computeIfAbsent(card.siblings(), _ -> groups.size());
      deck.put(at, habits.seconds(type), group);
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
