package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BackupsTest {
  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(StoreFolder.NOW, ZoneId.of("Europe/Paris"));

  @Test
  void aBackupTellsWhatItHolds() {
    try (var store = StoreFolder.open(folder, clock)) {
      var document = Samples.register("villages", 2);
      store.documents().save(document, StoreFolder.NOW);
      store.questions().saveAll(Samples.questions(document));
      var preview = store.backups().preview(store.backUp()).orElseThrow();
      assertThat(preview.documents()).isEqualTo(1);
      assertThat(preview.questions()).isEqualTo(6);
      assertThat(preview.cards()).isEqualTo(6);
      assertThat(preview.reviews()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TRIGGER t AFTER INSERT ON review BEGIN DELETE FROM card; END",
        "CREATE VIEW v AS SELECT * FROM card",
        "DROP TABLE document; CREATE VIEW document AS WITH RECURSIVE c(x) AS"
            + " (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS id FROM c",
      })
  void aCopyThatBringsItsOwnRulesIsUnsound(String forgery) throws SQLException {
    Path copy;
    try (var store = StoreFolder.open(folder, clock)) {
      copy = store.backUp();
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
        var statement = connection.createStatement()) {
      statement.executeUpdate(forgery);
    }

    assertThat(Backups.in(folder, clock).preview(copy)).isEmpty();
  }

  @Test
  void theDailyBackupIsMadeOnceADay() {
    try (var store = StoreFolder.open(folder, clock)) {
      store.backUpDaily();
      clock.pass(Duration.ofHours(3));
      store.backUpDaily();
      assertThat(store.backups().list()).hasSize(1);
      clock.pass(Duration.ofDays(1));
      store.backUpDaily();
      assertThat(store.backups().list()).hasSize(2);
    }
  }

  @Test
  void rotationKeepsTenDaysAndTheNewestOfEachMonth() {
    try (var store = StoreFolder.open(folder, clock)) {
      for (int day = 0; day < 70; day++) {
        store.backUp();
        clock.pass(Duration.ofDays(1));
      }
      var names =
          store.backups().list().stream().map(file -> file.getFileName().toString()).toList();
      assertThat(names)
          .hasSize(12)
          .contains("alinea-2031-05-31-100000.db", "alinea-2031-06-30-100000.db")
          .startsWith("alinea-2031-07-12-100000.db");
    }
  }

  @Test
  void restoringSetsTheOldStoreAside() throws IOException {
    Path copy;
    try (var store = StoreFolder.open(folder, clock)) {
      store.documents().save(Samples.register("avant", 2), StoreFolder.NOW);
      copy = store.backUp();
      store.documents().save(Samples.register("apres", 3), StoreFolder.NOW);
    }
    var aside = Backups.in(folder, clock).restore(copy).orElseThrow();
    assertThat(copy).exists();
    assertThat(Backups.in(folder, clock).preview(aside).orElseThrow().documents()).isEqualTo(2);
    try (var store = StoreFolder.open(folder, clock)) {
      assertThat(store.documents().list())
          .hasSize(1)
          .first()
          .satisfies(summary -> assertThat(summary.id().value()).isEqualTo("avant"));
    }
    try (var files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".incoming"));
    }
  }

  @Test
  void restoringWhereNothingWasSetsNothingAside() {
    var other = folder.resolve("other");
    Path copy = other.resolve("copy.db");
    try (var store = StoreFolder.open(other, clock)) {
      store.copyTo(copy);
    }
    assertThat(Backups.in(folder, clock).restore(copy)).isEmpty();
    StoreFolder.open(folder, clock).close();
  }
}
