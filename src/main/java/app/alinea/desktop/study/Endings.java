package app.alinea.desktop.study;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.question.Question;
import app.alinea.core.service.Services;
import app.alinea.core.study.Card;
import app.alinea.core.study.SessionSummary;
import app.alinea.core.study.StudyScope;
import app.alinea.core.study.StudySession;
import app.alinea.desktop.question.Sources;
import app.alinea.desktop.study.StudyState.Ending;
import app.alinea.desktop.study.StudyState.Missed;
import app.alinea.desktop.study.StudyState.SourcePlace;
import app.alinea.desktop.study.StudyState.ToRead;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Works out what to show when nothing is left to study. Reads the store: not for the interface
/// thread.
final class Endings {
  private static final int OPENING_LENGTH = 160;

  private final Services services;
  private final Sources sources;

  Endings(Services services, Sources sources) {
    this.services = services;
    this.sources = sources;
  }

  Ending of(StudySession session, StudyScope scope) {
    var summary = session.summary();
    var cards = cards(scope);
    return new Ending(
        summary,
        missed(summary),
        session.nextLearningDue().or(() -> nextDue(cards)),
        toRead(),
        !cards.isEmpty(),
        Optional.empty());
  }

  private List<Missed> missed(SessionSummary summary) {
    return summary.failed().stream()
        .flatMap(id -> services.questions().find(id).stream())
        .map(question -> missed(question, summary))
        .toList();
  }

  private Missed missed(Question question, SessionSummary summary) {
    return new Missed(
        question, sources.label(question.anchor()), summary.leeches().contains(question.id()));
  }

  private List<Card> cards(StudyScope scope) {
    var ids =
        scope.documents().isEmpty()
            ? services.documents().list().stream().map(DocumentSummary::id).toList()
            : scope.documents();
    return ids.stream().flatMap(id -> services.cards().ofDocument(id).stream()).toList();
  }

  /// The earliest card that is not due yet.
  private Optional<Instant> nextDue(List<Card> cards) {
    var now = services.clock().instant();
    return cards.stream()
        .filter(card -> !card.suspended())
        .flatMap(card -> card.schedule().dueAt().stream())
        .filter(due -> due.isAfter(now))
        .min(Instant::compareTo);
  }

  private Optional<ToRead> toRead() {
    return services.documents().list().stream()
        .flatMap(summary -> sources.document(summary.id()).stream())
        .flatMap(document -> firstUnread(document).stream())
        .findFirst();
  }

  private Optional<ToRead> firstUnread(Document document) {
    var read = new HashSet<>(services.documents().readPositions(document.id()));
    return IntStream.range(0, document.paragraphs().size())
        .filter(position -> !read.contains(position))
        .mapToObj(document::paragraphAt)
        .findFirst()
        .map(paragraph ->
            new ToRead(
                new SourcePlace(document.id(), paragraph.position()),
                paragraph.number().label(),
                opening(paragraph.text())));
  }

  private static String opening(String text) {
    if (text.length() <= OPENING_LENGTH) {
      return text;
    }
    var cut = text.lastIndexOf(' ', OPENING_LENGTH);
    return text.substring(0, cut > 0 ? cut : OPENING_LENGTH) + "\u00A0…";
  }
}
