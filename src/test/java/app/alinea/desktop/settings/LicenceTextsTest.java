package app.alinea.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class LicenceTextsTest {
  @Test
  void everyLicenceThatIsShippedCanBeRead() throws IOException {
    try (var files = Files.list(Path.of("resources/app/alinea/notices/licences"))) {
      assertThat(LicenceTexts.LICENCES)
          .containsExactlyElementsOf(
              files
                  .map(file -> file.getFileName().toString().replace(".txt", ""))
                  .sorted()
                  .toList())
          .allSatisfy(name -> assertThat(LicenceTexts.licence(name)).isNotBlank());
    }
  }
}
