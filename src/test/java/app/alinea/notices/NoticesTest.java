package app.alinea.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever is shipped is named with its licence.
final class NoticesTest {
  private static final Path LIBRARIES = Path.of("target/lib");

  private static String notices() throws IOException {
    try (InputStream file = NoticesTest.class.getResourceAsStream("notices.txt")) {
      assertTrue(file != null, "the notices are missing");
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(LIBRARIES)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".jar"))
          .map(name -> name.replaceFirst("-\\d[^-]*(-[a-z0-9-]+)?\\.jar$", ""))
          .distinct()
          .sorted()
          .toList();
    }
  }

  @Test
  void everyLibraryIsNamedWithItsLicence() throws IOException {
    Set<String> named =
        notices()
            .lines()
            .filter(line -> line.contains(" — "))
            .map(line -> line.substring(0, line.indexOf(" — ")))
            .collect(Collectors.toSet());

    var missing = shipped().stream().filter(name -> !named.contains(name)).toList();

    assertEquals(List.of(), missing);
  }
}
