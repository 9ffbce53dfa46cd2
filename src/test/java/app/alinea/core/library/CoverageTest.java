package app.alinea.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.ParagraphNumber;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.MemoryState;
import app.alinea.core.study.Card;
import app.alinea.core.study.CardId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Document DOCUMENT =
      new Document(
          new DocumentId("registre"),
          "Registre",
          Language.FRENCH,
          "registre.txt",
          "00",
          "",
          "",
          IntStream.range(0, 5)
              .mapToObj(at ->
                  new Paragraph(
                      at,
                      ParagraphNumber.of(at + 1),
                      "",
                      "Escale.",
                      "Escale.",
                      List.of(),
                      List.of()))
              .toList());

  @Test
  void tellsHowFarEachParagraphHasCome() {
    var questions = List.of(question("a", 2), question("b", 3), question("c", 3), question("d", 4));
    var cards =
        List.of(card(1, "a", 0, 0), card(2, "b", 3, 40), card(3, "c", 1, 2), card(4, "d", 5, 30));

    var coverage = Coverage.of(DOCUMENT, List.of(1, 2, 3), questions, cards);

    assertEquals(
        List.of(
            ParagraphState.UNREAD,
            ParagraphState.WITHOUT_CARD,
            ParagraphState.READ,
            ParagraphState.LEARNING,
            ParagraphState.MASTERED),
        coverage.states());
    assertEquals(
        Map.of(
            ParagraphState.UNREAD, 1,
            ParagraphState.WITHOUT_CARD, 1,
            ParagraphState.READ, 1,
            ParagraphState.LEARNING, 1,
            ParagraphState.MASTERED, 1),
        coverage.counts());
  }

  private static Question question(String id, int position) {
    var anchor =
        new SourceAnchor(
            DOCUMENT.id(), position, 0, new TextSpan(0, 7), new TextSpan(0, 6), "Escale.", "", "");
    return new Question(
        new QuestionId(id),
        new Form.Flashcard("Quoi ?", "Escale"),
        anchor,
        List.of(),
        0.5,
        "",
        new Provenance("rule", id, "", 1),
        Set.of(),
        QuestionStatus.ACCEPTED,
        false);
  }

  private static Card card(long id, String question, int reviews, double stability) {
    var schedule =
        reviews == 0
            ? CardSchedule.FRESH
            : new CardSchedule(
                CardSchedule.Phase.REVIEW,
                0,
                Optional.of(new MemoryState(stability, 5)),
                Optional.of(Instant.EPOCH),
                Optional.of(Instant.EPOCH),
                reviews,
                0);
    return new Card(
        new CardId(id), new QuestionId(question), question, schedule, false, Optional.empty());
  }
}
