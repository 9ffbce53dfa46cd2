package app.alinea.benchmark.store;

import app.alinea.core.plan.Exam;
import app.alinea.core.plan.ExamDesk;
import app.alinea.core.study.StudyDesk;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;

/// The plan of a day for an exam on 10,000 cards, two thirds of them begun: the time from the store
/// to the list of today's cards.
public final class PlanBenchmark {
  private static final int PARAGRAPHS = 2_000;
  private static final int CARDS_A_PARAGRAPH = 5;
  private static final int RUNS = 15;
  private static final double MILLION = 1e6;

  private final Clock clock = Clock.systemDefaultZone();

  private PlanBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    new PlanBenchmark().run(Path.of(arguments[0]));
  }

  private void run(Path folder) throws Exception {
    try (var store = Register.open(folder, clock)) {
      new Register(PARAGRAPHS, CARDS_A_PARAGRAPH).fill(store, clock);
    }
    begin(folder.resolve("alinea.db"));
    try (var store = Register.open(folder, clock)) {
      var desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
      var exams = new ExamDesk(store.exams(), store.topics(), store.cards(), desk, clock);
      for (int days : new int[] {20, 60, 180}) {
        var exam =
            store
                .exams()
                .save(
                    new Exam(
                        0,
                        "bench",
                        exams.today().plusDays(days),
                        Set.of(),
                        Set.of(),
                        60,
                        90,
                        Set.of(),
                        Set.of()));
        var times = new double[RUNS];
        int cards = 0;
        for (int run = 0; run < RUNS; run++) {
          long begin = System.nanoTime();
          cards = exams.plan().cards().size();
          times[run] = (System.nanoTime() - begin) / MILLION;
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
            "exam in %d days, 10,000 cards: %d today; first %.0f ms, median %.0f ms, worst %.0f"
                + " ms%n",
            days, cards, first, times[RUNS / 2], times[RUNS - 1]);
        store.exams().delete(exam.id());
      }
    }
  }

  /// Two thirds of the cards with memories of all ages.
  private static void begin(Path file) throws Exception {
    long now = System.currentTimeMillis();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(
          """
          UPDATE card SET phase = 'REVIEW', stability_days = 1 + id * 17 %% 90,
            difficulty = 1 + id * 7 %% 9, last_review_at_ms = %1$d - (id * 13 %% 40) * 86400000,
            due_at_ms = %1$d + (id * 11 %% 60 - 20) * 86400000, reviews = 4
          WHERE id %% 3 > 0
          """
              .formatted(now));
    }
  }
}
