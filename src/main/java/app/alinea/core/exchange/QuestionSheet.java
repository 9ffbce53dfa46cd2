package app.alinea.core.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.schedule.CardSchedule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Questions of one document on their way into a file.
///
/// @param questions in the order in which the file shall have them
/// @param progress where the learner's cards stand; empty unless the learner wants it in the file
public record QuestionSheet(
    Document document, List<Question> questions, Map<QuestionId, CardSchedule> progress) {
  public QuestionSheet {
    questions = List.copyOf(questions);
    progress = Map.copyOf(progress);
  }

  public QuestionSheet(Document document, List<Question> questions) {
    this(document, questions, Map.of());
  }

  /// The number by which readers cite the paragraph that a question comes from.
  public String paragraph(Question question) {
    return document.paragraphAt(question.anchor().position()).number().label();
  }

  public Optional<CardSchedule> scheduleOf(Question question) {
    return Optional.ofNullable(progress.get(question.id()));
  }
}
