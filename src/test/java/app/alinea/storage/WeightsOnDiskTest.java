package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.Weights;
import app.alinea.core.study.Card;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.study.StudySession;
import app.alinea.core.study.WeightSet;
import app.alinea.testing.Answers;
import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Memories follow from the log and the weights in force, whatever happens to either.
final class WeightsOnDiskTest {
  private static final Instant START = Instant.parse("2031-03-28T09:00:00Z");

  private final MovingClock clock = new MovingClock(START, ZoneId.of("Europe/Paris"));
  @TempDir private Path folder;
  private Store store;
  private StudyDesk desk;

  @BeforeEach
  void study() {
    store = StoreFolder.open(folder, clock);
    desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
    var document = Samples.register("villages", 10);
    store.documents().save(document, START);
    store.questions().saveAll(Samples.questions(document));
    for (int day = 0; day < 3; day++) {
      answer(desk.open(List.of()), 12);
      clock.pass(Duration.ofDays(3));
    }
  }

  private void answer(StudySession session, int answers) {
    for (int at = 0; at < answers && session.current().isPresent(); at++) {
      session.answer(Answers.graded(Grade.values()[at % 4]));
      clock.pass(Duration.ofSeconds(50));
    }
  }

  @AfterEach
  void everyScheduleFollowsFromTheLog() {
    assertThat(store.check().run(desk.replayed())).isEmpty();
    store.close();
  }

  private List<CardSchedule> schedules() {
    return store.cards().ofDocument(Samples.register("villages", 10).id()).stream()
        .map(Card::schedule)
        .toList();
  }

  private WeightSet adopt() {
    var weights = Weights.DEFAULT.toArray();
    weights[2] = 4.5;
    weights[3] = 20;
    var set =
        new WeightSet(
            0,
            new Weights(weights),
            Optional.of(clock.instant()),
            36,
            Optional.empty(),
            Optional.empty());
    return desk.adopt(set);
  }

  @Test
  void newWeightsChangeEveryMemoryAndTakingThemBackRestoresAll() {
    var before = schedules();

    var adopted = adopt();

    assertThat(store.cards().weights().current()).isEqualTo(adopted);
    assertThat(schedules()).isNotEqualTo(before);
    assertThat(store.check().run(desk.replayed())).isEmpty();
    assertThat(store.cards().weights().takeBack(clock.instant())).contains(WeightSet.DEFAULT);
    assertThat(schedules()).isEqualTo(before);
    assertThat(store.cards().weights().all()).hasSize(1);
    assertThat(store.cards().weights().takeBack(clock.instant())).isEmpty();
  }

  @Test
  void longerMemoriesMoveDueDatesOfCardsUnderReviewOnly() {
    var before = schedules();

    adopt();

    var after = schedules();
    boolean moved = false;
    for (int at = 0; at < before.size(); at++) {
      boolean same = before.get(at).dueAt().equals(after.get(at).dueAt());
      moved |= !same;
      if (before.get(at).phase() != CardSchedule.Phase.REVIEW) {
        assertThat(same).isTrue();
      }
    }
    assertThat(moved).isTrue();
  }

  @Test
  void aSessionUnderWayGoesOnWithTheNewWeightsAndCanStillBeUndone() {
    var session = desk.open(List.of());
    answer(session, 3);

    adopt();
    answer(session, 3);

    assertThat(store.check().run(desk.replayed())).isEmpty();
    for (int undone = 0; undone < 6; undone++) {
      assertThat(session.undo()).isPresent();
      assertThat(store.check().run(desk.replayed())).isEmpty();
    }
  }

  @Test
  void aSpoiltCacheIsNamedCardByCardAndRebuilt() throws SQLException {
    var before = schedules();
    spoil("UPDATE card SET stability_days = stability_days + 1e-9 WHERE id = 2");
    spoil("UPDATE card SET due_at_ms = due_at_ms + 1 WHERE id = 5");

    var findings = store.check().run(desk.replayed());

    assertThat(findings).extracting(StoreCheck.Finding::what).containsOnly("schedule");
    assertThat(findings)
        .extracting(finding -> finding.detail().substring(0, 7))
        .containsExactly("card 2:", "card 5:");
    assertThat(store.cards().weights().rebuild())
        .extracting(card -> card.value())
        .containsExactly(2L, 5L);
    assertThat(schedules()).isEqualTo(before);
    assertThat(store.cards().weights().rebuild()).isEmpty();
  }

  @Test
  void changedSettingsDoNotChangeWhatTheLogSays() {
    var settings = desk.settings();

    desk.save(
        settings
            .withRetention(0.8)
            .withSteps(List.of(), List.of())
            .with(settings.day().withRollover(0).withMaximumInterval(30))
            .withSpread(false, settings.spread().easyDays()));

    assertThat(store.check().run(desk.replayed())).isEmpty();
  }

  @Test
  void aStoreOfTheFirstVersionIsBroughtForwardWithEveryScheduleIntact() throws IOException {
    var before = schedules();
    store.close();
    OlderStore.goBack(folder.resolve(Store.FILE), Migrator.place("003-weights.sql") - 1);

    store = StoreFolder.open(folder, clock);

    desk = new StudyDesk(store.cards(), store.questions(), store.settings(), clock);
    assertThat(schedules()).isEqualTo(before);
    assertThat(store.check().run(desk.replayed())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, 2, 3]",
        "[0.2, 1.3, NaN, 8, 6, 1, 3, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0.1]",
        "[-5, 1.3, 2.3, 8, 6, 1, 3, 0.1, 1, 0.1, 0.1, 1, 0.1, 0.1, 1, 0.1, 1, 0.1, 0.1, 0.1, 0.1]",
        "all my own",
        "null"
      })
  void weightsThatMakeNoSenseAreSetAsideForThePublishedOnes(String stored) throws SQLException {
    var before = schedules();
    adopt();
    spoil("UPDATE weight_set SET weights = '" + stored + "'");

    answer(desk.open(List.of()), 2);

    assertThat(store.cards().weights().current()).isEqualTo(WeightSet.DEFAULT);
    assertThat(store.cards().weights().isUnsound()).isTrue();
    assertThat(store.check().run(desk.replayed()))
        .extracting(StoreCheck.Finding::what)
        .contains("weights");
    assertThat(store.cards().weights().takeBack(clock.instant())).contains(WeightSet.DEFAULT);
    assertThat(store.cards().weights().isUnsound()).isFalse();
    assertThat(schedules()).hasSameSizeAs(before);
  }

  private void spoil(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("alinea.db"));
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
