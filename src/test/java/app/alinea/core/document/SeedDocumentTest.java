package app.alinea.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The text that comes with the program, from its bytes to its sentences.
final class SeedDocumentTest {
  private Document seed = readSeed();

  private static Document readSeed() {
    try (var in =
        SeedDocumentTest.class.getResourceAsStream("/app/alinea/seeds/otan-vilnius-2023.fr.txt")) {
      if (in == null) {
        throw new AssertionError("the seed is missing");
      }
      return made(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static Document made(String text) {
    return new DocumentMaker()
        .make(new DocumentId("seed"), "seed.fr.txt", "", "hash", text, Progress.NONE)
        .document()
        .orElseThrow();
  }

  @BeforeEach
  void read() {
    seed = readSeed();
  }

  @Test
  void itHasNinetyParagraphsWithWhatStandsBeforeAndAfterThem() {
    assertThat(seed.paragraphs()).hasSize(90);
    assertThat(seed.frontMatter()).hasSize(329);
    assertThat(seed.backMatter()).hasSize(508);
    assertThat(seed.paragraphs().stream().map(p -> p.number().value()).toList())
        .isEqualTo(java.util.stream.IntStream.rangeClosed(1, 90).boxed().toList());
  }

  @Test
  void repeatedSentencesAreDroppedAndTheOthersKept() {
    var counts =
        List.of(7, 61, 64, 67, 69).stream()
            .map(number -> seed.paragraphAt(number - 1).sentences().size())
            .toList();
    assertThat(counts).containsExactly(8, 11, 8, 9, 8);
  }

  @Test
  void theParagraphsThatBreakOffAreKnown() {
    var cutOff =
        seed.paragraphs().stream()
            .filter(p -> p.sentences().getLast().flaws().contains(SentenceFlaw.CUT_OFF))
            .map(p -> p.number().value())
            .toList();
    assertThat(cutOff).containsExactly(20, 21, 54, 63, 72, 73, 75, 76, 83);
  }

  @Test
  void everySpanAndMendingHoldsInTheSeed() {
    seed.paragraphs().forEach(ParagraphLaws::check);
  }
}
