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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreOpeningTest {
  @TempDir private Path folder;

  private StoreOpening reopen() {
    return Store.open(folder, StoreFolder.CLOCK);
  }

  @Test
  void aNewFolderHoldsAStoreOfThisVersion() throws SQLException {
    StoreFolder.open(folder.resolve("new/folder")).close();
    try (var connection = connect(folder.resolve("new/folder/alinea.db"));
        var rows = connection.createStatement().executeQuery("PRAGMA application_id")) {
      assertThat(Migrator.version(connection)).isEqualTo(Migrator.knownVersion());
      assertThat(rows.getInt(1)).isEqualTo(Migrator.APPLICATION_ID);
    }
  }

  @Test
  void aStoreThatIsOpenIsLockedUntilItCloses() {
    var store = StoreFolder.open(folder);
    assertThat(reopen()).isEqualTo(new StoreOpening.Locked(folder));
    store.close();
    StoreFolder.open(folder).close();
  }

  @Test
  void aStoreOfANewerVersionIsRefusedAndLetGo() throws SQLException {
    StoreFolder.open(folder).close();
    userVersion(Migrator.knownVersion() + 1);
    assertThat(reopen())
        .isEqualTo(
            new StoreOpening.FromNewerVersion(
                Migrator.knownVersion() + 1, Migrator.knownVersion()));
    userVersion(Migrator.knownVersion());
    StoreFolder.open(folder).close();
  }

  private void userVersion(int version) throws SQLException {
    try (var connection = connect(folder.resolve("alinea.db"));
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version=" + version);
    }
  }

  private static java.sql.Connection connect(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  @Test
  void aDamagedFileStaysAndTheNewestSoundBackupIsOffered() throws IOException {
    Path sound;
    var clock = new MovingClock(StoreFolder.NOW, ZoneId.of("Europe/Paris"));
    try (var store = StoreFolder.open(folder, clock)) {
      store.documents().save(Samples.register("villages", 2), StoreFolder.NOW);
      sound = store.backUp();
      clock.pass(Duration.ofDays(1));
      Files.writeString(store.backUp(), "no store at all");
    }
    var file = folder.resolve("alinea.db");
    var rubbish = "rubbish ".repeat(4_000);
    Files.writeString(file, rubbish);
    assertThat(reopen()).isEqualTo(new StoreOpening.Damaged(file, Optional.of(sound)));
    assertThat(file).hasContent(rubbish);
    assertThat(reopen()).as("the lock was let go").isInstanceOf(StoreOpening.Damaged.class);
  }

  @Test
  void aDamagedFileWithoutBackupsHasNoneToOffer() throws IOException {
    var file = folder.resolve("alinea.db");
    Files.writeString(file, "rubbish ".repeat(4_000));
    assertThat(reopen()).isEqualTo(new StoreOpening.Damaged(file, Optional.empty()));
  }

  @Test
  void aFolderThatCannotBeMadeIsNotWritable() throws IOException {
    var below = Files.writeString(folder.resolve("file"), "x").resolve("data");
    assertThat(Store.open(below, StoreFolder.CLOCK)).isEqualTo(new StoreOpening.NotWritable(below));
  }
}
