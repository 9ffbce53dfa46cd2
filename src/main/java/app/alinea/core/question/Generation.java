package app.alinea.core.question;

import java.util.List;
import java.util.Map;

/// What one run of the generator made.
///
/// @param questions sound ones, by paragraph; all with status DRAFT
/// @param topics of the document, with their paragraphs
/// @param refusals candidates refused, by gate name
/// @param remarks why there are few questions, where there are few
/// @param cancelled whether the run was stopped; then nothing of it is to be stored
public record Generation(
    List<Question> questions,
    List<Topic> topics,
    Map<String, List<Refusal>> refusals,
    List<TextRemark> remarks,
    boolean cancelled) {
  public Generation {
    questions = List.copyOf(questions);
    topics = List.copyOf(topics);
    refusals = Map.copyOf(refusals);
    remarks = List.copyOf(remarks);
  }

  /// A candidate that a gate refused.
  public record Refusal(String rule, String stem, String answer, String reason) {}
}
