package app.alinea;

import app.alinea.cli.Cli;
import app.alinea.core.service.Installation;
import app.alinea.core.service.Opening;
import app.alinea.desktop.WindowRehearsal;
import app.alinea.launch.CacheMaker;
import app.alinea.launch.Seeds;
import app.alinea.launch.StartArguments;
import app.alinea.launch.Window;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Does the program's main job once, unseen, while Java notes which classes and methods it needs;
/// {@link CacheMaker} starts it when the program is packaged.
public final class Rehearsal {
  /// What a start needs and a rehearsal goes round.
  private static final List<Class<?>> ENTRANCE =
      List.of(Alinea.class, StartArguments.class, Window.class);

  private final Path folder;
  private final StoreDoor door = new StoreDoor(Clock.system(ZoneOffset.UTC));

  private Rehearsal(Path folder) {
    this.folder = folder;
  }

  /// @param arguments an empty folder to work in, for all that the program does; or the folder and
  ///   "store", then in another process "window": what the first needs is not kept from the second
  public static void main(String[] arguments) throws IOException, IllegalAccessException {
    var rehearsal = new Rehearsal(Path.of(arguments[0]));
    var part = arguments.length > 1 ? arguments[1] : "";
    if (!part.equals("window")) {
      rehearsal.fillStore();
    }
    if (!part.equals("store")) {
      rehearsal.showWindow();
    }
    System.exit(0);
  }

  private void fillStore() throws IOException {
    for (var seed : Seeds.find()) {
      // A command takes files, and the seeds are inside the jar.
      var file = folder.resolve(String.valueOf(seed.getFileName()));
      Files.write(file, Files.readAllBytes(seed));
      command("import", file.toString());
    }
    for (var document : documents()) {
      command("paragraphs", document, "--format", "json");
      command("generate", document);
      command("export", document, "--format", "json");
    }
  }

  private void showWindow() throws IllegalAccessException {
    for (var type : ENTRANCE) {
      MethodHandles.lookup().ensureInitialized(type);
    }
    command("documents");
    command("stats", "--format", "json");
    Alinea.openWindow(
        StartArguments.of(new String[] {"--data-dir", data().toString()}), Rehearsal::walk);
  }

  private static int walk(Installation installation, Supplier<Optional<Opening>> opening) {
    try {
      WindowRehearsal.walk(installation, opening);
      return 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void command(String... words) {
    var arguments =
        Stream.concat(Stream.of("--data-dir", data().toString()), Stream.of(words))
            .toArray(String[]::new);
    var unseen = new PrintStream(OutputStream.nullOutputStream());
    if (new Cli(door, unseen, unseen).run(arguments) != 0) {
      throw new IllegalStateException("failed in rehearsal: " + List.of(words));
    }
  }

  private List<String> documents() {
    if (!(door.open(data()) instanceof Opening.Opened opened)) {
      throw new IllegalStateException("the rehearsal's store cannot be opened");
    }
    try {
      return opened.services().documents().list().stream().map(d -> d.id().value()).toList();
    } finally {
      opened.close().run();
    }
  }

  private Path data() {
    return folder.resolve("data");
  }
}
