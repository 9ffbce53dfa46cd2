package app.alinea.core.library;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.Topic;
import app.alinea.core.question.TopicBook;
import app.alinea.core.question.TopicEdit;
import app.alinea.core.question.TopicRepository;
import java.util.List;

/// Changes a document's topics and, with them, the topics of its questions. Safe for any thread.
public final class TopicDesk {
  private final TopicRepository topics;
  private final QuestionRepository questions;

  public TopicDesk(TopicRepository topics, QuestionRepository questions) {
    this.topics = topics;
    this.questions = questions;
  }

  /// What an edit changed, to take it back.
  ///
  /// @param before the book
  /// @param questions those whose topics changed, as they were
  public record Applied(DocumentId document, TopicBook before, List<Question> questions) {
    public Applied {
      questions = List.copyOf(questions);
    }
  }

  public Applied apply(DocumentId document, TopicEdit edit) {
    var before = topics.book(document);
    var known = before.topics();
    var after = before.with(edit);
    var concerned =
        questions.ofDocument(document).stream()
            .filter(question -> !retitled(question, edit, known).equals(question.topics()))
            .toList();
    topics.save(document, after);
    questions.saveAll(concerned.stream().map(q -> q.withTopics(retitled(q, edit, known))).toList());
    return new Applied(document, before, concerned);
  }

  /// Takes an edit back. What else was changed in the questions since then stays.
  public void undo(Applied applied) {
    topics.save(applied.document(), applied.before());
    questions.saveAll(
        applied.questions().stream()
            .flatMap(before ->
                questions.find(before.id()).map(now -> now.withTopics(before.topics())).stream())
            .toList());
  }

  private static List<String> retitled(Question question, TopicEdit edit, List<Topic> known) {
    return edit.onNames(question.topics(), question.anchor().position(), known);
  }
}
