package app.alinea.core.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentRepository;
import app.alinea.core.exchange.QuestionImportOutcome.Counts;
import app.alinea.core.exchange.QuestionPreparation.BroughtTopic;
import app.alinea.core.exchange.QuestionPreparation.Place;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.Topic;
import app.alinea.core.question.TopicRepository;
import app.alinea.core.study.CardHistory;
import app.alinea.core.study.CardRepository;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tells what sorted questions would change in the store. Changes nothing.
final class ShelfNews {
  private final DocumentRepository documents;
  private final TopicRepository topics;
  private final CardRepository cards;

  ShelfNews(DocumentRepository documents, TopicRepository topics, CardRepository cards) {
    this.documents = documents;
    this.topics = topics;
    this.cards = cards;
  }

  Counts counts(SortedQuestions sorted) {
    int withHistory = 0;
    int answers = 0;
    for (var entry : sorted.histories().entrySet()) {
      if (takesAnswers(entry.getKey(), entry.getValue())) {
        withHistory++;
        answers += entry.getValue().answers().size();
      }
    }
    return new Counts(
        sorted.added().size(),
        sorted.renewed().size(),
        sorted.known(),
        sorted.anchored(),
        withHistory,
        answers);
  }

  /// A card with answers of its own keeps them.
  private boolean takesAnswers(QuestionId id, CardHistory history) {
    return !history.answers().isEmpty()
        && cards.ofQuestion(id).map(card -> card.schedule().reviews() == 0).orElse(true);
  }

  List<BroughtTopic> topics(SortedQuestions sorted) {
    var known = new HashSet<String>();
    shares(sorted.added())
        .keySet()
        .forEach(id -> topics.book(id).topics().stream().map(Topic::name).forEach(known::add));
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (var question : sorted.added()) {
      question.topics().forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(entry ->
            new BroughtTopic(entry.getKey(), entry.getValue(), !known.contains(entry.getKey())))
        .sorted(Comparator.comparingInt(BroughtTopic::questions).reversed())
        .toList();
  }

  List<Place> places(SortedQuestions sorted) {
    return shares(sorted.added()).entrySet().stream()
        .map(entry -> place(entry.getKey(), entry.getValue(), sorted))
        .sorted(Comparator.comparingInt(Place::questions).reversed())
        .toList();
  }

  private Place place(DocumentId id, int questions, SortedQuestions sorted) {
    var stored = documents.find(id);
    var title =
        stored
            .or(sorted::document)
            .map(Document::title)
            .orElseThrow(() -> new IllegalStateException("no document " + id));
    return new Place(title, questions, stored.isEmpty());
  }

  /// How many questions go to each document.
  static Map<DocumentId, Integer> shares(List<Question> added) {
    Map<DocumentId, Integer> shares = new LinkedHashMap<>();
    added.forEach(question -> shares.merge(question.anchor().document(), 1, Integer::sum));
    return shares;
  }
}
