package app.alinea.core.question;

import app.alinea.core.document.Document;
import java.util.Optional;
import java.util.Set;

/// Finds other ways to ask a question that the generator made: other wrong options, other wordings
/// of the same fact. What it finds passed the same checks as every question. The same question,
/// seed and refusals give the same answer.
///
/// Reading the document again takes up to some seconds; not for the interface thread.
public interface QuestionVariants {
  /// The question with another wrong option in the place of one of its own.
  ///
  /// @param option index of the wrong option to replace
  /// @param refused texts that were offered before
  /// @return empty where the document holds no other, the form is no multiple choice, or the
  ///   question's answer is not the generator's any more
  Optional<Form> otherDistractor(
      Document document, Question question, int option, Set<String> refused, long seed);

  /// The question with other wrong options throughout; fewer are new where there are not enough.
  ///
  /// @param refused texts that were offered before
  /// @return empty where not one other was found
  Optional<Form> otherDistractors(
      Document document, Question question, Set<String> refused, long seed);

  /// The question in other words, with the same answer and options.
  ///
  /// @param refused stems that were offered before
  /// @return empty where no rule words the fact otherwise
  Optional<Form> otherWording(Document document, Question question, Set<String> refused, long seed);
}
