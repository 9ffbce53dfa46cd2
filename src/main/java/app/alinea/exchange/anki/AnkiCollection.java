package app.alinea.exchange.anki;

import app.alinea.core.exchange.CardProgress;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.question.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// The SQLite file inside an Anki package, schema 11.
final class AnkiCollection implements AutoCloseable {
  private static final char FIELD_END = '\u001f';
  private static final int UNSYNCED = -1;

  private final Connection connection;
  private final Instant now;
  private final AnkiCards cards;
  private final AnkiLog log;

  private AnkiCollection(Connection connection, Instant now) {
    this.connection = connection;
    this.now = now;
    this.cards = new AnkiCards(now);
    this.log = new AnkiLog(connection);
  }

  static AnkiCollection create(Path file, Instant now) throws SQLException {
    var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      for (var sql : script().split(";\\s*\\n")) {
        statement.executeUpdate(sql);
      }
    }
    return new AnkiCollection(connection, now);
  }

  private static String script() {
    try (InputStream script =
        AnkiCollection.class.getResourceAsStream("/app/alinea/exchange/anki-schema-11.sql")) {
      if (script == null) {
        throw new IllegalStateException("the schema is missing from the program");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void addAll(QuestionSheet sheet) throws SQLException {
    var notes = new AnkiNotes(sheet);
    var deckId = stableId("deck " + sheet.document().id().value());
    describe(notes.deck(), deckId);
    int rank = 0;
    for (var question : sheet.questions()) {
      rank++;
      add(notes.of(question), question, sheet.progressOf(question), deckId, rank);
    }
    connection.commit();
  }

  private void describe(String deck, long deckId) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')")) {
      insert.setLong(1, cards.created().getEpochSecond());
      insert.setLong(2, now.toEpochMilli());
      insert.setLong(3, now.toEpochMilli());
      insert.setString(4, AnkiSettings.configuration());
      insert.setString(5, AnkiSettings.noteTypes(now));
      insert.setString(6, AnkiSettings.decks(deck, deckId, now));
      insert.setString(7, AnkiSettings.presets(now));
      insert.executeUpdate();
    }
  }

  private void add(
      AnkiNotes.Note note,
      Question question,
      Optional<CardProgress> progress,
      long deckId,
      int rank)
      throws SQLException {
    long id = stableId(question.id().value());
    var fields =
        note.isCloze()
            ? note.front() + FIELD_END + note.source()
            : note.front() + FIELD_END + note.back() + FIELD_END + note.source();
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')")) {
      insert.setLong(1, id);
      insert.setString(2, note.guid());
      insert.setLong(3, note.isCloze() ? AnkiSettings.CLOZE : AnkiSettings.FRONT_BACK);
      insert.setLong(4, now.getEpochSecond());
      insert.setInt(5, UNSYNCED);
      insert.setString(6, " " + String.join(" ", note.tags()) + " ");
      insert.setString(7, fields);
      insert.setString(8, withoutMarkup(note.front()));
      insert.setLong(9, checksum(withoutMarkup(note.front())));
      insert.executeUpdate();
    }
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO cards (id, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps,
              lapses, left, odue, odid, flags, data)
            VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)
            """)) {
      var state = progress.map(lived -> cards.of(lived, rank)).orElseGet(() -> cards.fresh(rank));
      insert.setLong(1, id);
      insert.setLong(2, id);
      insert.setLong(3, deckId);
      insert.setLong(4, now.getEpochSecond());
      insert.setInt(5, UNSYNCED);
      insert.setInt(6, state.type());
      insert.setInt(7, state.queue());
      insert.setLong(8, state.due());
      insert.setInt(9, state.intervalDays());
      insert.setInt(10, state.factor());
      insert.setInt(11, state.reviews());
      insert.setInt(12, state.lapses());
      insert.setInt(13, state.stepsLeft());
      insert.setString(14, state.data());
      insert.executeUpdate();
    }
    if (progress.isPresent()) {
      log.add(id, progress.get());
    }
  }

  /// A number from a name, the same in every export, so that importing again changes notes instead
  /// of doubling them; in the range of the milliseconds that Anki uses as ids.
  private static long stableId(String name) {
    return 1_300_000_000_000L + Long.parseUnsignedLong(sha1(name).substring(0, 9), 16);
  }

  /// As Anki computes it: the first eight hexadecimal digits of the first field's SHA-1.
  private static long checksum(String text) {
    return Long.parseLong(sha1(text).substring(0, 8), 16);
  }

  private static String sha1(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-1");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String withoutMarkup(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
