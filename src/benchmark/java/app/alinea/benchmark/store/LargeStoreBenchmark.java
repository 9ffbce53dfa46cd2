package app.alinea.benchmark.store;

import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.Grade;
import app.alinea.core.statistics.StatisticsReader;
import app.alinea.core.study.Evidence;
import app.alinea.core.study.StudyDesk;
import app.alinea.storage.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A store of 10,000 paragraphs, 100,000 cards and 1,000,000 reviews: the time from an answer to
/// the next card, of a search, of the statistics.
public final class LargeStoreBenchmark {
  private static final int PARAGRAPHS = 10_000;
  private static final int CARDS_A_PARAGRAPH = 10;
  private static final int REVIEWS = 1_000_000;
  private static final int ANSWERS = 1000;
  private static final int SEARCHES = 1000;
  private static final int WARM_UP = 100;
  private static final double MILLION = 1e6;

  private final Clock clock = Clock.systemDefaultZone();

  private LargeStoreBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    new LargeStoreBenchmark().run(Path.of(arguments[0]));
  }

  private void run(Path folder) throws Exception {
    try (var store = Register.open(folder, clock)) {
      new Register(PARAGRAPHS, CARDS_A_PARAGRAPH).fill(store, clock);
    }
    study(folder.resolve("alinea.db"));
    try (var store = Register.open(folder, clock)) {
      var desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
      store.settings().put("study.reviewsPerDay", "1500");
      System.out.printf(
          "%,d paragraphs, %,d cards, %,d reviews, %,d MB%n",
          PARAGRAPHS,
          PARAGRAPHS * CARDS_A_PARAGRAPH,
          REVIEWS,
          Files.size(folder.resolve("alinea.db")) / 1_000_000);
      print("answer stored and next card on show", answers(desk), "");
      print("search over all paragraphs", searches(store), "");
      var reader =
          new StatisticsReader(store.documents(), store.questions(), store.cards(), desk, clock);
      for (var which : List.of("first", "second", "third")) {
        long begin = System.nanoTime();
        reader.read();
        System.out.printf(
            "statistics, %s reading: %.0f ms%n", which, (System.nanoTime() - begin) / MILLION);
      }
    }
  }

  /// Ten reviews a card in the past, a thousand a day within three hours; most cards due in the
  /// months to come.
  private static void study(Path file) throws Exception {
    long now = System.currentTimeMillis();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("BEGIN");
      statement.execute(
          """
          WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
          INSERT INTO review (card, at_ms, offset_s, grade, grade_mapping, session, phase_before,
            time_ms, evidence, schedule_before, buried, zone, kind, elapsed_days, choices,
            phase_after, step_after, due_after_ms)
          SELECT (SELECT min(id) FROM card) + i %% 100000, %d - 172800000 - (1000000 - i) / 1000 * 86400000 - (1000000 - i) %% 1000 * 10800, 3600,
            1 + (i %% 7 > 0) + (i %% 7 > 1), 1, 'STUDY', 'REVIEW', 8000,
            '{"type":"FLASHCARD","optionsShown":[],"pressed":"GOOD","unsure":false,"hinted":false,"time":8000}',
            '{}', '[]', 'Europe/Paris', 'COUNTED', i / 100000 * 7, 0, 'REVIEW', 0, %d
          FROM n
          """
              .formatted(REVIEWS - 1, now, now));
      statement.execute(
          """
          UPDATE card SET phase = 'REVIEW', stability_days = 5 + id %% 90,
            difficulty = 1 + id %% 9, reviews = 10,
            last_review_at_ms = %d - (id %% 60) * 86400000,
            due_at_ms = %d + (id %% 120 - 12) * 86400000
          WHERE id %% 20 > 0
          """
              .formatted(now, now));
      statement.execute("COMMIT");
    }
  }

  private static double[] answers(StudyDesk desk) {
    var times = new double[ANSWERS];
    int done = -WARM_UP;
    while (done < ANSWERS) {
      var session = desk.open(List.of());
      while (session.current().isPresent() && done < ANSWERS) {
        long begin = System.nanoTime();
        session.answer(good());
        var _ = session.current();
        if (done >= 0) {
          times[done] = (System.nanoTime() - begin) / MILLION;
        }
        done++;
      }
      if (session.current().isEmpty()) {
        return done <= 0 ? new double[] {0} : Arrays.copyOf(times, Math.min(done, ANSWERS));
      }
    }
    return times;
  }

  private static Evidence good() {
    return new Evidence(
        QuestionType.FLASHCARD,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Grade.GOOD),
        Optional.empty(),
        false,
        false,
        Duration.ofSeconds(8));
  }

  private static double[] searches(Store store) {
    var words = List.of("bailli", "commune 77", "habitants", "chemins 130", "4321", "visite");
    var times = new double[SEARCHES];
    for (int at = -WARM_UP; at < SEARCHES; at++) {
      long begin = System.nanoTime();
      store.documents().search(words.get(Math.floorMod(at, words.size())), 50);
      if (at >= 0) {
        times[at] = (System.nanoTime() - begin) / MILLION;
      }
    }
    return times;
  }

  private static void print(String what, double[] times, String note) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    System.out.printf(
        "%s: median %.1f ms, p95 %.1f ms, p99 %.1f ms (%d times) %s%n",
        what, at(sorted, .5), at(sorted, .95), at(sorted, .99), times.length, note);
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
