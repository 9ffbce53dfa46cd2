package app.alinea.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words and compounds that the ends of narrow lines part, as three programs typeset them. Each
/// compound stands in the text once; WeasyPrint parts words with another sign than it writes in
/// compounds, groff with the same, Chromium parts no words.
final class CompoundsInPdfTest {
  @TempDir private Path folder;

  private static byte[] bytes(String name) {
    try (var stream = CompoundsInPdfTest.class.getResourceAsStream("/pdf/" + name)) {
      return stream.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> words(String text) {
    return List.of(text.replace('\u2010', '-').strip().split("[\\s\\p{Z}]+"));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, groff",
    "fr, weasyprint",
    "fr, chromium",
    "en, groff",
    "en, weasyprint",
    "en, chromium"
  })
  void everyWordIsPutTogetherAndEveryCompoundKeepsItsHyphen(String language, String program) {
    var name = "compounds." + language;
    var file = Read.write(folder.resolve("a.pdf"), bytes(name + "." + program + ".pdf"));

    assertThat(words(Read.text(file)))
        .containsExactlyElementsOf(words(new String(bytes(name + ".txt"), UTF_8)));
  }
}
