package app.alinea.storage;

import app.alinea.core.study.Evidence;
import app.alinea.core.study.GradeMapping;
import app.alinea.storage.StoreCheck.Finding;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Looks for lines of the review log that cannot be right. The log is never changed: a line stands
/// as it was written, and the rest is used.
final class LogCheck {
  /// Farther ahead than the other side of the Earth.
  private static final Duration SLACK = Duration.ofHours(26);

  private static final int MOST_FINDINGS = 100;

  private final Json json;
  private final Clock clock;
  private final List<Finding> findings = new ArrayList<>();

  LogCheck(Json json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  List<Finding> run(Database database) {
    var _ =
        database.read(connection -> {
          impossible(connection);
          future(connection);
          duplicates(connection);
          grades(connection);
          return true;
        });
    return findings;
  }

  private void impossible(Connection connection) throws SQLException {
    var sql =
        "SELECT id, card, at_ms FROM review WHERE undone_at_ms IS NULL AND NOT coalesce("
            + SoundLines.KNOWN
            + ", 0) ORDER BY id LIMIT "
            + MOST_FINDINGS;
    try (var statement = connection.prepareStatement(sql);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        add("review-impossible", rows);
      }
    }
  }

  private void future(Connection connection) throws SQLException {
    var sql = "SELECT id, card, at_ms FROM review WHERE at_ms > ? ORDER BY id LIMIT ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, clock.instant().plus(SLACK).toEpochMilli());
      statement.setInt(2, MOST_FINDINGS);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          add("review-in-future", rows);
        }
      }
    }
  }

  private void duplicates(Connection connection) throws SQLException {
    var sql =
        """
        SELECT id, card, at_ms FROM review WHERE undone_at_ms IS NULL AND kind = 'COUNTED'
          AND EXISTS (SELECT 1 FROM review b WHERE b.card = review.card AND b.id < review.id
            AND b.at_ms = review.at_ms AND b.undone_at_ms IS NULL AND b.kind = 'COUNTED')
        ORDER BY id LIMIT ?
        """;
    try (var statement = connection.prepareStatement(sql)) {
      statement.setInt(1, MOST_FINDINGS);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          add("review-twice", rows);
        }
      }
    }
  }

  /// Each grade must follow from the evidence by the version of the mapping that judged it.
  private void grades(Connection connection) throws SQLException {
    var sql =
        """
        SELECT id, card, at_ms, grade, grade_mapping, evidence FROM review
        WHERE undone_at_ms IS NULL AND session = 'STUDY' ORDER BY id
        """;
    try (var statement = connection.prepareStatement(sql);
        var rows = statement.executeQuery()) {
      while (rows.next() && findings.size() < MOST_FINDINGS) {
        if (!isGradeOfItsEvidence(rows)) {
          add("grade", rows);
        }
      }
    }
  }

  private boolean isGradeOfItsEvidence(ResultSet rows) throws SQLException {
    int version = rows.getInt("grade_mapping");
    if (!GradeMapping.isKnown(version)) {
      return false;
    }
    try {
      var evidence = json.read(rows.getString("evidence"), Evidence.class);
      return GradeMapping.ofVersion(version).grade(evidence).rating() == rows.getInt("grade");
    } catch (RuntimeException unreadable) { // what a record refuses arrives wrapped in many ways
      return false;
    }
  }

  private void add(String what, ResultSet rows) throws SQLException {
    findings.add(
        new Finding(
            what,
            "review %d of card %d at %s"
                .formatted(
                    rows.getLong("id"),
                    rows.getLong("card"),
                    Instant.ofEpochMilli(rows.getLong("at_ms")))));
  }
}
