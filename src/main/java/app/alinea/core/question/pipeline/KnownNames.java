package app.alinea.core.question.pipeline;

import app.alinea.core.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The names that countries, organisations, bodies and treaties go by everywhere: who types "ONU"
/// knows the Organisation des Nations unies. From the list by which names are found in texts.
final class KnownNames {
  private static final String RESOURCE = "/app/alinea/language/gazetteer.tsv";
  private static final int FRENCH_COLUMN = 2;
  private static final int ENGLISH_COLUMN = 3;

  private final List<List<String>> same;

  KnownNames(Language language) {
    var column =
        switch (language) {
          case FRENCH -> FRENCH_COLUMN;
          case ENGLISH -> ENGLISH_COLUMN;
        };
    try (var stream = KnownNames.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      same =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .filter(cells -> cells.size() > column)
              .map(cells -> certain(cells.get(column)))
              .filter(names -> names.size() > 1)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Without those that mean the same in some texts only.
  private static List<String> certain(String names) {
    return List.of(names.split("\\|", -1)).stream()
        .filter(name -> !name.isBlank() && !name.startsWith("~"))
        .toList();
  }

  /// The other names of what is named without its article.
  List<String> of(String name) {
    return same.stream()
        .filter(names -> names.contains(name))
        .flatMap(List::stream)
        .filter(other -> !other.equals(name))
        .toList();
  }
}
