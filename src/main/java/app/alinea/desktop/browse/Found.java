package app.alinea.desktop.browse;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.Topic;
import app.alinea.core.service.Services;
import app.alinea.core.study.Card;
import app.alinea.desktop.question.Sources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the store holds of the questions wanted, read in one go.
///
/// @param rows by document and paragraph
/// @param drafts how many wait in the inbox, whatever is shown
/// @param cut whether there are more than are shown
record Found(
    List<Row> rows, Sources sources, Map<DocumentId, List<Topic>> topics, int drafts, boolean cut) {
  private static final int MOST = 20_000;

  static final Found NOTHING = new Found(List.of(), Sources.NONE, Map.of(), 0, false);

  /// Reads the store; not for the interface thread.
  static Found read(Services services, Wanted wanted) {
    var questions = services.questions().matching(wanted.filter(), MOST + 1);
    var documents = services.documents().list().stream().map(document -> document.id()).toList();
    var sources = Sources.read(services.documents(), documents);
    var cards = cards(services, documents);
    var now = services.clock().instant();
    var rows =
        questions.stream()
            .limit(MOST)
            .map(question -> row(question, sources, cards))
            .filter(row -> wanted.admits(row, now))
            .toList();
    var topics =
        documents.stream()
            .collect(Collectors.toMap(id -> id, id -> services.topics().ofDocument(id)));
    var inbox = Wanted.ALL.withStatuses(Set.of(QuestionStatus.DRAFT)).filter();
    return new Found(rows, sources, topics, drafts(services, inbox), questions.size() > MOST);
  }

  private static int drafts(Services services, QuestionFilter inbox) {
    return services.questions().matching(inbox, MOST).size();
  }

  private static Row row(Question question, Sources sources, Map<QuestionId, Card> cards) {
    var anchor = question.anchor();
    return new Row(
        question,
        sources.label(anchor),
        anchor.position(),
        Optional.ofNullable(cards.get(question.id())));
  }

  private static Map<QuestionId, Card> cards(Services services, List<DocumentId> documents) {
    var cards = new HashMap<QuestionId, Card>();
    for (var document : documents) {
      services.cards().ofDocument(document).forEach(card -> cards.put(card.question(), card));
    }
    return cards;
  }
}
