package app.alinea.storage;

import app.alinea.core.classroom.ClassQuestion;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.SourceAnchor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Reads and writes the questions of a class as they were when it was opened.
final class ClassQuestionRows {
  private final Json json;

  ClassQuestionRows(Json json) {
    this.json = json;
  }

  void write(Connection connection, long classroom, List<ClassQuestion> questions)
      throws SQLException {
    var sql =
        """
        INSERT INTO class_question
          (class, rank, question, form_type, form, anchor, paragraph, topics, explanation)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (var statement = connection.prepareStatement(sql)) {
      int rank = 0;
      for (var question : questions) {
        statement.setLong(1, classroom);
        statement.setInt(2, rank);
        statement.setString(3, question.id().value());
        statement.setString(4, question.form().type().code());
        statement.setString(5, json.text(question.form()));
        statement.setString(6, json.text(question.anchor()));
        statement.setString(7, question.paragraph());
        statement.setString(8, json.text(question.topics()));
        statement.setString(9, question.explanation());
        statement.addBatch();
        rank++;
      }
      statement.executeBatch();
    }
  }

  List<ClassQuestion> read(Connection connection, long classroom) throws SQLException {
    var sql = "SELECT * FROM class_question WHERE class = ? ORDER BY rank";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, classroom);
      try (var rows = statement.executeQuery()) {
        var questions = new ArrayList<ClassQuestion>();
        while (rows.next()) {
          questions.add(question(rows));
        }
        return questions;
      }
    }
  }

  private ClassQuestion question(ResultSet rows) throws SQLException {
    var type = QuestionType.ofCode(rows.getString("form_type"));
    return new ClassQuestion(
        new QuestionId(rows.getString("question")),
        json.form(rows.getString("form"), type),
        json.read(rows.getString("anchor"), SourceAnchor.class),
        rows.getString("paragraph"),
        json.list(rows.getString("topics"), String.class),
        rows.getString("explanation"));
  }
}
