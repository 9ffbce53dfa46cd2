package app.alinea.benchmark.store;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.plan.Exam;
import app.alinea.core.plan.ExamDesk;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.task.Progress;
import app.alinea.storage.Store;
import app.alinea.storage.StoreOpening;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    try (var store = open(folder)) {
      fill(store);
    }
    begin(folder.resolve("alinea.db"));
    try (var store = open(folder)) {
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

  private Store open(Path folder) {
    if (Store.open(folder, clock) instanceof StoreOpening.Opened(var store)) {
      return store;
    }
    throw new IllegalStateException("no store in " + folder);
  }

  private void fill(Store store) {
    var text = new StringBuilder("Registre des communes\n\n");
    for (int number = 1; number <= PARAGRAPHS; number++) {
      text.append(
          "%d. La commune inscrite sous ce numéro compte %d habitants et %d chemins.%n%n"
              .formatted(number, 100 + number * 7 % 9973, number * 13 % 4999));
    }
    var document =
        new DocumentMaker()
            .make(new DocumentId("plan"), "plan.txt", "", "hash", text.toString(), Progress.NONE)
            .document()
            .orElseThrow();
    store.documents().save(document, clock.instant());
    var questions = new ArrayList<Question>();
    for (int position = 0; position < PARAGRAPHS; position++) {
      for (int at = 0; at < CARDS_A_PARAGRAPH; at++) {
        questions.add(question(document, position, at));
      }
    }
    store.questions().saveAll(questions);
  }

  private static Question question(Document document, int position, int at) {
    var sentence = document.paragraphAt(position).sentences().getFirst();
    var id = "plan-%d-%d".formatted(position, at);
    return new Question(
        new QuestionId(id),
        new Form.Flashcard("Question " + id, "Réponse " + id),
        new SourceAnchor(
            document.id(),
            position,
            sentence.index(),
            sentence.span(),
            sentence.span(),
            sentence.text(),
            "",
            ""),
        List.of(),
        .5,
        "",
        new Provenance("bench", id, "", 1),
        Set.of(),
        QuestionStatus.ACCEPTED,
        false);
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
