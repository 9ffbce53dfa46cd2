package app.alinea.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The dated safety copies beside a store.
public final class Backups {
  private static final int DAYS_KEPT = 10;
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'alinea-'yyyy-MM-dd-HHmmss'.db'", Locale.ROOT);

  private final Path store;
  private final Path folder;
  private final Clock clock;

  /// What a safety copy holds.
  public record Preview(
      Path file, LocalDateTime madeAt, int documents, int questions, int cards, int reviews) {}

  Backups(Path dataFolder, Clock clock) {
    this.store = dataFolder.resolve(Store.FILE);
    this.folder = dataFolder.resolve("backups");
    this.clock = clock;
  }

  public static Backups in(Path dataFolder, Clock clock) {
    return new Backups(dataFolder, clock);
  }

  Path make(Database database) {
    try {
      Files.createDirectories(folder);
      var file = folder.resolve(NAME.format(LocalDateTime.now(clock)));
      for (int rank = 2; Files.exists(file); rank++) {
        file = folder.resolve(NAME.format(LocalDateTime.now(clock).plusSeconds(rank - 1L)));
      }
      copy(database, file);
      rotate();
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static void copy(Database database, Path file) {
    database.outsideTransaction(connection -> {
      try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
        statement.setString(1, file.toString());
        statement.execute();
      }
    });
  }

  void makeDaily(Database database) {
    var today = NAME.format(LocalDateTime.now(clock)).substring(0, "alinea-yyyy-MM-dd".length());
    if (list().stream().noneMatch(file -> name(file).startsWith(today))) {
      var _ = make(database);
    }
  }

  /// The safety copies, newest first.
  public List<Path> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> name(file).matches("alinea-\\d{4}-\\d{2}-\\d{2}-\\d{6}\\.db"))
          .sorted(Comparator.comparing(Backups::name).reversed())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /// Keeps the newest copy of each of the last days and the newest of each month.
  private void rotate() throws IOException {
    Set<String> days = new HashSet<>();
    Set<String> months = new HashSet<>();
    var surplus = new ArrayList<Path>();
    for (var file : list()) {
      boolean newDay = days.add(name(file).substring(7, 17));
      boolean newMonth = months.add(name(file).substring(7, 14));
      if (!(newMonth || newDay && days.size() <= DAYS_KEPT)) {
        surplus.add(file);
      }
    }
    for (var file : surplus) {
      Files.delete(file);
    }
  }

  Optional<Path> newestSound() {
    return list().stream().filter(file -> preview(file).isPresent()).findFirst();
  }

  /// What a copy holds; empty where it is no sound store of this version or an older one.
  public Optional<Preview> preview(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
        var statement = connection.createStatement()) {
      int version = Migrator.version(connection);
      if (version > Migrator.knownVersion() || !rules(connection).equals(Migrator.rules(version))) {
        return Optional.empty();
      }
      try (var rows = statement.executeQuery("PRAGMA integrity_check")) {
        if (!"ok".equals(rows.getString(1))) {
          return Optional.empty();
        }
      }
      var sql =
          """
          SELECT (SELECT count(*) FROM document) AS documents,
            (SELECT count(*) FROM question WHERE deleted = 0) AS questions,
            (SELECT count(*) FROM card WHERE active = 1) AS cards,
            (SELECT count(*) FROM review WHERE undone_at_ms IS NULL) AS reviews
          """;
      try (var rows = statement.executeQuery(sql)) {
        return Optional.of(
            new Preview(
                file,
                LocalDateTime.ofInstant(
                    Files.getLastModifiedTime(file).toInstant(), clock.getZone()),
                rows.getInt("documents"),
                rows.getInt("questions"),
                rows.getInt("cards"),
                rows.getInt("reviews")));
      }
    } catch (SQLException | IOException unsound) {
      return Optional.empty();
    }
  }

  /// The views and triggers of a file: others than this program's own could change what is stored,
  /// or compute without end.
  static Set<String> rules(Connection connection) throws SQLException {
    var rules = new HashSet<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT sql FROM sqlite_schema WHERE type IN ('trigger', 'view')")) {
      while (rows.next()) {
        rules.add(rows.getString("sql"));
      }
    }
    return rules;
  }

  /// Puts a copy in the store's place; the store must be closed. What was there is set aside.
  ///
  /// @return where the replaced store is now, empty where there was none
  public Optional<Path> restore(Path copy) {
    try {
      var aside = setAside();
      var incoming = store.resolveSibling(Store.FILE + ".incoming");
      Files.copy(copy, incoming, StandardCopyOption.REPLACE_EXISTING);
      Files.move(incoming, store, StandardCopyOption.ATOMIC_MOVE);
      return aside;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Moves the store's file, with what SQLite keeps beside it, out of the way.
  public Optional<Path> setAside() {
    try {
      if (!Files.exists(store)) {
        return Optional.empty();
      }
      var stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
      var aside =
          store.resolveSibling(
              "alinea-set-aside-" + stamp.format(LocalDateTime.now(clock)) + ".db");
      for (int rank = 2; Files.exists(aside); rank++) {
        aside = store.resolveSibling("alinea-set-aside-" + rank + "-" + clock.millis() + ".db");
      }
      Files.move(store, aside);
      for (var suffix : List.of("-wal", "-shm")) {
        var beside = store.resolveSibling(Store.FILE + suffix);
        if (Files.exists(beside)) {
          Files.move(beside, aside.resolveSibling(aside.getFileName() + suffix));
        }
      }
      return Optional.of(aside);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
