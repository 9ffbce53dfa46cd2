package app.alinea.desktop.question;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.Topic;
import app.alinea.core.service.Services;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What questions there are in use, by document: what a quiz or a class can be made of.
///
/// @param topics of each document, those with most questions first
/// @param types of each document, with how many questions
public record Supply(
    List<DocumentSummary> documents,
    Map<DocumentId, List<CountedTopic>> topics,
    Map<DocumentId, Map<QuestionType, Integer>> types) {
  public Supply {
    documents = List.copyOf(documents);
    topics = Map.copyOf(topics);
    types = Map.copyOf(types);
  }

  /// A topic and how many questions in use treat it.
  public record CountedTopic(Topic topic, int questions) {}

  /// Reads the store: not for the interface thread.
  public static Supply read(Services services) {
    var documents = services.documents().list();
    var topics = new HashMap<DocumentId, List<CountedTopic>>();
    var types = new HashMap<DocumentId, Map<QuestionType, Integer>>();
    for (var document : documents) {
      var questions =
          services.questions().ofDocument(document.id()).stream()
              .filter(question -> question.status() == QuestionStatus.ACCEPTED)
              .toList();
      topics.put(document.id(), topics(services, document, questions));
      types.put(document.id(), types(questions));
    }
    return new Supply(documents, topics, types);
  }

  private static List<CountedTopic> topics(
      Services services, DocumentSummary document, List<Question> questions) {
    var counts = new HashMap<String, Integer>();
    questions.forEach(
        question -> question.topics().forEach(topic -> counts.merge(topic, 1, Integer::sum)));
    return services.topics().ofDocument(document.id()).stream()
        .map(topic -> new CountedTopic(topic, counts.getOrDefault(topic.name(), 0)))
        .filter(counted -> counted.questions() > 0)
        .sorted(Comparator.comparingInt(CountedTopic::questions).reversed())
        .toList();
  }

  private static Map<QuestionType, Integer> types(List<Question> questions) {
    var counts = new EnumMap<QuestionType, Integer>(QuestionType.class);
    questions.forEach(question -> counts.merge(question.type(), 1, Integer::sum));
    return counts;
  }

  public List<CountedTopic> topicsOf(DocumentId document) {
    return topics.getOrDefault(document, List.of());
  }

  /// Kinds that a document has questions of.
  public Map<QuestionType, Integer> typesOf(DocumentId document) {
    return types.getOrDefault(document, Map.of());
  }
}
