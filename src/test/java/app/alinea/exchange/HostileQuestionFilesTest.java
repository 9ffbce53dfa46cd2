package app.alinea.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.alinea.core.exchange.ReadQuestions;
import app.alinea.core.task.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of questions that attack their readers.
final class HostileQuestionFilesTest {
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final String SECRET = "SECRET-CANARY";

  @TempDir Path folder;

  @Test
  void namesThatLeadOutOfTheFolderAreNeverWrittenTo() throws IOException {
    var inside = Files.createDirectories(folder.resolve("a/b/c"));
    var media = "{\"0\":\"../../../escaped.txt\",\"1\":\"/tmp/escaped.txt\"}";
    var parts =
        Map.of(
            "media", media,
            "0", "escaped",
            "../../../escaped.txt", "escaped",
            "collection.anki2", "no database",
            "mimetype", "application/x-alinea-deck",
            "deck.json", "{\"version\":1,\"title\":\"../../../escaped.txt\"}");

    for (var name : List.of("a.apkg", "a.colpkg", "a.alinea")) {
      assertThat(read(zip(inside.resolve(name), parts))).isInstanceOf(ReadQuestions.Refused.class);
    }
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("a.apkg", "a.colpkg", "a.alinea");
    }
  }

  @Test
  void bytesThatAreNoCharactersAreRefusedWithoutAWordOnTheTerminal() throws IOException {
    var file = folder.resolve("questions.xml");
    Files.write(file, "<quiz><question type=\"essay\">Ã(</question></quiz>".getBytes(ISO_8859_1));
    var terminal = System.err;
    var written = new ByteArrayOutputStream();
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      assertThat(read(file)).isInstanceOf(ReadQuestions.Refused.class);
    } finally {
      System.setErr(terminal);
    }

    assertThat(written.toString(StandardCharsets.UTF_8)).doesNotContain("Error");
  }

  @Test
  void noFileIsReadThatAnXmlFileNames() throws IOException {
    var canary = write("canary.txt", SECRET);
    var xml =
        """
        <?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY x SYSTEM "file://%s">
        <!ENTITY %% y SYSTEM "http://127.0.0.1:9/"> %%y;]>
        <quiz><question type="shortanswer"><name><text>a</text></name>
        <questiontext><text>Voici &x; ?</text></questiontext>
        <answer fraction="100"><text>&x;</text></answer></question></quiz>
        """
            .formatted(canary);

    assertThat(String.valueOf(read(write("a.xml", xml)))).doesNotContain(SECRET);
  }

  @Test
  void entitiesThatMultiplyAreNotUnfolded() {
    var entities = new StringBuilder("<!DOCTYPE quiz [<!ENTITY a \"aaaaaaaaaa\">");
    for (char name = 'b'; name <= 'k'; name++) {
      entities.append(
          "<!ENTITY %s \"%s\">".formatted(name, ("&" + (char) (name - 1) + ";").repeat(10)));
    }
    var xml = entities + "]><quiz><question type=\"essay\"><name>&k;</name></question></quiz>";

    assertThat(String.valueOf(read(write("a.xml", xml)))).hasSizeLessThan(10_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.xml <quiz>",
        "b.xml <quiz><question type=\"cloze\"><questiontext><text>{1:SA:=",
        "a.gift {",
        "b.gift ::a",
        "c.gift {=~=~%50%",
        "d.gift \\",
        "a.csv \"",
        "b.csv ;;;;\n",
        "a.tsv {{c1::",
        "a.anki.txt #separator:Tab\n",
        "b.anki.txt {{c1::{{c2::",
        "c.anki.txt <div><b>",
      })
  void noPatternExplodesAndNothingNestsWithoutEnd(String attack) {
    int gap = attack.indexOf(' ');

    var name = attack.substring(0, gap);
    var head = name.endsWith(".anki.txt") ? "#separator:Tab\n#html:true\n" : "";

    assertThat(read(write(name, head + attack.substring(gap + 1).repeat(15_000)))).isNotNull();
  }

  @Test
  void aQuestionOfAMillionAnswersIsLeftOut() {
    var found = read(write("d.gift", "::a:: b {" + "=a ~b ".repeat(500_000) + "}\n"));

    assertThat(kinds(found)).containsExactly(ReadQuestions.Remark.Kind.TOO_LONG);
  }

  @Test
  void markupWithoutEndIsLeftOutUnread() {
    var head = "#separator:Tab\n#html:true\n";
    var found = read(write("d.anki.txt", head + "<i>".repeat(500_000) + "\tb\n"));

    assertThat(kinds(found)).containsExactly(ReadQuestions.Remark.Kind.TOO_LONG);
  }

  private static List<ReadQuestions.Remark.Kind> kinds(ReadQuestions read) {
    return ((ReadQuestions.Read) read).remarks().stream().map(ReadQuestions.Remark::kind).toList();
  }

  @Test
  void aDeckOfArraysInArraysIsRefused() {
    var parts = Map.of("mimetype", "application/x-alinea-deck", "deck.json", "[".repeat(200_000));

    assertThat(read(zip(folder.resolve("a.alinea"), parts)))
        .isInstanceOf(ReadQuestions.Refused.class);
  }

  private ReadQuestions read(Path file) {
    var name = String.valueOf(file.getFileName());
    return assertTimeoutPreemptively(
        LONGEST,
        () -> {
          var head = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          return Formats.readers(Clock.systemUTC()).stream()
              .filter(
                  reader -> reader.reads(name, head.substring(0, Math.min(2000, head.length()))))
              .findFirst()
              .orElseThrow()
              .read(file, Progress.NONE);
        });
  }

  private Path write(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path zip(Path file, Map<String, String> parts) {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return file;
  }
}
