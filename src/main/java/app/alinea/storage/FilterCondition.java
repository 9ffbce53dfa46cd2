package app.alinea.storage;

import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.QuestionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// A question filter as SQL with its arguments.
final class FilterCondition {
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> arguments = new ArrayList<>();

  FilterCondition(QuestionFilter filter) {
    anyOf("q.document", filter.documents().stream().map(id -> id.value()).toList());
    anyOf("q.form_type", filter.types().stream().map(QuestionType::code).toList());
    anyOf("q.status", filter.statuses().stream().map(QuestionStatus::name).toList());
    anyOf("q.position", filter.positions());
    if (!filter.topics().isEmpty()) {
      sql.append(" AND q.id IN (SELECT question FROM question_topic WHERE topic IN ")
          .append(marks(filter.topics()))
          .append(')');
      arguments.addAll(filter.topics());
    }
    var words = SearchQuery.of(filter.text());
    if (!words.isEmpty()) {
      sql.append(" AND q.row IN (SELECT rowid FROM question_index WHERE question_index MATCH ?)");
      arguments.add(words);
    }
  }

  private void anyOf(String column, Collection<?> values) {
    if (!values.isEmpty()) {
      sql.append(" AND ").append(column).append(" IN ").append(marks(values));
      arguments.addAll(values);
    }
  }

  private static String marks(Collection<?> values) {
    return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }

  /// Conditions to append, each with its leading AND.
  String sql() {
    return sql.toString();
  }

  List<Object> arguments() {
    return List.copyOf(arguments);
  }
}
