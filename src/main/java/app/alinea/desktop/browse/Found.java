package app.alinea.desktop.browse;

import app.alinea.core.document.DocumentId;
import app.alinea.core.library.TextRemarks;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.TextRemark;
import app.alinea.core.question.Topic;
import app.alinea.core.question.curation.Doubts;
import app.alinea.core.question.curation.Offer;
import app.alinea.core.question.curation.RuleTrust;
import app.alinea.core.question.curation.RuleTrusts;
import app.alinea.core.question.difficulty.AnswerTally;
import app.alinea.core.question.difficulty.Difficulty;
import app.alinea.core.service.Services;
import app.alinea.core.study.Card;
import app.alinea.desktop.question.Sources;
import java.util.Collection;
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
/// @param remarks why there are no questions at all, where there are none
/// @param doubted the rules that are not trusted, the least trusted first
record Found(
    List<Row> rows,
    Sources sources,
    Map<DocumentId, List<Topic>> topics,
    int drafts,
    boolean cut,
    List<TextRemark> remarks,
    Map<DocumentId, List<RuleTrust>> doubted) {
  private static final int MOST = 20_000;

  static final Found NOTHING =
      new Found(List.of(), Sources.NONE, Map.of(), 0, false, List.of(), Map.of());

  /// Reads the store; not for the interface thread.
  static Found read(Services services, Wanted wanted) {
    var questions = services.questions().matching(wanted.filter(), MOST + 1);
    var documents = services.documents().list().stream().map(document -> document.id()).toList();
    var sources = Sources.read(services.documents(), documents);
    var cards = cards(services, documents);
    var answers = services.curation().answers();
    var offers = offers(services, documents);
    var now = services.clock().instant();
    var doubts = Doubts.among(questions);
    var rows =
        questions.stream()
            .limit(MOST)
            .map(question ->
                new Row(
                    question,
                    sources.label(question.anchor()),
                    question.anchor().position(),
                    Optional.ofNullable(cards.get(question.id())),
                    new Difficulty(
                        question.difficulty(),
                        answers.getOrDefault(question.id(), AnswerTally.NONE)),
                    doubts.of(question),
                    Optional.ofNullable(offers.get(question.id()))))
            .filter(row -> wanted.admits(row, now))
            .toList();
    var topics =
        documents.stream()
            .collect(Collectors.toMap(id -> id, id -> services.topics().ofDocument(id)));
    var inbox = Wanted.ALL.withStatuses(Set.of(QuestionStatus.DRAFT)).filter();
    return new Found(
        rows,
        sources,
        topics,
        drafts(services, inbox),
        questions.size() > MOST,
        rows.isEmpty() && wanted.isAll() ? remarks(sources, documents) : List.of(),
        doubted(services, documents));
  }

  private static int drafts(Services services, QuestionFilter inbox) {
    return services.questions().matching(inbox, MOST).size();
  }

  private static Map<QuestionId, Offer> offers(Services services, List<DocumentId> documents) {
    var offers = new HashMap<QuestionId, Offer>();
    for (var document : documents) {
      services.curation().offers(document).forEach(offer -> offers.put(offer.question(), offer));
    }
    return offers;
  }

  private static List<TextRemark> remarks(Sources sources, List<DocumentId> documents) {
    return documents.stream()
        .flatMap(id -> sources.document(id).stream())
        .flatMap(document -> TextRemarks.of(document, 0).stream())
        .distinct()
        .toList();
  }

  /// Only documents that have such rules.
  private static Map<DocumentId, List<RuleTrust>> doubted(
      Services services, List<DocumentId> documents) {
    var doubted = new HashMap<DocumentId, List<RuleTrust>>();
    for (var document : documents) {
      var rules = RuleTrusts.of(services.curation().verdicts(document)).lowered();
      if (!rules.isEmpty()) {
        doubted.put(document, rules);
      }
    }
    return doubted;
  }

  private static Map<QuestionId, Card> cards(Services services, List<DocumentId> documents) {
    var cards = new HashMap<QuestionId, Card>();
    for (var document : documents) {
      services.cards().ofDocument(document).forEach(card -> cards.put(card.question(), card));
    }
    return cards;
  }

  /// The question to go to once some are done with and leave the list: the next one, or the last
  /// that remains.
  Optional<QuestionId> after(Collection<Question> done) {
    var gone = done.stream().map(Question::id).collect(Collectors.toSet());
    var last = -1;
    for (var at = 0; at < rows.size(); at++) {
      last = gone.contains(rows.get(at).question().id()) ? at : last;
    }
    return rows.stream()
        .skip(last + 1L)
        .map(row -> row.question().id())
        .findFirst()
        .or(() ->
            rows.stream()
                .map(row -> row.question().id())
                .filter(id -> !gone.contains(id))
                .reduce((_, later) -> later));
  }
}
