package app.alinea.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Packaging's last step: rehearses a start with the packaged jar and leaves a cache of its classes
/// beside it (JEP 514).
///
/// Without the cache the program works as well and starts later, so a machine on which the
/// rehearsal fails still gets its jar, and a line that says why.
public final class CacheMaker {
  private static final long PATIENCE_MINUTES = 3;

  private CacheMaker() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var program = ProgramFolder.find().orElseThrow();
    Files.deleteIfExists(program.cacheOrigin());
    Files.deleteIfExists(program.cache());
    var folder = Files.createTempDirectory("alinea-rehearsal");
    try {
      rehearse(program, folder);
    } finally {
      delete(folder);
    }
    if (Files.exists(program.cache())) {
      Files.writeString(program.cacheOrigin(), program.origin());
    }
  }

  private static void rehearse(ProgramFolder program, Path folder)
      throws IOException, InterruptedException {
    var options =
        List.of(
            "-XX:AOTCacheOutput=" + program.cache(),
            // Without profiles for the second compiler, whose work at start costs more than it
            // saves, and without notes of what to compile.
            JavaCommand.FIRST_COMPILER_ALONE,
            "-XX:-AOTRecordTraining",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw");
    var command =
        JavaCommand.of(program, options, "app.alinea.Rehearsal", List.of(folder.toString()));
    var said = folder.resolve("said.txt");
    var rehearsal =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    boolean ended = rehearsal.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    rehearsal.destroyForcibly();
    if (!ended || rehearsal.exitValue() != 0) {
      new PrintStream(System.err, true, StandardCharsets.UTF_8)
          .println("No cache for quick starts: " + Files.readString(said));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
