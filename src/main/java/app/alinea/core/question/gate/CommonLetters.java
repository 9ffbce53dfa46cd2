package app.alinea.core.question.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Letters that readers of international texts know unexplained, those of `letters_en.txt` and of
/// the known expansions; data.
public final class CommonLetters {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private final Set<String> known = new HashSet<>();

  public CommonLetters() {
    lines("/app/alinea/question/letters_en.txt")
        .forEach(line -> SPACE.splitAsStream(line).forEach(known::add));
    lines("/app/alinea/question/expansions_en.txt")
        .forEach(line -> known.add(line.substring(0, Math.max(0, line.indexOf('|')))));
  }

  public boolean has(String letters) {
    return known.contains(letters);
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = CommonLetters.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
