package app.alinea.core.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A question anchored to the sentence that answers it.
///
/// @param topics names of the topics it belongs to, in the document's language
/// @param difficulty estimate from 0 (easy) to 1 (hard)
/// @param explanation what to show after the answer, beside the source sentence; may be empty
/// @param edited whether a person changed it: generating again leaves it alone
public record Question(
    QuestionId id,
    Form form,
    SourceAnchor anchor,
    List<String> topics,
    double difficulty,
    String explanation,
    Provenance provenance,
    Set<QuestionFlag> flags,
    QuestionStatus status,
    boolean edited) {
  public Question {
    topics = List.copyOf(topics);
    flags = Set.copyOf(flags);
    if (!(difficulty >= 0 && difficulty <= 1)) {
      throw new IllegalArgumentException("difficulty %s is not from 0 to 1".formatted(difficulty));
    }
  }

  public QuestionType type() {
    return form.type();
  }

  public Question with(QuestionStatus newStatus) {
    return new Question(
        id, form, anchor, topics, difficulty, explanation, provenance, flags, newStatus, edited);
  }

  /// The same question put otherwise.
  public Question in(Form other) {
    return new Question(
        id, other, anchor, topics, difficulty, explanation, provenance, flags, status, edited);
  }

  /// The same question with its answer elsewhere.
  public Question at(SourceAnchor other) {
    return new Question(
        id, form, other, topics, difficulty, explanation, provenance, flags, status, edited);
  }

  /// The same question under other topics.
  public Question withTopics(List<String> others) {
    return new Question(
        id, form, anchor, others, difficulty, explanation, provenance, flags, status, edited);
  }

  public Question withFlag(QuestionFlag flag) {
    var more = EnumSet.of(flag);
    more.addAll(flags);
    return new Question(
        id, form, anchor, topics, difficulty, explanation, provenance, more, status, edited);
  }

  /// The same question without a doubt, or as it is where nobody had it.
  public Question withoutFlag(QuestionFlag flag) {
    var fewer = EnumSet.noneOf(QuestionFlag.class);
    fewer.addAll(flags);
    fewer.remove(flag);
    return new Question(
        id, form, anchor, topics, difficulty, explanation, provenance, fewer, status, edited);
  }

  /// The same question under topics that a person chose for it.
  public Question filedUnder(List<String> chosen) {
    return new Question(
        id, form, anchor, chosen, difficulty, explanation, provenance, flags, status, true);
  }

  /// The same question in another form, which a person chose.
  public Question reworked(Form other) {
    return new Question(
        id, other, anchor, topics, difficulty, explanation, provenance, flags, status, true);
  }
}
