package app.alinea.desktop.read;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.library.Coverage;
import app.alinea.core.library.ParagraphState;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.Topic;
import app.alinea.core.service.Services;
import app.alinea.core.study.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A document with everything the reader shows beside it, read in one go.
///
/// @param asked the questions of each paragraph, by position; rejected ones are left out
record Reading(
    Document document,
    Map<Integer, List<Asked>> asked,
    Coverage coverage,
    List<Highlight> highlights,
    List<Topic> topics) {

  /// A question and, once it is accepted, its card.
  record Asked(Question question, Optional<Card> card) {}

  static Optional<Reading> of(DocumentId id, Services services) {
    return services.documents().find(id).map(document -> of(document, services));
  }

  private static Reading of(Document document, Services services) {
    var id = document.id();
    var questions = services.questions().ofDocument(id);
    var cards = services.cards().ofDocument(id);
    var cardOf = cards.stream().collect(Collectors.toMap(Card::question, Function.identity()));
    var asked =
        questions.stream()
            .filter(question -> question.status() != QuestionStatus.REJECTED)
            .map(question -> new Asked(question, Optional.ofNullable(cardOf.get(question.id()))))
            .collect(Collectors.groupingBy(one -> one.question().anchor().position()));
    return new Reading(
        document,
        asked,
        Coverage.of(document, services.documents().readPositions(id), questions, cards),
        new Highlights(services.settings()).read(document),
        services.topics().ofDocument(id));
  }

  List<Asked> askedAt(int position) {
    return asked.getOrDefault(position, List.of());
  }

  List<Highlight> highlightsAt(int position) {
    return highlights.stream().filter(kept -> kept.position() == position).toList();
  }

  Reading with(List<Highlight> newHighlights) {
    return new Reading(document, asked, coverage, newHighlights, topics);
  }

  /// The same with one more paragraph read; none of its cards was answered.
  Reading withRead(int position) {
    var states = new ArrayList<>(coverage.states());
    states.set(
        position,
        askedAt(position).stream().anyMatch(one -> one.card().isPresent())
            ? ParagraphState.READ
            : ParagraphState.WITHOUT_CARD);
    return new Reading(document, asked, new Coverage(states), highlights, topics);
  }
}
