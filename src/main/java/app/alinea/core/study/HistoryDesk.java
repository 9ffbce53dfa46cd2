package app.alinea.core.study;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.Scheduler;
import app.alinea.core.study.CardRepository.AdoptedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Takes over what cards lived through in another store: the answers enter the review log, memories
/// are computed from them as from any others, and cards come back when the other store said.
public final class HistoryDesk {
  private final CardRepository cards;
  private final Supplier<Scheduler> scheduler;

  public HistoryDesk(CardRepository cards, Supplier<Scheduler> scheduler) {
    this.cards = cards;
    this.scheduler = scheduler;
  }

  /// What was taken over, to take it back.
  ///
  /// @param lastReview rank in the log of the newest answer taken over, 0 where there is none
  public record Adoption(List<CardId> cards, int answers, long lastReview) {
    public static final Adoption NONE = new Adoption(List.of(), 0, 0);

    public Adoption {
      cards = List.copyOf(cards);
    }
  }

  /// Takes histories over in one transaction. A card that has answers of its own keeps them and
  /// takes none.
  public Adoption adopt(Map<CardId, CardHistory> histories) {
    var effect = new ReviewEffect(scheduler.get());
    var adopted = new ArrayList<AdoptedAnswer>();
    var concerned = new ArrayList<CardId>();
    var suspended = new ArrayList<CardId>();
    histories.forEach((id, history) -> {
      boolean fresh = cards.find(id).filter(card -> card.schedule().reviews() == 0).isPresent();
      if (fresh && history.suspended()) {
        suspended.add(id);
      }
      if (fresh && !history.answers().isEmpty()) {
        concerned.add(id);
        adopted.addAll(replayed(effect, id, history));
      }
    });
    cards.suspend(suspended);
    return adopted.isEmpty()
        ? Adoption.NONE
        : new Adoption(concerned, adopted.size(), cards.adopt(adopted));
  }

  private static List<AdoptedAnswer> replayed(ReviewEffect effect, CardId id, CardHistory history) {
    var answers = new ArrayList<AdoptedAnswer>();
    var schedule = CardSchedule.FRESH;
    for (var answer : history.answers()) {
      var review = answer.on(id);
      var change = effect.apply(schedule, review);
      answers.add(new AdoptedAnswer(review, schedule, change));
      schedule = change.after();
    }
    history.standing().ifPresent(standing -> settle(answers, standing));
    return answers;
  }

  /// The last decision was the other store's: its settings and its chance led to it.
  private static void settle(List<AdoptedAnswer> answers, CardHistory.Standing standing) {
    for (int at = answers.size() - 1; at >= 0; at--) {
      var answer = answers.get(at);
      var change = answer.change();
      if (change.kind() == ReviewEffect.Kind.APART) {
        continue;
      }
      if (standing.phase() != CardSchedule.Phase.NEW) {
        var after = decided(change.after(), standing);
        answers.set(
            at,
            new AdoptedAnswer(
                answer.review(),
                answer.before(),
                new ReviewEffect.Change(change.kind(), change.elapsedDays(), after)));
      }
      return;
    }
  }

  private static CardSchedule decided(CardSchedule computed, CardHistory.Standing standing) {
    return new CardSchedule(
        standing.phase(),
        standing.step(),
        computed.memory(),
        standing.dueAt().or(computed::dueAt),
        computed.lastReviewAt(),
        computed.reviews(),
        computed.lapses());
  }

  /// Takes an adoption back; cards answered since keep everything.
  public void withdraw(Adoption adoption) {
    if (!adoption.cards().isEmpty()) {
      cards.withdraw(adoption.cards(), adoption.lastReview());
    }
  }
}
