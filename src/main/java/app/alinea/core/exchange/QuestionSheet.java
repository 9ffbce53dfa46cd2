package app.alinea.core.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Questions of one document on their way into a file.
///
/// @param topics of the document
/// @param questions in the order in which the file shall have them
/// @param progress where the learner's cards stand; empty unless the learner wants it in the file
public record QuestionSheet(
    Document document,
    List<Topic> topics,
    List<Question> questions,
    Map<QuestionId, CardProgress> progress) {
  public QuestionSheet {
    topics = List.copyOf(topics);
    questions = List.copyOf(questions);
    progress = Map.copyOf(progress);
  }

  public QuestionSheet(Document document, List<Question> questions) {
    this(document, List.of(), questions, Map.of());
  }

  /// The number by which readers cite the paragraph that a question comes from.
  public String paragraph(Question question) {
    return document.paragraphAt(question.anchor().position()).number().label();
  }

  public Optional<CardProgress> progressOf(Question question) {
    return Optional.ofNullable(progress.get(question.id()));
  }
}
