package app.alinea.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Stores as earlier versions of the program left them, made by the scripts of those versions.
final class OlderStore {
  private OlderStore() {}

  /// An empty store of a version (1 or more).
  static void create(Path file, int version) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      for (int script = 0; script < version; script++) {
        for (var sql : Migrator.script(script).split(";\\s*\\n\\s*\\n")) {
          run(connection, sql);
        }
      }
      run(connection, "PRAGMA user_version=" + version);
      run(connection, "PRAGMA application_id=" + Migrator.APPLICATION_ID);
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  /// Puts a store of today (closed) back to a version: the rows stay, as far as the tables and
  /// columns of that version can hold them.
  static void goBack(Path file, int version) throws IOException {
    var older = file.resolveSibling("older.db");
    create(older, version);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + older)) {
      run(connection, "ATTACH '" + file + "' AS today");
      for (var table : columns(connection, "main").entrySet()) {
        var columns = new ArrayList<>(table.getValue());
        columns.retainAll(columns(connection, "today").getOrDefault(table.getKey(), List.of()));
        var list = String.join(", ", columns);
        run(
            connection,
            "INSERT INTO main.%1$s (%2$s) SELECT %2$s FROM today.%1$s"
                .formatted(table.getKey(), list));
      }
      run(connection, "DETACH today");
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
    for (var ending : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
    }
    Files.move(older, file);
  }

  /// The ordinary tables of a schema with their columns: search indices are left to be rebuilt.
  private static Map<String, List<String>> columns(Connection connection, String schema)
      throws SQLException {
    var columns = new LinkedHashMap<String, List<String>>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name, '%1$s') c
                WHERE t.schema = '%1$s' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%%'
                ORDER BY t.name, c.cid
                """
                    .formatted(schema))) {
      while (rows.next()) {
        columns
            .computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
            .add(rows.getString(2));
      }
    }
    return columns;
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
