package app.alinea;

import app.alinea.cli.Cli;
import app.alinea.core.service.Installation;
import app.alinea.launch.DataFolder;
import app.alinea.launch.Doorbell;
import app.alinea.launch.Entrance;
import app.alinea.launch.Seeds;
import app.alinea.launch.StartArguments;
import app.alinea.launch.Window;
import app.alinea.launch.WindowOpener;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/// Starts the program: without a command its window, with one the command.
public final class Alinea {
  private static final String VERSION = "0.1.0";

  private Alinea() {}

  public static void main(String[] arguments) {
    var start = StartArguments.of(arguments);
    if (start.language().isPresent()) {
      Locale.setDefault(start.language().get());
    }
    var standardOutput = utf8(FileDescriptor.out);
    var standardError = utf8(FileDescriptor.err);
    int status =
        start.opensWindow()
            ? openWindow(start, new Window(standardError))
            : new Cli(door(), standardOutput, standardError).run(arguments);
    System.exit(status);
  }

  /// Made where the store is opened, off the way to the window: to find the time zone Java looks
  /// into every jar.
  private static StoreDoor door() {
    return new StoreDoor(Clock.system(ZoneId.systemDefault()));
  }

  /// A rehearsal comes this way, too, so that Java keeps what a start needs.
  static int openWindow(StartArguments start, WindowOpener opener) {
    var folder = start.dataFolder().orElseGet(() -> DataFolder.of(System.getenv()));
    try (var doorbell = new Doorbell(folder)) {
      var entrance = new Entrance(() -> door().open(folder), doorbell, folder, start.files());
      if (entrance.isHandedOver()) {
        return 0;
      }
      var installation = new Installation(folder, VERSION, Seeds::find, start.files(), doorbell);
      return opener.open(installation, entrance::open);
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
