package app.alinea.storage;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.curation.Offer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// New versions of changed questions, waiting or settled.
final class OfferRows {
  private final Database database;
  private final Json json;
  private final QuestionRows questions;

  OfferRows(Database database, Json json) {
    this.database = database;
    this.json = json;
    questions = new QuestionRows(json);
  }

  List<Offer> waiting(DocumentId document) {
    return database.read(connection -> {
      var sql =
          """
          SELECT o.question AS offered_for, o.version AS id, o.form_type, o.form, o.anchor,
            o.difficulty, o.explanation, o.rule, o.fact, o.fact_summary, o.confidence, o.flags,
            'DRAFT' AS status, 0 AS edited, '' AS topics
          FROM question_offer o JOIN question q ON q.id = o.question
          WHERE o.document = ? AND o.settled = 0 AND q.deleted = 0 ORDER BY q.position, q.id
          """;
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, document.value());
        try (var rows = statement.executeQuery()) {
          var offers = new ArrayList<Offer>();
          while (rows.next()) {
            offers.add(
                new Offer(new QuestionId(rows.getString("offered_for")), questions.read(rows)));
          }
          return offers;
        }
      }
    });
  }

  void replace(DocumentId document, Collection<Offer> waiting) {
    database.execute(connection -> {
      QuestionRows.run(
          connection,
          "DELETE FROM question_offer WHERE document = ? AND settled = 0",
          document.value());
      for (var offer : waiting) {
        insert(connection, document, offer);
      }
    });
  }

  private void insert(Connection connection, DocumentId document, Offer offer) throws SQLException {
    var sql =
        """
        INSERT OR IGNORE INTO question_offer (document, form_type, form, anchor, difficulty,
          explanation, rule, fact, fact_summary, confidence, flags, question, version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    var version = offer.version();
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, document.value());
      statement.setString(2, version.type().code());
      statement.setString(3, json.text(version.form()));
      statement.setString(4, json.text(version.anchor()));
      statement.setDouble(5, version.difficulty());
      statement.setString(6, version.explanation());
      statement.setString(7, version.provenance().rule());
      statement.setString(8, version.provenance().fact());
      statement.setString(9, version.provenance().factSummary());
      statement.setDouble(10, version.provenance().confidence());
      statement.setString(11, QuestionRows.joined(version.flags()));
      bindKey(statement, 12, offer);
      statement.executeUpdate();
    }
  }

  void mark(Offer offer, boolean settled) {
    database.execute(connection -> {
      var sql = "UPDATE question_offer SET settled = ? WHERE question = ? AND version = ?";
      try (var statement = connection.prepareStatement(sql)) {
        statement.setBoolean(1, settled);
        bindKey(statement, 2, offer);
        statement.executeUpdate();
      }
    });
  }

  private static void bindKey(PreparedStatement statement, int from, Offer offer)
      throws SQLException {
    statement.setString(from, offer.question().value());
    statement.setString(from + 1, offer.version().id().value());
  }

  Set<QuestionId> settled(DocumentId document) {
    return database.read(connection -> {
      var sql = "SELECT version FROM question_offer WHERE document = ? AND settled = 1";
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, document.value());
        try (var rows = statement.executeQuery()) {
          var settled = new HashSet<QuestionId>();
          while (rows.next()) {
            settled.add(new QuestionId(rows.getString("version")));
          }
          return settled;
        }
      }
    });
  }
}
