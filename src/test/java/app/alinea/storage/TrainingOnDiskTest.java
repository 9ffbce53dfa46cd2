package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.training.TrainingOutcome;
import app.alinea.core.study.LearnerTraining;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.study.WeightSet;
import app.alinea.core.task.Progress;
import app.alinea.testing.Answers;
import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A learner's own log, trained on and put in force.
final class TrainingOnDiskTest {
  private static final Instant START = Instant.parse("2031-03-01T09:00:00Z");

  private final MovingClock clock = new MovingClock(START, ZoneId.of("Europe/Paris"));
  @TempDir private Path folder;
  private Store store;
  private StudyDesk desk;
  private LearnerTraining training;

  @BeforeEach
  void open() {
    store = StoreFolder.open(folder, clock);
    desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
    training = new LearnerTraining(store.cards(), desk, clock);
    var document = Samples.register("villages", 30);
    store.documents().save(document, START);
    store.questions().saveAll(Samples.questions(document));
  }

  @AfterEach
  void close() {
    assertThat(store.check().run(desk.replayed())).isEmpty();
    store.close();
  }

  /// Somebody who forgets nothing, although they come back late.
  private void study(int sessions) {
    for (int day = 0; day < sessions; day++) {
      var session = desk.open(List.of());
      for (int at = 0; at < 40 && session.current().isPresent(); at++) {
        session.answer(Answers.graded(Grade.GOOD));
        clock.pass(Duration.ofSeconds(20));
      }
      clock.pass(Duration.ofDays(9));
    }
  }

  @Test
  void weightsThatPredictBetterComeIntoForceAndCanBeTakenBack() {
    study(9);

    var outcome = training.train(Progress.NONE);

    assertThat(outcome).isInstanceOf(TrainingOutcome.Better.class);
    var figures = ((TrainingOutcome.Better) outcome).figures();
    assertThat(figures.after().logLoss()).isLessThan(figures.before().logLoss());
    assertThat(store.cards().weights().current().figures()).contains(figures);
    assertThat(store.cards().weights().takeBack(clock.instant())).contains(WeightSet.DEFAULT);
  }

  @Test
  void aShortLogIsSaidToBeTooShortAndChangesNothing() {
    study(2);

    var outcome = training.train(Progress.NONE);

    assertThat(outcome).isInstanceOf(TrainingOutcome.TooFew.class);
    assertThat(store.cards().weights().all()).isEmpty();
  }

  @Test
  void aCancelledTrainingChangesNothing() {
    study(9);

    var outcome = training.train((_, _) -> false);

    assertThat(outcome).isEqualTo(new TrainingOutcome.Cancelled());
    assertThat(store.cards().weights().all()).isEmpty();
  }
}
