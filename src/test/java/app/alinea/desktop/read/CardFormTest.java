package app.alinea.desktop.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.ParagraphNumber;
import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CardFormTest {
  private static final String FIRST = "Le phare des Aiguilles éclaire la baie. ";
  private static final String SECOND = "La ville de Selve l’entretient.";
  private static final Paragraph PARAGRAPH =
      new Paragraph(
          0,
          ParagraphNumber.of(1),
          "",
          FIRST + SECOND,
          FIRST + SECOND,
          List.of(
              new Sentence(0, new TextSpan(0, 39), FIRST.strip(), Set.of()),
              new Sentence(1, new TextSpan(40, 40 + SECOND.length()), SECOND, Set.of())),
          List.of());
  private static final Document DOCUMENT =
      new Document(
          new DocumentId("phares"),
          "Phares",
          Language.FRENCH,
          "phares.txt",
          "00",
          "",
          "",
          List.of(PARAGRAPH));

  @Test
  void aClozeOfSelectedWordsIsReadyToBeSaved() {
    var form = new CardForm(draft("Selve"), CardForm.Kind.CLOZE);

    var question = form.question(List.of());

    assertTrue(form.isComplete());
    assertEquals(
        new Form.Cloze("La ville de ____ l’entretient.", "Selve", List.of()), question.form());
    assertEquals("Selve", question.anchor().answerSpan().of(PARAGRAPH.text()));
    assertEquals(SECOND, question.anchor().quote());
    assertEquals("learner", question.provenance().rule());
    assertEquals(QuestionStatus.ACCEPTED, question.status());
  }

  @Test
  void aClozeOfAWholeSentenceWaitsForItsWordsAndIsAnchoredToThem() {
    var form = new CardForm(draft(SECOND), CardForm.Kind.CLOZE);
    assertEquals(Optional.of("read.card.answer.missing"), form.answerProblem());

    form.answer().set("Selve");
    form.gapAnswer();
    var question = form.question(List.of());

    assertEquals("La ville de ____ l’entretient.", question.form().stem());
    assertEquals("Selve", question.anchor().answerSpan().of(PARAGRAPH.text()));
  }

  @Test
  void anAnswerThatIsNotInTheSentenceLeavesNoGap() {
    var form = new CardForm(draft(SECOND), CardForm.Kind.CLOZE);

    form.answer().set("Brume");
    form.gapAnswer();

    assertEquals(Optional.of("read.card.gap.missing"), form.stemProblem());
    assertFalse(form.isComplete());
  }

  @Test
  void aCardTakesTheSelectedWordsAsItsAnswerAndTheParagraphsTopics() {
    var form = new CardForm(draft("Selve"), CardForm.Kind.FLASHCARD);
    form.stem().set("Qui entretient le phare ?");
    var here = new Topic("t", "Phares", "", Topic.Origin.DISCOVERED, List.of(0));
    var elsewhere = new Topic("u", "Quais", "", Topic.Origin.DISCOVERED, List.of(4));

    var question = form.question(List.of(here, elsewhere));

    assertEquals(new Form.Flashcard("Qui entretient le phare ?", "Selve"), question.form());
    assertEquals(List.of("Phares"), question.topics());
  }

  @Test
  void aSelectionOverTwoSentencesIsCutToTheOneItBeginsIn() {
    var draft = CardDraft.of(DOCUMENT, PARAGRAPH, new TextSpan(30, 60));

    assertEquals(FIRST.strip(), draft.sentence().text());
    assertEquals(new TextSpan(30, 39), draft.passage());
  }

  private static CardDraft draft(String words) {
    var at = PARAGRAPH.text().indexOf(words);
    return CardDraft.of(DOCUMENT, PARAGRAPH, new TextSpan(at, at + words.length()));
  }
}
