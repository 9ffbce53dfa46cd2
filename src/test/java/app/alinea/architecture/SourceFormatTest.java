package app.alinea.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Format and size of every source file. `mvn spotless:apply` (Maven run by Java 25) mends the
/// format.
final class SourceFormatTest {
  private static final int LONGEST_FILE = 350;

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Test
  void everySourceFileIsFormatted() throws IOException, FormatterException {
    var formatter = new Formatter();
    var unformatted = new ArrayList<Path>();
    for (var file : sources()) {
      var text = Files.readString(file);
      if (!formatter.formatSource(text).equals(text)) {
        unformatted.add(file);
      }
    }

    assertEquals(List.of(), unformatted);
  }

  @Test
  void noSourceFileIsTooLongToRead() throws IOException {
    var tooLong = new ArrayList<String>();
    for (var file : sources()) {
      long lines = Files.readString(file).lines().count();
      if (lines > LONGEST_FILE) {
        tooLong.add(file + ": " + lines);
      }
    }

    assertEquals(List.of(), tooLong);
  }
}
