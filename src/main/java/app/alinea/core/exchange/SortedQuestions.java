package app.alinea.core.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.study.CardHistory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions of a file, new ones apart from known ones, each with its place.
///
/// @param document to save first, where the questions need one
/// @param before that document as the store has it
/// @param known how many the store has already
/// @param anchored how many of the added ones were found in a document
/// @param histories what cards lived through elsewhere, in the order of the file
record SortedQuestions(
    Optional<Document> document,
    Optional<Document> before,
    List<Question> added,
    List<Question> renewed,
    int known,
    int anchored,
    Map<QuestionId, CardHistory> histories) {
  SortedQuestions {
    added = List.copyOf(added);
    renewed = List.copyOf(renewed);
    histories = new LinkedHashMap<>(histories);
  }
}
