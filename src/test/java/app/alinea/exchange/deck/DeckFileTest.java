package app.alinea.exchange.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.alinea.core.exchange.FoundQuestion;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.ReadQuestions;
import app.alinea.core.exchange.ReadQuestions.Reason;
import app.alinea.core.question.Form;
import app.alinea.core.task.Progress;
import app.alinea.exchange.SampleDeck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeckFileTest {
  @TempDir private Path folder;

  private ReadQuestions read(Path file) {
    return new DeckReader().read(file, Progress.NONE);
  }

  private Path write(QuestionSheet sheet) throws IOException {
    var file = folder.resolve("deck.alinea");
    try (var out = Files.newOutputStream(file)) {
      new DeckWriter().write(sheet, out);
    }
    return file;
  }

  private Path zip(Map<String, String> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(folder.resolve("made.alinea"), bytes.toByteArray());
  }

  private Reason refusal(Path file) {
    return assertInstanceOf(ReadQuestions.Refused.class, read(file)).reason();
  }

  @Test
  void everyTypeComesBackAsItWas() throws IOException {
    var sheet = SampleDeck.everyType();

    var read = assertInstanceOf(ReadQuestions.Read.class, read(write(sheet)));

    assertEquals(sheet.document(), read.document().orElseThrow());
    assertEquals(
        sheet.questions(),
        read.questions().stream()
            .map(found -> ((FoundQuestion.Anchored) found).question())
            .toList());
    assertEquals(sheet.topics(), read.topics());
    assertEquals(0, read.remarks().size());
  }

  @Test
  void theSameDeckIsTheSameFile() throws IOException {
    var sheet = SampleDeck.of(new Form.Flashcard("Où ?", "à Oslo"));

    var first = Files.readAllBytes(write(sheet));
    var second = Files.readAllBytes(write(sheet));

    assertEquals(-1, java.util.Arrays.mismatch(first, second));
  }

  @Test
  void aDamagedQuestionIsLeftOutAndTheOthersStay() throws IOException {
    var bytes = new ByteArrayOutputStream();
    new DeckWriter().write(SampleDeck.everyType(), bytes);
    var file = Files.write(folder.resolve("whole.alinea"), bytes.toByteArray());
    String deck;
    try (var zip = new java.util.zip.ZipFile(file.toFile())) {
      var in = zip.getInputStream(zip.getEntry("deck.json"));
      deck = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    var read =
        assertInstanceOf(
            ReadQuestions.Read.class,
            read(zip(Map.of("deck.json", deck.replace("\"key\":1", "\"key\":7")))));

    assertEquals(SampleDeck.everyType().questions().size() - 1, read.questions().size());
    assertEquals(1, read.remarks().size());
  }

  @Test
  void whatIsNoDeckIsRefused() throws IOException {
    assertEquals(Reason.DAMAGED, refusal(Files.writeString(folder.resolve("a.alinea"), "text")));
    assertEquals(Reason.NOT_THIS_FORMAT, refusal(zip(Map.of("other.txt", "x"))));
    assertEquals(Reason.DAMAGED, refusal(zip(Map.of("deck.json", "{{{"))));
    assertEquals(Reason.DAMAGED, refusal(zip(Map.of("deck.json", "[1,2]"))));
    assertEquals(Reason.DAMAGED, refusal(zip(Map.of("deck.json", "{\"format\":3}"))));
    assertEquals(
        Reason.FROM_NEWER_VERSION,
        refusal(zip(Map.of("deck.json", "{\"format\":\"alinea-deck\",\"version\":2}"))));
    assertEquals(
        Reason.DAMAGED,
        refusal(
            zip(
                Map.of(
                    "deck.json", "{\"format\":\"alinea-deck\",\"version\":1,\"document\":{}}"))));
    assertEquals(Reason.DAMAGED, refusal(zip(Map.of("deck.json", "[".repeat(100_000)))));
  }

  @Test
  void aBombIsNotUnfolded() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("deck.json"));
      var zeros = new byte[1 << 20];
      for (int megabyte = 0; megabyte < 80; megabyte++) {
        zip.write(zeros);
      }
    }

    assertEquals(
        Reason.TOO_LARGE, refusal(Files.write(folder.resolve("bomb.alinea"), bytes.toByteArray())));
  }
}
