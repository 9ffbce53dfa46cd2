package app.alinea.cli;

import app.alinea.core.document.DocumentId;
import app.alinea.core.plan.AnswerHabits;
import app.alinea.core.plan.Deck;
import app.alinea.core.plan.ExamPlanner;
import app.alinea.core.plan.RetentionPolicy;
import app.alinea.core.plan.SimulatedDays;
import app.alinea.core.plan.StoredDeck;
import app.alinea.core.plan.StudyPolicy;
import app.alinea.core.schedule.MemoryModel;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.service.Services;
import app.alinea.core.study.StudyDesk;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Plays days of study on the learner's deck with a simulated learner; the store is left alone.
@Command
final class ReviewCommand implements Callable<Integer> {
  private static final int MOST_DAYS = 3650;
  private static final int MOST_MINUTES = 960;
  private static final int LOWEST_RETENTION = 70;
  private static final int HIGHEST_RETENTION = 99;
  private static final int SECONDS_A_MINUTE = 60;

  private final CommandContext context;

  @Option(names = "--simulate", paramLabel = "DAYS", required = true)
  private int days;

  @Parameters(paramLabel = "DOCUMENT", arity = "0..1")
  private String document = "";

  @Option(names = "--minutes", paramLabel = "N")
  private int minutes = 20;

  @Option(names = "--retention", paramLabel = "PERCENT")
  private int retention;

  @Option(names = "--plan")
  private boolean plan;

  @Option(names = "--seed", paramLabel = "S")
  private long seed = 1;

  ReviewCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    boolean odd = retention != 0 && (retention < LOWEST_RETENTION || retention > HIGHEST_RETENTION);
    if (odd || days < 1 || days > MOST_DAYS || minutes < 1 || minutes > MOST_MINUTES) {
      throw CommandFailure.wrongUsage(context.texts().say("cli.review.range"));
    }
    return context.inStore(opened -> simulate(opened.services()));
  }

  private int simulate(Services services) {
    var desk =
        new StudyDesk(
            services.cards(), services.questions(), services.settings(), services.clock());
    var settings = desk.settings();
    var habits =
        AnswerHabits.usual(
            settings.steps().learning().size(), settings.steps().relearning().size());
    Set<DocumentId> ids =
        document.isEmpty() ? Set.of() : Set.of(context.document(services, document).id());
    var cards =
        services.cards().decks().standings(ids, Set.of()).stream()
            .filter(card -> !card.suspended())
            .toList();
    var deck =
        new StoredDeck(habits, new StudyDay(settings.day().rolloverHour()), services.clock())
            .of(cards);
    var model = desk.model();
    double wanted = retention == 0 ? settings.desiredRetention() : retention / 100.0;
    var simulated = new SimulatedDays(model, habits, seed);
    context.console().data("day,new,reviews,answers,minutes,recall");
    simulated
        .play(deck, days, minutes * SECONDS_A_MINUTE, policy(deck, model, habits, wanted))
        .forEach(this::print);
    return 0;
  }

  private StudyPolicy policy(
      Deck deck, MemoryModel model, AnswerHabits habits, double desiredRetention) {
    if (!plan) {
      return RetentionPolicy.of(model, desiredRetention, deck.size());
    }
    var seconds = new double[days];
    Arrays.fill(seconds, minutes * SECONDS_A_MINUTE);
    return new ExamPlanner(model, habits, List.of()).policy(deck, 0, seconds);
  }

  private void print(SimulatedDays.Played day) {
    context
        .console()
        .data(
            String.format(
                Locale.ROOT,
                "%d,%d,%d,%d,%.1f,%.4f",
                day.number(),
                day.day().fresh(),
                day.day().reviews(),
                day.day().answers(),
                day.day().seconds() / SECONDS_A_MINUTE,
                day.recall()));
  }
}
