package app.alinea.benchmark.store;

import app.alinea.core.question.Form;
import app.alinea.core.schedule.Grade;
import app.alinea.core.statistics.StatisticsReader;
import app.alinea.core.study.CardRepository;
import app.alinea.core.study.Evidence;
import app.alinea.core.study.StudyCard;
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

  /// Paragraphs, from the first, whose facts are not sure yet.
  private static final int BEGUN = 300;

  /// Paragraphs before those that are new.
  private static final int UNTOUCHED = 9_500;

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
      answers(store);
      print("search over all paragraphs", searches(store));
      var reader = new StatisticsReader(store.documents(), store.cards(), desk, clock);
      for (var which : List.of("first", "second", "third")) {
        long begin = System.nanoTime();
        reader.read();
        System.out.printf(
            "statistics, %s reading: %.0f ms%n", which, (System.nanoTime() - begin) / MILLION);
      }
    }
  }

  /// Ten reviews a card in the past, a thousand a day within three hours; most cards due in the
  /// months to come. The last paragraphs are new; in the first ones the harder questions wait until
  /// the easier ones are sure, so that they stand at the head of the new cards.
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
            CASE WHEN i %% 10 %% 3 > 0 THEN
              '{"type":"CLOZE","optionsShown":[],"pressed":"GOOD","unsure":false,"hinted":false,"time":8000}'
            ELSE
              '{"type":"MULTIPLE_CHOICE","optionsShown":["Réponse","Autre","Tiers","Quart"],"chosen":'
                || (i %% 7 = 0) * (1 + i %% 3) || ',"unsure":false,"hinted":false,"time":8000}'
            END,
            '{}', '[]', 'Europe/Paris', 'COUNTED', i / 100000 * 7, (i %% 10 %% 3 = 0) * 4, 'REVIEW', 0, %d
          FROM n
          """
              .formatted(REVIEWS - 1, now, now));
      statement.execute(
          """
          UPDATE card SET phase = 'REVIEW', stability_days = 5 + id %% 90,
            difficulty = 1 + id %% 9, reviews = 10,
            last_review_at_ms = %d - (id %% 60) * 86400000,
            due_at_ms = %d + (id %% 120 - 12) * 86400000
          WHERE place < %d
          """
              .formatted(now, now, UNTOUCHED * 1000));
      statement.execute(
          """
          UPDATE card SET stability_days = 3 WHERE place < %1$d AND question LIKE '%%-0'
            OR place < %1$d AND question LIKE '%%-3' OR place < %1$d AND question LIKE '%%-6'
          """
              .formatted(BEGUN * 1000));
      statement.execute(
          """
          UPDATE card SET phase = 'NEW', stability_days = NULL, difficulty = NULL, reviews = 0,
            last_review_at_ms = NULL, due_at_ms = NULL
          WHERE place < %d AND (question LIKE '%%-1' OR question LIKE '%%-2'
            OR question LIKE '%%-4' OR question LIKE '%%-5' OR question LIKE '%%-7'
            OR question LIKE '%%-8')
          """
              .formatted(BEGUN * 1000));
      statement.execute("COMMIT");
    }
  }

  private void answers(Store store) {
    var writing = new Stopwatch();
    var cards = writing.around(CardRepository.class, store.cards(), "record");
    var desk = new StudyDesk(cards, store.questions(), store.settings(), clock);
    var whole = new double[ANSWERS];
    var next = new double[ANSWERS];
    int done = -WARM_UP;
    var session = desk.open(List.of());
    while (session.current().isPresent() && done < ANSWERS) {
      var shown = session.current().orElseThrow();
      long begin = System.nanoTime();
      session.answer(good(shown));
      long time = System.nanoTime() - begin;
      long written = writing.reset();
      if (done >= 0) {
        whole[done] = time / MILLION;
        next[done] = (time - written) / MILLION;
      }
      done++;
    }
    int answered = Math.max(1, done);
    print("next card", Arrays.copyOf(next, answered));
    print("answer on the disk and next card on show", Arrays.copyOf(whole, answered));
  }

  private static Evidence good(StudyCard shown) {
    boolean choice = shown.question().form() instanceof Form.MultipleChoice;
    return new Evidence(
        shown.question().type(),
        choice ? List.of("Réponse", "Autre", "Tiers", "Quart") : List.of(),
        choice ? Optional.of(0) : Optional.empty(),
        Optional.empty(),
        choice ? Optional.empty() : Optional.of(Grade.GOOD),
        choice ? Optional.of(true) : Optional.empty(),
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

  private static void print(String what, double[] times) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    System.out.printf(
        "%s: median %.1f ms, p95 %.1f ms, p99 %.1f ms (%d times)%n",
        what, at(sorted, .5), at(sorted, .95), at(sorted, .99), times.length);
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
