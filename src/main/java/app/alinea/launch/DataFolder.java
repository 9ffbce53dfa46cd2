package app.alinea.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where this platform keeps a program's data.
public final class DataFolder {
  private DataFolder() {}

  /// @param environment the process's variables
  public static Path of(Map<String, String> environment) {
    var home = Path.of(System.getProperty("user.home", "."));
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      var roaming = environment.get("APPDATA");
      return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming))
          .resolve("Alinea");
    }
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support/Alinea");
    }
    var data = environment.get("XDG_DATA_HOME");
    boolean usable = data != null && !data.isBlank() && Path.of(data).isAbsolute();
    return (usable ? Path.of(data) : home.resolve(".local/share")).resolve("alinea");
  }
}
