package app.alinea.storage;

import app.alinea.core.settings.SettingRepository;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Settings in SQLite, read once: a dozen are asked for at each answer, and the store has no other
/// writer. Safe for many threads.
final class StoredSettings implements SettingRepository {
  private final Database database;
  private Optional<Map<String, String>> known = Optional.empty();

  StoredSettings(Database database) {
    this.database = database;
  }

  @Override
  public synchronized Optional<String> find(String name) {
    return Optional.ofNullable(known().get(name));
  }

  private Map<String, String> known() {
    if (known.isEmpty()) {
      known = Optional.of(database.read(StoredSettings::all));
    }
    return known.get();
  }

  private static Map<String, String> all(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("SELECT name, value FROM setting");
        var rows = statement.executeQuery()) {
      var all = new HashMap<String, String>();
      while (rows.next()) {
        all.put(rows.getString("name"), rows.getString("value"));
      }
      return all;
    }
  }

  @Override
  public synchronized void put(String name, String value) {
    database.execute(connection -> {
      var sql =
          """
          INSERT INTO setting (name, value) VALUES (?, ?)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
          """;
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, name);
        statement.setString(2, value);
        statement.executeUpdate();
      }
    });
    known().put(name, value);
  }

  @Override
  public synchronized void remove(String name) {
    database.execute(connection -> {
      try (var statement = connection.prepareStatement("DELETE FROM setting WHERE name = ?")) {
        statement.setString(1, name);
        statement.executeUpdate();
      }
    });
    known().remove(name);
  }
}
