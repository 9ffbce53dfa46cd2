package app.alinea.exchange.anki;

import app.alinea.core.exchange.ReadQuestions.Reason;
import app.alinea.exchange.Fields;
import app.alinea.exchange.Finds;
import app.alinea.exchange.Unusable;
import app.alinea.exchange.anki.AnkiNoteType.Sides;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;

/// The database inside an Anki package of unknown origin, opened to be read only. A table that is
/// really a view, a query without end, rows of the wrong type: all are failures, none runs on.
final class ForeignCollection implements AutoCloseable {
  private static final int STEPS_BETWEEN_LOOKS = 100_000;
  private static final int MOST_STEPS = 20_000;
  private static final int LONGEST_TEXT = 2_000_000;

  /// One more than are taken over, so that this is noticed and said.
  private static final int MOST_NOTES = Finds.MOST + 1;

  private static final int MOST_CARDS = 4 * MOST_NOTES;
  private static final int MOST_ANSWERS = 1_500_000;

  private final Connection connection;
  private final boolean latest;

  private ForeignCollection(Connection connection, boolean latest) {
    this.connection = connection;
    this.latest = latest;
  }

  /// @param queue below 0 where the card is suspended or buried
  /// @param due a rank, seconds, or days since the collection began, by type
  record CardRow(
      long id, long note, long deck, int rank, int type, int queue, long due, int reviews) {}

  record NoteRow(long id, String guid, long type, String tags, List<String> fields) {}

  record AnswerRow(long atMs, long card, int ease, long factor, long timeMs, int type) {}

  static ForeignCollection open(Path file, boolean latest) throws Unusable {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(LONGEST_TEXT * 4));
    try {
      var connection = config.createConnection("jdbc:sqlite:" + file);
      watch(connection);
      var collection = new ForeignCollection(connection, latest);
      collection.expectTables();
      return collection;
    } catch (SQLException damaged) {
      throw Unusable.damaged("SQLite");
    }
  }

  /// Ends a query that computes for minutes.
  private static void watch(Connection connection) throws SQLException {
    ProgressHandler.setHandler(
        connection,
        STEPS_BETWEEN_LOOKS,
        new ProgressHandler() {
          private int looks;

          @Override
          protected int progress() {
            return ++looks > MOST_STEPS ? 1 : 0;
          }
        });
  }

  private void expectTables() throws Unusable {
    var needed = new ArrayList<>(List.of("notes", "cards", "revlog", "col"));
    if (latest) {
      needed.addAll(List.of("notetypes", "fields", "templates", "decks"));
    }
    var found = new ArrayList<String>();
    query(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table'",
        row -> {
          var sql = String.valueOf(row.getString(2)).stripLeading();
          if (sql.regionMatches(true, 0, "CREATE TABLE", 0, 12)) {
            found.add(String.valueOf(row.getString(1)));
          }
        });
    if (!found.containsAll(needed)) {
      throw new Unusable(Reason.NOT_THIS_FORMAT, "");
    }
  }

  /// Seconds of the moment from which days are counted.
  long created() throws Unusable {
    var created = new ArrayList<Long>();
    query("SELECT crt FROM col LIMIT 1", row -> created.add(row.getLong(1)));
    return created.isEmpty() ? 0 : created.getFirst();
  }

  Map<Long, AnkiNoteType> noteTypes() throws Unusable {
    return latest ? typesInTables() : typesInJson();
  }

  private Map<Long, AnkiNoteType> typesInJson() throws Unusable {
    var types = new HashMap<Long, AnkiNoteType>();
    var models = Fields.parse(json("models"), "models");
    for (var id : models.names()) {
      var model = models.object(id);
      var fields = new ArrayList<String>();
      for (var field : model.objects("flds")) {
        fields.add(field.text("name"));
      }
      var templates = new ArrayList<Sides>();
      for (var template : model.objects("tmpls")) {
        templates.add(new Sides(template.text("qfmt", ""), template.text("afmt", "")));
      }
      types.put(number(id), new AnkiNoteType(model.integer("type") == 1, fields, templates));
    }
    return types;
  }

  private Map<Long, AnkiNoteType> typesInTables() throws Unusable {
    var fields = new HashMap<Long, TreeMap<Integer, String>>();
    query(
        "SELECT ntid, ord, name FROM fields",
        row ->
            fields
                .computeIfAbsent(row.getLong(1), _ -> new TreeMap<>())
                .put(row.getInt(2), text(row, 3)));
    var templates = new HashMap<Long, TreeMap<Integer, Sides>>();
    query(
        "SELECT ntid, ord, config FROM templates",
        row -> {
          var config = new ProtoFields(blob(row, 3));
          templates
              .computeIfAbsent(row.getLong(1), _ -> new TreeMap<>())
              .put(row.getInt(2), new Sides(config.text(1).orElse(""), config.text(2).orElse("")));
        });
    var types = new HashMap<Long, AnkiNoteType>();
    query(
        "SELECT id, config FROM notetypes",
        row -> {
          long id = row.getLong(1);
          boolean cloze = new ProtoFields(blob(row, 2)).number(1).orElse(0L) == 1;
          types.put(
              id,
              new AnkiNoteType(
                  cloze,
                  List.copyOf(fields.getOrDefault(id, new TreeMap<>()).values()),
                  List.copyOf(templates.getOrDefault(id, new TreeMap<>()).values())));
        });
    return types;
  }

  /// Names of the decks, their levels joined by "::".
  Map<Long, String> decks() throws Unusable {
    var decks = new HashMap<Long, String>();
    if (latest) {
      query(
          "SELECT id, name FROM decks",
          row -> decks.put(row.getLong(1), text(row, 2).replace("\u001f", "::")));
      return decks;
    }
    var stored = Fields.parse(json("decks"), "decks");
    for (var id : stored.names()) {
      decks.put(number(id), stored.object(id).text("name", ""));
    }
    return decks;
  }

  private String json(String column) throws Unusable {
    var json = new ArrayList<String>();
    query("SELECT " + column + " FROM col LIMIT 1", row -> json.add(text(row, 1)));
    return json.isEmpty() ? "{}" : json.getFirst();
  }

  private static long number(String digits) throws Unusable {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException notOne) {
      throw Unusable.damaged(digits);
    }
  }

  List<NoteRow> notes() throws Unusable {
    var notes = new ArrayList<NoteRow>();
    query(
        "SELECT id, guid, mid, tags, flds FROM notes ORDER BY id LIMIT " + MOST_NOTES,
        row ->
            notes.add(
                new NoteRow(
                    row.getLong(1),
                    text(row, 2),
                    row.getLong(3),
                    text(row, 4),
                    Arrays.asList(text(row, 5).split("\u001f", -1)))));
    return notes;
  }

  Map<Long, List<CardRow>> cards() throws Unusable {
    var cards = new HashMap<Long, List<CardRow>>();
    query(
        """
        SELECT id, nid, did, ord, type, queue, due, odue, odid, reps FROM cards
        WHERE nid IN (SELECT id FROM notes ORDER BY id LIMIT %d) ORDER BY ord LIMIT %d
        """
            .formatted(MOST_NOTES, MOST_CARDS),
        row -> {
          boolean borrowed = row.getLong(9) != 0;
          var card =
              new CardRow(
                  row.getLong(1),
                  row.getLong(2),
                  borrowed ? row.getLong(9) : row.getLong(3),
                  row.getInt(4),
                  row.getInt(5),
                  row.getInt(6),
                  borrowed ? row.getLong(8) : row.getLong(7),
                  row.getInt(10));
          cards.computeIfAbsent(card.note(), _ -> new ArrayList<>()).add(card);
        });
    return cards;
  }

  Map<Long, List<AnswerRow>> answers() throws Unusable {
    var answers = new HashMap<Long, List<AnswerRow>>();
    query(
        "SELECT id, cid, ease, factor, time, type FROM revlog ORDER BY id LIMIT " + MOST_ANSWERS,
        row -> {
          var answer =
              new AnswerRow(
                  row.getLong(1),
                  row.getLong(2),
                  row.getInt(3),
                  row.getLong(4),
                  row.getLong(5),
                  row.getInt(6));
          answers.computeIfAbsent(answer.card(), _ -> new ArrayList<>()).add(answer);
        });
    return answers;
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private void query(String sql, RowReader reader) throws Unusable {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        reader.read(rows);
      }
    } catch (SQLException damaged) {
      throw Unusable.damaged("SQLite");
    }
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).orElse("");
  }

  private static byte[] blob(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getBytes(column)).orElse(new byte[0]);
  }

  @Override
  public void close() throws Unusable {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw Unusable.damaged("SQLite");
    }
  }
}
