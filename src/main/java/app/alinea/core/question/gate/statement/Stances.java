package app.alinea.core.question.gate.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What English declarations do ("condemn", "our condemnation of"), by families of words; data.
final class Stances {
  private static final String RESOURCE = "/app/alinea/question/stances_en.txt";
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
  private static final List<Pattern> FAMILIES = read();

  private Stances() {}

  /// The family of a word, where it is of one.
  static Optional<Pattern> of(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return FAMILIES.stream().filter(family -> family.matcher(lower).matches()).findFirst();
  }

  /// The family of the first such word of a text.
  static Optional<Pattern> firstIn(String text) {
    return WORD.matcher(text)
        .results()
        .map(found -> of(found.group()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  static boolean isIn(Pattern family, String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .anyMatch(found -> family.matcher(found.group()).matches());
  }

  private static List<Pattern> read() {
    try (InputStream stream = Stances.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line ->
              Pattern.compile(String.join("|", SPACE.split(line.strip())).replace("*", "\\p{L}*")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
