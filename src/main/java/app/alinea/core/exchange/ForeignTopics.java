package app.alinea.core.exchange;

import app.alinea.core.question.Question;
import app.alinea.core.question.Topic;
import app.alinea.core.question.TopicBook;
import app.alinea.core.question.TopicEdit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The topics that questions bring into a document.
final class ForeignTopics {
  private ForeignTopics() {}

  /// The book with the topics of the questions that it does not have.
  static TopicBook with(TopicBook book, Iterable<Question> questions) {
    var known = book.topics().stream().map(Topic::name).collect(Collectors.toSet());
    Map<String, TreeSet<Integer>> fresh = new LinkedHashMap<>();
    for (var question : questions) {
      for (var name : question.topics()) {
        if (!known.contains(name)) {
          fresh.computeIfAbsent(name, _ -> new TreeSet<>()).add(question.anchor().position());
        }
      }
    }
    var extended = book;
    for (var topic : fresh.entrySet()) {
      var id = "imported-" + PlainText.of(topic.getKey()).replace(' ', '-');
      extended =
          extended.with(
              new TopicEdit.Created(id, topic.getKey(), topic.getValue().stream().toList()));
    }
    return extended;
  }
}
