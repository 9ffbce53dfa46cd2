package app.alinea.core.study;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionId;
import java.util.List;
import java.util.Set;

/// Which cards a session is about.
///
/// @param documents any of these; empty for all
/// @param topics names of topics, any of these; empty for all
/// @param questions exactly these in this order, whether due or not: a cram session, which does not
///   touch the schedule; empty for the queue
public record StudyScope(
    List<DocumentId> documents, Set<String> topics, List<QuestionId> questions) {
  public StudyScope {
    documents = List.copyOf(documents);
    topics = Set.copyOf(topics);
    questions = List.copyOf(questions);
  }

  public static StudyScope of(List<DocumentId> documents) {
    return new StudyScope(documents, Set.of(), List.of());
  }

  public boolean isCram() {
    return !questions.isEmpty();
  }
}
