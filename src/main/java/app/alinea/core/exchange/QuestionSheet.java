package app.alinea.core.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.question.Question;
import java.util.List;

/// Questions of one document on their way into a file.
///
/// @param questions in the order in which the file shall have them
public record QuestionSheet(Document document, List<Question> questions) {
  public QuestionSheet {
    questions = List.copyOf(questions);
  }

  /// The number by which readers cite the paragraph that a question comes from.
  public String paragraph(Question question) {
    return document.paragraphAt(question.anchor().position()).number().label();
  }
}
