package app.alinea.core.plan;

import app.alinea.core.document.DocumentId;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.study.CardRepository;
import app.alinea.core.study.CardStanding;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.task.Progress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Foretells what a desired retention would ask of the learner, and what it would bring: two months
/// of study played on their cards.
public final class WorkloadForecast {
  public static final int DAYS = 60;

  /// Cards played with; of a larger deck, every n-th.
  private static final int MOST_PLAYED = 800;

  private static final int RECENT = 1000;
  private static final double WHOLE_DAY = 86_400;
  private static final long SEED = 11;

  private final CardRepository cards;
  private final StudyDesk desk;
  private final Clock clock;

  public WorkloadForecast(CardRepository cards, StudyDesk desk, Clock clock) {
    this.cards = cards;
    this.desk = desk;
    this.clock = clock;
  }

  /// What a retention comes to.
  ///
  /// @param minutesADay on average
  /// @param known cards expected to be recalled at the end
  /// @param cards in all
  public record Load(double retention, double minutesADay, double known, int cards) {}

  /// @param documents any of these; empty for all
  /// @param retentions 0.7 to 0.99
  /// @return one for each retention; fewer where it was cancelled
  public List<Load> of(Set<DocumentId> documents, List<Double> retentions, Progress progress) {
    var settings = desk.settings();
    var habits =
        AnswerHabits.of(
            cards.decks().recentAnswers(RECENT),
            settings.steps().learning().size(),
            settings.steps().relearning().size());
    var all =
        cards.decks().standings(documents, Set.of()).stream()
            .filter(card -> !card.suspended())
            .toList();
    int stride = Math.ceilDiv(Math.max(1, all.size()), MOST_PLAYED);
    var deck =
        new StoredDeck(habits, new StudyDay(settings.day().rolloverHour()), clock)
            .of(every(stride, all));
    var loads = new ArrayList<Load>();
    for (double retention : retentions) {
      var wanted = new double[deck.size()];
      Arrays.fill(wanted, retention);
      var policy =
          new RetentionPolicy(
              desk.model(),
              wanted,
              Math.ceilDiv(settings.limits().newPerDay(), stride),
              Math.ceilDiv(settings.limits().reviewsPerDay(), stride));
      loads.add(load(retention, deck, policy, habits, all.size()));
      if (!progress.report(loads.size(), retentions.size())) {
        return loads;
      }
    }
    return loads;
  }

  private static List<CardStanding> every(int stride, List<CardStanding> all) {
    return IntStream.range(0, Math.ceilDiv(all.size(), stride))
        .mapToObj(at -> all.get(at * stride))
        .toList();
  }

  private Load load(
      double retention, Deck deck, StudyPolicy policy, AnswerHabits habits, int cardsInAll) {
    if (deck.size() == 0) {
      return new Load(retention, 0, 0, 0);
    }
    var played = new SimulatedDays(desk.model(), habits, SEED).play(deck, DAYS, WHOLE_DAY, policy);
    double seconds = played.stream().mapToDouble(day -> day.day().seconds()).sum();
    double share = cardsInAll / (double) deck.size();
    return new Load(
        retention, share * seconds / 60 / DAYS, cardsInAll * played.getLast().recall(), cardsInAll);
  }
}
