package app.alinea.desktop.quiz;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.QuestionType;
import app.alinea.core.quiz.QuizDesk;
import app.alinea.core.service.Services;
import app.alinea.desktop.question.Sources;
import app.alinea.desktop.quiz.QuizSetUp.CountedTopic;
import app.alinea.desktop.quiz.QuizSetUp.Offer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what quizzes can be made of. Reads the store: not for the interface thread.
final class QuizOffers {
  private static final int ATTEMPTS_SHOWN = 20;

  private final Services services;
  private final QuizDesk desk;

  QuizOffers(Services services, QuizDesk desk) {
    this.services = services;
    this.desk = desk;
  }

  Offer read() {
    var documents = services.documents().list();
    var topics = new HashMap<DocumentId, List<CountedTopic>>();
    var counts = new HashMap<DocumentId, Map<QuestionType, Integer>>();
    for (var document : documents) {
      var questions = inUse(document);
      topics.put(document.id(), topics(document, questions));
      counts.put(document.id(), types(questions));
    }
    return new Offer(
        documents,
        topics,
        counts,
        Sources.read(services.documents(), List.of()),
        desk.resume(),
        desk.history(ATTEMPTS_SHOWN));
  }

  private List<Question> inUse(DocumentSummary document) {
    return services.questions().ofDocument(document.id()).stream()
        .filter(question -> question.status() == QuestionStatus.ACCEPTED)
        .toList();
  }

  private List<CountedTopic> topics(DocumentSummary document, List<Question> questions) {
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
}
