package app.alinea.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Brings a store's tables to the version this program knows, one numbered script at a time.
///
/// Each script runs in one transaction with foreign keys off (rebuilding a parent table would
/// delete its children otherwise), after a copy of the file when it holds anything.
final class Migrator {
  /// "Alin" in ASCII: marks the file as ours (PRAGMA application_id).
  static final int APPLICATION_ID = 0x416C696E;

  private static final List<String> SCRIPTS =
      List.of(
          "001-first.sql",
          "002-exams.sql",
          "003-weights.sql",
          "004-curation.sql",
          "005-waiting.sql",
          "006-classes.sql",
          "007-counts.sql",
          "008-facts.sql",
          "009-mistakes.sql");

  static int knownVersion() {
    return SCRIPTS.size();
  }

  /// The version that a script leads to.
  static int place(String script) {
    return SCRIPTS.indexOf(script) + 1;
  }

  static int version(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("PRAGMA user_version")) {
      return rows.getInt(1);
    }
  }

  /// The views and triggers of a store of a version.
  static Set<String> rules(int version) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      for (int next = 0; next < version; next++) {
        for (var sql : statements(next)) {
          statement(connection, sql);
        }
      }
      return Backups.rules(connection);
    }
  }

  void migrate(Database database) {
    int version = database.read(Migrator::version);
    if (version == knownVersion()) {
      return;
    }
    if (version > 0) {
      copyFirst(database, version);
    }
    for (int next = version; next < knownVersion(); next++) {
      run(database, next);
    }
  }

  private static void copyFirst(Database database, int version) {
    Path copy =
        database.file().resolveSibling(database.file().getFileName() + ".before-v" + (version + 1));
    try {
      var _ = Files.deleteIfExists(copy);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    database.outsideTransaction(connection -> {
      try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
        statement.setString(1, copy.toString());
        statement.execute();
      }
    });
  }

  private static void run(Database database, int index) {
    database.outsideTransaction(connection -> pragma(connection, "foreign_keys=OFF"));
    try {
      database.execute(connection -> {
        for (var sql : statements(index)) {
          statement(connection, sql);
        }
        pragma(connection, "user_version=" + (index + 1));
        pragma(connection, "application_id=" + APPLICATION_ID);
      });
    } finally {
      database.outsideTransaction(connection -> pragma(connection, "foreign_keys=ON"));
    }
  }

  private static void pragma(Connection connection, String setting) throws SQLException {
    statement(connection, "PRAGMA " + setting);
  }

  private static void statement(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> statements(int index) {
    return Arrays.stream(script(index).split(";\\s*\\n\\s*\\n"))
        .filter(sql -> !sql.isBlank())
        .toList();
  }

  /// The text of the script that leads from a version to the next one.
  static String script(int version) {
    var name = SCRIPTS.get(version);
    try (InputStream in = Migrator.class.getResourceAsStream("/app/alinea/storage/" + name)) {
      if (in == null) {
        throw new IllegalStateException("migration is missing from the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
