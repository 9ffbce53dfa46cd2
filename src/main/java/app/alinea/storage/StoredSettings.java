package app.alinea.storage;

import app.alinea.core.settings.SettingRepository;
import java.util.Optional;

/// Settings in SQLite.
final class StoredSettings implements SettingRepository {
  private final Database database;

  StoredSettings(Database database) {
    this.database = database;
  }

  @Override
  public Optional<String> find(String name) {
    return database.read(connection -> {
      try (var statement =
          connection.prepareStatement("SELECT value FROM setting WHERE name = ?")) {
        statement.setString(1, name);
        try (var rows = statement.executeQuery()) {
          return rows.next() ? Optional.of(rows.getString("value")) : Optional.empty();
        }
      }
    });
  }

  @Override
  public void put(String name, String value) {
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
  }

  @Override
  public void remove(String name) {
    database.execute(connection -> {
      try (var statement = connection.prepareStatement("DELETE FROM setting WHERE name = ?")) {
        statement.setString(1, name);
        statement.executeUpdate();
      }
    });
  }
}
