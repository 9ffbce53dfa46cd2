package app.alinea.core.study;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.MemoryModel;
import app.alinea.core.schedule.MemoryState;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Rebuilds schedules from the review log, line by line. Confined to one thread.
///
/// Memories are computed anew with the model; steps and due dates are the decisions logged with
/// each answer. The result is the same on every machine and with every setting.
public final class Replay {
  private final MemoryModel model;
  private final Map<CardId, Replayed> cards = new HashMap<>();

  public Replay(MemoryModel model) {
    this.model = model;
  }

  /// Changed in place: a log has a million lines.
  private static final class Replayed {
    private CardSchedule schedule = CardSchedule.FRESH;
    private long lastAnswer;
  }

  /// Takes the next line of the log, in log order.
  public void add(LoggedAnswer answer) {
    if (answer.kind() != ReviewEffect.Kind.APART) {
      var replayed = cards.computeIfAbsent(answer.card(), _ -> new Replayed());
      replayed.schedule = after(replayed.schedule, answer);
      replayed.lastAnswer = answer.review();
    }
  }

  private CardSchedule after(CardSchedule before, LoggedAnswer answer) {
    boolean counted = answer.kind() == ReviewEffect.Kind.COUNTED;
    boolean lapsed = counted && before.phase() == Phase.REVIEW && answer.grade() == Grade.AGAIN;
    var decision = answer.decision();
    return new CardSchedule(
        decision.phase(),
        decision.step(),
        counted ? Optional.of(remembered(before, answer)) : before.memory(),
        decision.dueAt(),
        counted ? Optional.of(answer.at()) : before.lastReviewAt(),
        before.reviews() + 1,
        before.lapses() + (lapsed ? 1 : 0));
  }

  private MemoryState remembered(CardSchedule before, LoggedAnswer answer) {
    return before.memory().isEmpty()
        ? model.first(answer.grade())
        : model.next(before.memory().get(), answer.elapsedDays(), answer.grade());
  }

  /// Takes a due date that was set without an answer, unless the card was answered since.
  ///
  /// @param afterAnswer rank in the log of the newest answer when it was set
  public void move(CardId card, long afterAnswer, Instant dueAt) {
    var replayed = cards.get(card);
    if (replayed != null && replayed.lastAnswer <= afterAnswer) {
      replayed.schedule = replayed.schedule.withDueAt(dueAt);
    }
  }

  /// The schedules of all cards that have reviews.
  public Map<CardId, CardSchedule> schedules() {
    var schedules = HashMap.<CardId, CardSchedule>newHashMap(cards.size());
    cards.forEach((card, replayed) -> schedules.put(card, replayed.schedule));
    return Collections.unmodifiableMap(schedules);
  }
}
