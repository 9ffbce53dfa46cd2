package app.alinea.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.question.Form;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

final class WritersTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private record Written(byte[] bytes, List<Loss> losses) {
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static Written write(String code, QuestionSheet sheet) throws IOException {
    var out = new ByteArrayOutputStream();
    var losses = Formats.writers(CLOCK).ofCode(code).orElseThrow().write(sheet, out);
    return new Written(out.toByteArray(), losses);
  }

  @Test
  void everyFormatSaysWhatItLeavesOut() throws IOException {
    var sheet = SampleSheet.everyType();
    for (var writer : Formats.writers(CLOCK).writers()) {
      var written = write(writer.code(), sheet);
      var leftOut = written.losses().stream().filter(Loss::leavesOut).toList();

      switch (writer.code()) {
        case "aiken", "kahoot" -> assertEquals(5, leftOut.size(), writer.code());
        case "amc" -> assertEquals(2, leftOut.size(), writer.code());
        default -> assertEquals(List.of(), leftOut, writer.code());
      }
      assertTrue(written.bytes().length > 100, writer.code());
    }
  }

  @Test
  void whatChangesOrIsLostIsReportedForEachQuestion() throws IOException {
    var sheet = SampleSheet.everyType();

    var anki = write("anki", sheet).losses();
    var qti = write("qti3", sheet).losses();

    Function<Loss, String> brief = loss -> loss.question().value() + " " + loss.reason();
    assertEquals(
        Stream.of(1, 4, 5, 6, 7).map(at -> "q" + at + " TYPE_CHANGED").toList(),
        anki.stream().map(brief).toList());
    assertEquals(7, qti.stream().filter(l -> l.reason() == Loss.Reason.TOPICS_LEFT_OUT).count());
    assertEquals("Combien de membres ? Réponse brève", qti.get(2).stem());
  }

  @Test
  void ankiKeepsSpellingsLineBreaksAndWhereOptionsBelong() throws IOException {
    var text = write("anki-text", SampleSheet.everyType()).text();

    assertTrue(text.contains("<div class=\"\"source\"\">à Rome → § 4</div>"), text);
    assertTrue(text.contains(">Aussi : Oslo (Norvège)</div>".replace(" :", "\u00A0:")), text);
    assertTrue(text.contains("Combien de membres ?<br>Réponse brève"), text);
    assertTrue(text.contains("Source : § 27 : «".replace(" :", "\u00A0:")), text);
  }

  @Test
  void giftEscapesWhatHasAMeaningInGift() throws IOException {
    var text = write("gift", SampleSheet.everyType()).text();

    assertTrue(text.contains("Où siège le conseil \\{A\\=B\\} ? {"), text);
    assertTrue(text.contains("~à Bonn \\~ Köln"), text);
    assertTrue(text.contains("Réponse brève {####7 &amp; pas &lt;8&gt;"), text);
    assertTrue(text.contains("=B -&gt; C -> Rome"), text);
  }

  @Test
  void giftSeparatesQuestionsByBlankLinesAlone() throws IOException {
    var text = write("gift", SampleSheet.everyType()).text();

    assertEquals(8, text.strip().split("\n\n").length);
  }

  @Test
  void aikenWritesOneLineAStem() throws IOException {
    var text = write("aiken", SampleSheet.everyType()).text();

    assertTrue(text.startsWith("Où siège le conseil {A=B} ?\nA) à Rome\nB) à Oslo\n"), text);
    assertTrue(text.contains("ANSWER: B\n\nLe conseil siège à Rome.\nA) Vrai\nB) Faux\nANSWER: B"));
  }

  @Test
  void csvNeverHoldsAFormula() throws IOException {
    var sheet = SampleSheet.of(new Form.Flashcard("=1+1", "@x"));

    var text = write("csv", sheet).text();

    assertTrue(text.contains(",'=1+1,"), text);
    assertTrue(text.contains(",'@x,"), text);
  }

  @Test
  void pairsStayOnOneLine() throws IOException {
    var lines = write("tsv", SampleSheet.everyType()).text().lines().toList();

    assertEquals(7, lines.size());
    assertTrue(lines.stream().allMatch(line -> line.split("\t").length == 2));
    assertEquals("Combien de membres ? Réponse brève\t7 & pas <8>", lines.get(2));
  }

  @Test
  void moodleXmlMarksTheKeyAlone() throws Exception {
    var quiz = parse(write("moodle-xml", SampleSheet.everyType()).bytes());

    var answers = quiz.getElementsByTagName("answer");
    var full = new ArrayList<String>();
    for (int i = 0; i < answers.getLength(); i++) {
      var fraction = answers.item(i).getAttributes().getNamedItem("fraction");
      if (fraction != null && fraction.getNodeValue().equals("100")) {
        full.add(answers.item(i).getTextContent().strip());
      }
    }
    assertEquals(List.of("<p>à Oslo</p>", "Oslo", "Oslo (Norvège)", "false", "Oslo"), full);
  }

  @Test
  void kahootLeavesOutWhatIsTooLong() throws IOException {
    var options = List.of(new Form.Option("a", ""), new Form.Option("b".repeat(76), ""));
    var sheet =
        SampleSheet.of(
            new Form.TrueFalse("x".repeat(121), true, ""),
            new Form.MultipleChoice("Court ?", options, 0));

    var reasons = write("kahoot", sheet).losses().stream().map(Loss::reason).toList();

    assertEquals(List.of(Loss.Reason.STEM_TOO_LONG, Loss.Reason.OPTION_TOO_LONG), reasons);
  }

  @Test
  void qtiPackagesHoldAnItemForEachQuestion() throws Exception {
    for (var code : List.of("qti21", "qti3")) {
      var entries = unzip(write(code, SampleSheet.everyType()).bytes());

      assertEquals(8, entries.size(), code);
      for (var entry : entries) {
        parse(entry.bytes());
      }
      assertEquals("imsmanifest.xml", entries.getFirst().name());
      var cloze = new String(entries.get(2).bytes(), StandardCharsets.UTF_8);
      assertTrue(cloze.contains("siège à <"), cloze);
    }
  }

  @Test
  void ankiTextKeepsClozesAsClozes() throws IOException {
    var text = write("anki-text", SampleSheet.everyType()).text();

    assertTrue(text.contains("\"Le conseil siège à {{c1::Oslo}}.\""), text);
    assertTrue(text.contains("\"Siège_du_conseil §27\""), text);
  }

  @Test
  void ankiPackageHasAStableNoteForEachQuestion() throws IOException {
    var first = unzip(write("anki", SampleSheet.everyType()).bytes());
    var second = unzip(write("anki", SampleSheet.everyType()).bytes());

    assertEquals(List.of("collection.anki2", "media"), first.stream().map(Entry::name).toList());
    assertEquals("{}", new String(first.get(1).bytes(), StandardCharsets.UTF_8));
    assertEquals(notes(first.getFirst()), notes(second.getFirst()));
    assertEquals(7, notes(first.getFirst()).size());
  }

  private List<String> notes(Entry collection) throws IOException {
    var file = Files.createTempFile(folder, "notes", ".db");
    Files.write(file, collection.bytes());
    var rows = new ArrayList<String>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var found = statement.executeQuery("SELECT id, guid, flds, csum FROM notes ORDER BY id")) {
      while (found.next()) {
        rows.add(found.getLong(1) + found.getString(2) + found.getString(3) + found.getLong(4));
      }
    } catch (SQLException failure) {
      throw new IOException(failure);
    }
    return rows;
  }

  @Test
  void aFileThatCannotBeFinishedLeavesTheOldOne() throws IOException {
    var file = folder.resolve("questions.txt");
    Files.writeString(file, "old");
    var exports = Formats.writers(CLOCK);
    var failing =
        new QuestionWriter() {
          @Override
          public String code() {
            return "failing";
          }

          @Override
          public String extension() {
            return "txt";
          }

          @Override
          public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
            out.write('x');
            throw new IOException("disk full");
          }
        };

    assertThrows(IOException.class, () -> exports.write(failing, SampleSheet.everyType(), file));

    assertEquals("old", Files.readString(file));
    assertFalse(Files.exists(folder.resolve("questions.txt.part")));
  }

  private record Entry(String name, byte[] bytes) {}

  private static List<Entry> unzip(byte[] bytes) throws IOException {
    var entries = new ArrayList<Entry>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(new Entry(entry.getName(), zip.readAllBytes()));
      }
    }
    return entries;
  }

  private static Document parse(byte[] bytes)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }
}
