package app.alinea.core.plan;

import app.alinea.core.plan.ExamOutlook.Rescue;
import app.alinea.core.plan.ExamOutlook.TopicScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// Looks for what would bring an exam's goal within reach: more minutes, fewer topics, no days off.
final class ExamRescue {
  private static final int LONGEST_DAY = 240;
  private static final int MINUTES_STEP = 5;
  private static final int PARTS = 20;
  private static final int MOST_DROPPED = 8;

  private final ExamPlanner planner;
  private final Exam exam;
  private final LocalDate today;
  private final Deck deck;
  private final double share;

  /// What the samples used here say too much or too little, by the full forecast.
  private final double offset;

  /// @param deck the cards played with
  /// @param share of all cards that these are
  /// @param forecast the score expected of the exam as it is
  ExamRescue(
      ExamPlanner planner, Exam exam, LocalDate today, Deck deck, double share, double forecast) {
    this.planner = planner;
    this.exam = exam;
    this.today = today;
    this.deck = deck;
    this.share = share;
    offset = forecast - planner.expected(deck, seconds(exam, today, share));
  }

  /// Seconds on each day from today up to the exam.
  ///
  /// @param share of them that counts
  static double[] seconds(Exam exam, LocalDate today, double share) {
    return exam.planned(today)
        .mapToDouble(day -> exam.isStudiedOn(day) ? share * exam.minutesADay() * 60 : 0)
        .toArray();
  }

  private double score(Exam changed, Deck cards) {
    return planner.expected(cards, seconds(changed, today, share)) + offset;
  }

  private boolean isEnough(double score) {
    return 100 * score >= exam.goalPercent();
  }

  /// @param topics worst first
  /// @param members cards of each topic by their place in the deck
  Rescue find(List<TopicScore> topics, Map<String, Set<Integer>> members) {
    var dropped = new ArrayList<String>();
    double without = drop(topics, members, dropped);
    var everyDay = exam.withDaysOff(Set.of(), Set.of());
    return new Rescue(
        minutes(),
        isEnough(without) ? dropped : List.of(),
        Math.round(100 * without),
        everyDay.equals(exam)
            ? Optional.empty()
            : Optional.of(Math.round(100 * score(everyDay, deck))),
        inReach());
  }

  /// What is left when the end of the text is dropped; to a twentieth of the cards.
  private int inReach() {
    int least = 0;
    int most = PARTS;
    while (most - least > 1) {
      int middle = (least + most) / 2;
      int cards = deck.size() * middle / PARTS;
      if (cards > 0 && isEnough(score(exam, deck.only(card -> card < cards)))) {
        least = middle;
      } else {
        most = middle;
      }
    }
    return (int) Math.round(deck.size() * (double) least / PARTS / share);
  }

  private Optional<Integer> minutes() {
    int low = exam.minutesADay();
    if (low >= LONGEST_DAY || !isEnough(score(exam.withMinutes(LONGEST_DAY), deck))) {
      return Optional.empty();
    }
    int high = LONGEST_DAY;
    while (high - low > MINUTES_STEP) {
      int middle = (low + high) / 2;
      if (isEnough(score(exam.withMinutes(middle), deck))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Optional.of(Math.ceilDiv(high, MINUTES_STEP) * MINUTES_STEP);
  }

  /// Leaves the worst topics out one after the other until the rest is enough.
  private double drop(
      List<TopicScore> topics, Map<String, Set<Integer>> members, List<String> dropped) {
    var gone = new HashSet<Integer>();
    double score = 0;
    for (var topic : topics) {
      if (dropped.size() == Math.min(MOST_DROPPED, topics.size() - 1) || isEnough(score)) {
        break;
      }
      gone.addAll(members.getOrDefault(topic.topic(), Set.of()));
      if (gone.size() == deck.size()) {
        break;
      }
      dropped.add(topic.topic());
      IntPredicate kept = card -> !gone.contains(card);
      score = score(exam, deck.only(kept));
    }
    return score;
  }
}
