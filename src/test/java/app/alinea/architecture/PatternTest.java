package app.alinea.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// For Java a word boundary lies between letters of ASCII and everything else, so that `\b` before
/// "états" or behind "clé" never matches; a pattern looks around for `\p{L}` there.
final class PatternTest {
  private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern LOST_BOUNDARY =
      Pattern.compile("\\\\\\\\b(?:\\(\\?:(?:[^()]*\\|)?)?[^\\x00-\\x7F]|[^\\x00-\\x7F]\\\\\\\\b");

  @Test
  void noPatternSetsAWordBoundaryBesideAnAccentedLetter() throws IOException {
    var lost = new ArrayList<String>();
    for (var file : sources()) {
      var text = JOINED.matcher(Files.readString(file)).replaceAll("");
      STRING
          .matcher(text)
          .results()
          .map(found -> found.group(1))
          .filter(string -> !string.contains("(?U") && !string.contains("(?iU"))
          .filter(string -> LOST_BOUNDARY.matcher(string).find())
          .forEach(string -> lost.add(file + ": " + string));
    }

    assertEquals(List.of(), lost);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
