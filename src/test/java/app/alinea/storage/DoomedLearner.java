package app.alinea.storage;

import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.Evidence;
import app.alinea.core.study.StudyDesk;
import app.alinea.testing.MovingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A program that studies until it is killed. It writes the rank of each answer to standard output
/// once the session has taken it.
final class DoomedLearner {
  private DoomedLearner() {}

  /// @param arguments the store's folder, the moment to begin at, a seed
  static void main(String[] arguments) {
    var clock = new MovingClock(Instant.parse(arguments[1]), ZoneId.of("Europe/Paris"));
    var random = new Random(Long.parseLong(arguments[2]));
    if (!(Store.open(Path.of(arguments[0]), clock) instanceof StoreOpening.Opened(var store))) {
      throw new IllegalStateException("the store did not open");
    }
    var desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
    var session = desk.open(List.of());
    while (true) {
      clock.pass(Duration.ofSeconds(7));
      if (session.current().isEmpty()) {
        clock.pass(Duration.ofHours(11));
        session.refresh();
      } else {
        var review = session.answer(recalled(random));
        System.out.println(review.id());
        System.out.flush();
      }
    }
  }

  private static Evidence recalled(Random random) {
    var grades = Grade.values();
    return new Evidence(
        QuestionType.FLASHCARD,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(grades[random.nextInt(grades.length)]),
        Optional.empty(),
        false,
        false,
        Duration.ofSeconds(5));
  }
}
