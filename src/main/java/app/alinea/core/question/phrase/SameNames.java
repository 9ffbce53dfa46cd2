package app.alinea.core.question.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// English names of one and the same ("North Korea", "DPRK"); data, not code.
public final class SameNames {
  private static final String RESOURCE = "/app/alinea/question/same_names_en.txt";
  private static final List<List<String>> SAME = read();

  private SameNames() {}

  /// The other names of what is named.
  public static List<String> of(String name) {
    return SAME.stream()
        .filter(names -> names.stream().anyMatch(name::equalsIgnoreCase))
        .flatMap(List::stream)
        .filter(other -> !other.equalsIgnoreCase(name))
        .toList();
  }

  private static List<List<String>> read() {
    try (var stream = SameNames.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\\|", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
