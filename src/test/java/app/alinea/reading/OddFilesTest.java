package app.alinea.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What single formats can repeat or point back to without end: found by attacking the program,
/// kept here small.
final class OddFilesTest {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @TempDir private Path folder;

  private String text(Path file) {
    return assertTimeoutPreemptively(LONGEST, () -> Read.text(file));
  }

  @Test
  void aRichTextOfCharactersWrittenOneByOneIsReadInTime() {
    var words = "\\u1046?\\u1080?\\u1079?\\u1085?\\u1100? \\'e9t\\'e9. ".repeat(40_000);

    var text =
        text(Read.write(folder.resolve("a.rtf"), "{\\rtf1\\ansi\\ansicpg1252 " + words + "}"));

    assertThat(text).startsWith("Жизнь été. Жизнь été.");
    assertThat(text.split("Жизнь", -1)).hasSize(40_001);
  }

  @Test
  void aFallbackLongerThanTheTextIsSkippedInTime() {
    var rtf = "{\\rtf1\\uc30000 " + "\\u8364 ?".repeat(60_000) + "\\par Le port ouvre.}";

    assertTimeoutPreemptively(LONGEST, () -> Read.file(Read.write(folder.resolve("b.rtf"), rtf)));
  }

  @Test
  void aCellRepeatedAMillionTimesStandsOnce() {
    var row =
        "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
            + " table:number-columns-repeated=\"1000000\"><text:p>Le port ouvre à l’aube.</text:p>"
            + "</table:table-cell></table:table-row>";

    var content =
        "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:text>"
            + "<table:table>%s</table:table></o:text></o:body></o:document-content>".formatted(row);

    var text = text(Read.zip(folder.resolve("a.odt"), Map.of("content.xml", content)));

    assertThat(text).contains("Le port ouvre à l’aube.").hasSizeLessThan(200);
  }

  @Test
  void aChapterThatABookNamesAgainAndAgainStandsOnce() {
    var spine = "<itemref idref=\"a\"/>".repeat(20_000);

    var parts =
        Map.of(
            "META-INF/container.xml",
            "<c><rootfile full-path=\"b.opf\"/></c>",
            "b.opf",
            "<p><manifest><item id=\"a\" href=\"t.html\""
                + " media-type=\"text/html\"/></manifest><spine>"
                + spine
                + "</spine></p>",
            "t.html",
            "<p>Un chapitre sage.</p>");

    var text = text(Read.zip(folder.resolve("a.epub"), parts));

    assertThat(text.strip()).isEqualTo("Un chapitre sage.");
  }
}
