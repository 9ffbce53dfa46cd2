package app.alinea.desktop.coverage;

import app.alinea.core.document.DocumentOutline;
import app.alinea.core.document.Paragraph;
import app.alinea.core.library.Coverage;
import app.alinea.core.library.ParagraphState;
import app.alinea.core.library.TextRemarks;
import app.alinea.core.question.TextRemark;
import app.alinea.core.service.Services;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A document with what was made of it.
///
/// @param next the next paragraph to read
/// @param cards in use
/// @param remarks why it gives few questions, where it does
public record CoveredDocument(
    DocumentOutline document,
    Coverage coverage,
    Optional<Paragraph> next,
    int cards,
    List<TextRemark> remarks) {
  public CoveredDocument {
    remarks = List.copyOf(remarks);
  }

  /// Reads the store: not for the interface thread.
  public static CoveredDocument read(DocumentOutline document, Services services) {
    var cards = services.cards().decks().standings(Set.of(document.id()), Set.of());
    var coverage =
        Coverage.ofStandings(
            document.numbers().size(), services.documents().readPositions(document.id()), cards);
    var questions = services.questions().positions(document.id()).size();
    return new CoveredDocument(
        document,
        coverage,
        next(coverage).flatMap(at -> services.documents().paragraph(document.id(), at)),
        cards.size(),
        remarks(document, questions, services));
  }

  /// The text is read where it gives few questions, and is short then.
  private static List<TextRemark> remarks(
      DocumentOutline document, int questions, Services services) {
    return TextRemarks.isEnough(questions)
        ? List.of()
        : services
            .documents()
            .find(document.id())
            .map(whole -> TextRemarks.of(whole, questions))
            .orElse(List.of());
  }

  /// While its questions are being made nobody knows yet whether they will be few.
  public CoveredDocument withoutRemarks() {
    return new CoveredDocument(document, coverage, next, cards, List.of());
  }

  /// The first unread paragraph after the last one read; else the first unread one.
  private static Optional<Integer> next(Coverage coverage) {
    var states = coverage.states();
    var lastRead =
        IntStream.range(0, states.size())
            .filter(at -> states.get(at) != ParagraphState.UNREAD)
            .max()
            .orElse(-1);
    var unread =
        IntStream.range(0, states.size())
            .filter(at -> states.get(at) == ParagraphState.UNREAD)
            .boxed()
            .toList();
    return unread.stream()
        .filter(at -> at > lastRead)
        .findFirst()
        .or(() -> unread.stream().findFirst());
  }
}
