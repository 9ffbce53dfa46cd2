package app.alinea.exchange.anki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.alinea.core.exchange.FoundQuestion;
import app.alinea.core.exchange.ReadQuestions;
import app.alinea.core.exchange.ReadQuestions.Reason;
import app.alinea.core.exchange.ReadQuestions.Remark;
import app.alinea.core.question.Form;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.CardHistory;
import app.alinea.core.study.PastAnswer;
import app.alinea.core.task.Progress;
import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packages made here by hand, statement by statement, as Anki makes them.
final class AnkiPackageReaderTest {
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final long CREATED = Instant.parse("2026-01-01T04:00:00Z").getEpochSecond();

  private static final String MODELS =
      """
      {"1": {"type": 0, "flds": [{"name": "Front"}, {"name": "Back"}, {"name": "Extra"}],
        "tmpls": [{"qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr id=answer>{{Back}}{{Extra}}"},
          {"qfmt": "{{#Back}}{{Back}}{{/Back}}", "afmt": "{{FrontSide}}<hr id=answer>{{Front}}"}]},
       "2": {"type": 1, "flds": [{"name": "Text"}, {"name": "Back Extra"}],
        "tmpls": [{"qfmt": "{{cloze:Text}}", "afmt": "{{cloze:Text}}{{Back Extra}}"}]}}
      """;
  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE notes (id, guid, mid, tags, flds)",
          "CREATE TABLE cards (id, nid, did, ord, type, queue, due, odue, odid, reps)",
          "CREATE TABLE revlog (id INTEGER PRIMARY KEY, cid, ease, factor, time, type)");
  private static final List<String> ROWS =
      List.of(
          "INSERT INTO notes VALUES (1, 'g1', 1, ' histoire::Rome leech ',"
              + " 'Où ?<br>En <b>quelle</b> ville ?' || x'1f' || 'à Rome' || x'1f' || 'Voir p. 3')",
          "INSERT INTO notes VALUES (2, 'g2', 2, '', '{{c1::Rome::ville}} et {{c2::Oslo}}' || x'1f'"
              + " || '')",
          "INSERT INTO notes VALUES (3, 'g3', 1, '', 'Image <img src=\"../../x.png\">' || x'1f' ||"
              + " 'a' || x'1f' || '')",
          "INSERT INTO cards VALUES (11, 1, 5, 0, 2, 2, 70, 0, 0, 3)",
          "INSERT INTO cards VALUES (12, 1, 5, 1, 0, -1, 1, 0, 0, 0)",
          "INSERT INTO cards VALUES (21, 2, 5, 0, 0, 0, 1, 0, 0, 0)",
          "INSERT INTO cards VALUES (22, 2, 5, 1, 0, 0, 1, 0, 0, 0)",
          "INSERT INTO cards VALUES (31, 3, 5, 0, 2, 2, 9, 0, 0, 4)",
          "INSERT INTO revlog VALUES (1769940000000, 11, 3, 2500, 4000, 0)",
          "INSERT INTO revlog VALUES (1770372000000, 11, 0, 0, 0, 5)",
          "INSERT INTO revlog VALUES (1770372000001, 11, 4, 2500, 9000000, 1)");

  @TempDir private Path folder;

  private byte[] database(List<String> statements) throws SQLException, IOException {
    var file = Files.createTempFile(folder, "made", ".db");
    Files.delete(file);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.executeUpdate(sql);
      }
    }
    return Files.readAllBytes(file);
  }

  private Path zip(Map<String, byte[]> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return Files.write(folder.resolve("cards.apkg"), bytes.toByteArray());
  }

  private static ReadQuestions read(Path file) {
    return new AnkiPackageReader(CLOCK).read(file, Progress.NONE);
  }

  private static List<String> statements(List<String> first, List<String> then) {
    return java.util.stream.Stream.concat(first.stream(), then.stream()).toList();
  }

  private static List<String> oldLayout() {
    var col =
        List.of(
            "CREATE TABLE col (crt, models, decks)",
            "INSERT INTO col VALUES (%d, '%s', '{\"5\": {\"name\": \"Latin::Villes\"}}')"
                .formatted(CREATED, MODELS));
    return statements(statements(TABLES, col), ROWS);
  }

  private static List<String> newLayout() {
    var front = "{{Front}}";
    var back = "{{FrontSide}}<hr id=answer>{{Back}}{{Extra}}";
    var tables =
        List.of(
            "CREATE TABLE col (crt)",
            "INSERT INTO col VALUES (" + CREATED + ")",
            "CREATE TABLE notetypes (id INTEGER PRIMARY KEY, name TEXT, config BLOB)",
            "CREATE TABLE fields (ntid, ord, name, config)",
            "CREATE TABLE templates (ntid, ord, name, config)",
            "CREATE TABLE decks (id, name)",
            "INSERT INTO notetypes VALUES (1, 'Basic', x''), (2, 'Cloze', x'0801')",
            "INSERT INTO fields VALUES (1,0,'Front',x''),(1,1,'Back',x''),(1,2,'Extra',x''),"
                + "(2,0,'Text',x''),(2,1,'Back Extra',x'')",
            "INSERT INTO templates VALUES (1, 0, 'Card 1', %s), (2, 0, 'Cloze', x'')"
                .formatted(config(front, back)),
            "INSERT INTO templates VALUES (1, 1, 'Card 2', %s)"
                .formatted(config("{{Back}}", "{{FrontSide}}<hr id=answer>{{Front}}")),
            "INSERT INTO decks VALUES (5, 'Latin' || x'1f' || 'Villes')");
    return statements(statements(TABLES, tables), ROWS);
  }

  private static String config(String front, String back) {
    var bytes = new ByteArrayOutputStream();
    bytes.write(0x0A);
    bytes.write(front.length());
    bytes.writeBytes(front.getBytes(StandardCharsets.UTF_8));
    bytes.write(0x12);
    bytes.write(back.length());
    bytes.writeBytes(back.getBytes(StandardCharsets.UTF_8));
    return "x'" + java.util.HexFormat.of().formatHex(bytes.toByteArray()) + "'";
  }

  @Test
  void allThreeLayoutsGiveTheSameCards() throws Exception {
    var first =
        zip(
            Map.of(
                "collection.anki2",
                database(oldLayout()),
                "media",
                "{}".getBytes(StandardCharsets.UTF_8)));
    var old = assertInstanceOf(ReadQuestions.Read.class, read(first));
    var both = new LinkedHashMap<String, byte[]>();
    both.put("collection.anki2", database(TABLES));
    both.put("collection.anki21", database(oldLayout()));
    var second = read(zip(both));
    var latest =
        read(
            zip(
                Map.of(
                    "meta", new byte[] {8, 3},
                    "collection.anki21b", Zstd.compress(database(newLayout())),
                    "collection.anki2", database(TABLES))));

    assertEquals(old, second);
    assertEquals(old, latest);
    assertEquals("Villes", old.title());
    assertEquals(
        List.of(
            new Form.Flashcard("Où ?\nEn quelle ville ?", "à Rome"),
            new Form.Flashcard("à Rome", "Où ?\nEn quelle ville ?"),
            new Form.Cloze("____ et Oslo", "Rome", List.of()),
            new Form.Cloze("Rome et ____", "Oslo", List.of()),
            new Form.Flashcard("Image", "a")),
        old.questions().stream().map(FoundQuestion::form).toList());
    assertEquals(
        List.of("g1", "g1-1", "g2", "g2-1", "g3"),
        old.questions().stream().map(found -> found.id().value()).toList());
    var card = (FoundQuestion.Loose) old.questions().getFirst();
    assertEquals(List.of("Rome"), card.topics());
    assertEquals("Voir p. 3", card.explanation());
    assertEquals(
        List.of(Remark.Kind.MEDIA_LEFT_OUT, Remark.Kind.HISTORY_LEFT_OUT),
        old.remarks().stream().map(Remark::kind).toList());
  }

  @Test
  void answersAndTheDueDayComeAlong() throws Exception {
    var read =
        assertInstanceOf(
            ReadQuestions.Read.class, read(zip(Map.of("collection.anki2", database(oldLayout())))));

    var history = read.questions().getFirst().history().orElseThrow();
    assertEquals(
        List.of(Grade.GOOD, Grade.EASY),
        history.answers().stream().map(PastAnswer::grade).toList());
    assertEquals(
        Duration.ofMinutes(10), history.answers().getLast().evidence().time(), "a capped time");
    var due = Instant.ofEpochSecond(CREATED).plus(Duration.ofDays(70));
    assertEquals(
        Optional.of(new CardHistory.Standing(Phase.REVIEW, 0, Optional.of(due))),
        history.standing());
    assertEquals(true, read.questions().get(1).history().orElseThrow().suspended());
    assertEquals(Optional.empty(), read.questions().get(2).history());
  }

  @Test
  void whatIsNoPackageIsRefused() throws Exception {
    assertEquals(Reason.NOT_THIS_FORMAT, refusal(zip(Map.of("a", new byte[3]))));
    assertEquals(Reason.DAMAGED, refusal(zip(Map.of("collection.anki2", new byte[5000]))));
    assertEquals(Reason.DAMAGED, refusal(zip(Map.of("collection.anki21b", new byte[50]))));
    assertEquals(
        Reason.NOT_THIS_FORMAT,
        refusal(zip(Map.of("collection.anki2", database(List.of("CREATE TABLE x (y)"))))));
    assertEquals(
        Reason.DAMAGED,
        refusal(Files.write(folder.resolve("x.apkg"), new byte[] {'P', 'K', 3, 4})));
  }

  @Test
  void aViewInThePlaceOfATableIsNotRead() throws Exception {
    var endless =
        List.of(
            "CREATE TABLE cards (id)",
            "CREATE TABLE revlog (id)",
            "CREATE TABLE col (crt)",
            "CREATE VIEW notes AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n)"
                + " SELECT i AS id, i AS guid, 1 AS mid, '' AS tags, '' AS flds FROM n");

    assertEquals(
        Reason.NOT_THIS_FORMAT, refusal(zip(Map.of("collection.anki2", database(endless)))));
  }

  @Test
  void aDatabaseThatUnfoldsWithoutEndIsRefused() throws Exception {
    var zeros = new byte[1 << 20];
    var bytes = new ByteArrayOutputStream();
    try (var packed = new com.github.luben.zstd.ZstdOutputStream(bytes)) {
      for (int megabyte = 0; megabyte < 420; megabyte++) {
        packed.write(zeros);
      }
    }

    assertEquals(Reason.TOO_LARGE, refusal(zip(Map.of("collection.anki21b", bytes.toByteArray()))));
  }

  private static Reason refusal(Path file) {
    return assertInstanceOf(ReadQuestions.Refused.class, read(file)).reason();
  }
}
