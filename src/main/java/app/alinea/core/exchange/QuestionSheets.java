package app.alinea.core.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.TopicRepository;
import app.alinea.core.schedule.Weights;
import app.alinea.core.study.CardRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers from the store what belongs to questions that leave it. Safe for any thread.
public final class QuestionSheets {
  /// The last of the weights of FSRS-6.
  private static final int DECAY = Weights.COUNT - 1;

  private final TopicRepository topics;
  private final CardRepository cards;

  public QuestionSheets(TopicRepository topics, CardRepository cards) {
    this.topics = topics;
    this.cards = cards;
  }

  /// For other people: no trace of how the learner did.
  public QuestionSheet withoutProgress(Document document, List<Question> questions) {
    return new QuestionSheet(document, topics.ofDocument(document.id()), questions, Map.of());
  }

  /// For the learner: with where each card stands and every answer.
  public QuestionSheet withProgress(Document document, List<Question> questions) {
    var progress = new HashMap<QuestionId, CardProgress>();
    double decay = cards.weights().current().weights().get(DECAY);
    for (var question : questions) {
      cards
          .ofQuestion(question.id())
          .ifPresent(card ->
              progress.put(question.id(), new CardProgress(card, cards.log(card.id()), decay)));
    }
    return new QuestionSheet(document, topics.ofDocument(document.id()), questions, progress);
  }
}
