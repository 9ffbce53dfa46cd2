package app.alinea.core.settings;

import java.util.Optional;

/// Keeps settings as text under dotted names ("study.newPerDay"); each feature reads its own.
public interface SettingRepository {
  Optional<String> find(String name);

  void put(String name, String value);

  void remove(String name);
}
