package app.alinea.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.exchange.CardProgress;
import app.alinea.core.exchange.QuestionImportOutcome.Counts;
import app.alinea.core.exchange.QuestionImportOutcome.Imported;
import app.alinea.core.exchange.QuestionPreparation.PastAnswers;
import app.alinea.core.exchange.QuestionPreparation.Place;
import app.alinea.core.exchange.QuestionPreparation.Prepared;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionSheets;
import app.alinea.core.question.Form;
import app.alinea.core.schedule.Grade;
import app.alinea.core.service.Opening.Opened;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.task.Progress;
import app.alinea.desktop.testing.TestStore;
import app.alinea.exchange.SampleDeck;
import app.alinea.testing.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decks from one learner's store into another's.
final class QuestionImportOnDiskTest {
  private static final DocumentId STATUTES = new DocumentId("statuts");

  @TempDir private Path folder;
  private Opened teacher;
  private Opened pupil;

  @BeforeEach
  void open() {
    teacher = TestStore.open(folder.resolve("teacher"));
    pupil = TestStore.open(folder.resolve("pupil"));
  }

  @AfterEach
  void close() {
    teacher.close().run();
    pupil.close().run();
  }

  private Path deck(QuestionSheet sheet) throws IOException {
    var file = folder.resolve("deck.alinea");
    var exports = teacher.services().exports();
    exports.write(exports.ofCode("deck").orElseThrow(), sheet, file);
    return file;
  }

  private Imported give(Path deck) {
    return assertInstanceOf(
        Imported.class, pupil.services().questionImport().importFile(deck, Progress.NONE));
  }

  private static QuestionSheet cards() {
    return SampleDeck.of(
        new Form.Flashcard("Où siège le conseil ?", "à Oslo"),
        new Form.Flashcard("Quand sont présentés les comptes ?", "en mars"));
  }

  @Test
  void aDeckBringsItsDocumentAndItsTopics() throws IOException {
    var imported = give(deck(cards()));

    assertEquals(new Counts(2, 0, 0, 2, 0, 0), imported.questions());
    assertEquals(SampleDeck.document(), pupil.services().documents().find(STATUTES).orElseThrow());
    assertEquals(cards().topics(), pupil.services().topics().ofDocument(STATUTES));
    assertEquals(2, pupil.services().cards().ofDocument(STATUTES).size());
  }

  @Test
  void aDeckImportedTwiceChangesNothing() throws IOException {
    var deck = deck(cards());
    give(deck);

    var again = give(deck);

    assertEquals(new Counts(0, 0, 2, 0, 0, 0), again.questions());
    assertEquals(1, pupil.services().documents().list().size());
  }

  @Test
  void undoLeavesTheStoreAsItWas() throws IOException {
    var imported = give(deck(cards()));

    pupil.services().questionImport().undo(imported.undo());

    assertEquals(List.of(), pupil.services().documents().list());
    assertEquals(List.of(), pupil.services().questions().ofDocument(STATUTES));
  }

  @Test
  void aQuestionFromElsewhereFindsItsSentenceOrGetsAPageOfItsOwn() throws IOException {
    var services = pupil.services();
    services.documents().save(SampleDeck.document(), TestStore.CLOCK.instant());
    var table = folder.resolve("cartes.csv");
    Files.writeString(
        table,
        """
        question,réponse,tags
        En quel mois le trésorier présente-t-il les comptes ?,mars,Finances
        Quelle est la capitale de la Norvège ?,Bergen,Villes
        quelle est la capitale de la norvege,bergen,Villes
        """);

    var imported = give(table);

    assertEquals(new Counts(2, 0, 1, 1, 0, 0), imported.questions());
    var found = services.questions().ofDocument(STATUTES).getFirst();
    assertEquals(1, found.anchor().position());
    assertEquals(
        "mars", found.anchor().answerSpan().of(SampleDeck.document().paragraphAt(1).text()));
    var pages = services.documents().find(new DocumentId("cartes")).orElseThrow();
    assertEquals(1, pages.paragraphs().size());
    assertTrue(pages.paragraphAt(0).text().contains("Bergen"));
    assertEquals("Villes", services.topics().ofDocument(pages.id()).getFirst().name());

    services.questionImport().undo(imported.undo());
    assertEquals(List.of(), services.questions().ofDocument(STATUTES));
    assertEquals(List.of(), services.topics().ofDocument(STATUTES));
    assertEquals(1, services.documents().list().size());
  }

  @Test
  void progressMovesWithItsDatesAndCanBeTakenBack() throws IOException {
    var services = teacher.services();
    services.documents().save(cards().document(), TestStore.CLOCK.instant());
    services.questions().saveAll(cards().questions());
    var desk = desk(teacher);
    var session = desk.open(List.of(STATUTES));
    session.answer(Answers.graded(Grade.GOOD));
    session.answer(Answers.graded(Grade.EASY));
    var sheet =
        new QuestionSheets(services.topics(), services.cards())
            .withProgress(cards().document(), services.questions().ofDocument(STATUTES));

    var imported = give(deck(sheet));

    assertEquals(2, imported.questions().answers());
    for (var question : sheet.questions()) {
      var there = sheet.progressOf(question).map(CardProgress::schedule).orElseThrow();
      var here = pupil.services().cards().ofQuestion(question.id()).orElseThrow();
      assertEquals(there, here.schedule());
      assertEquals(here.schedule(), desk(pupil).replayed().get(here.id()));
    }

    pupil.services().questionImport().undo(imported.undo());
    assertTrue(desk(pupil).replayed().isEmpty());
  }

  @Test
  void progressIsToldBeforeAndLeftBehindWhereItIsNotWanted() throws IOException {
    var services = teacher.services();
    services.documents().save(cards().document(), TestStore.CLOCK.instant());
    services.questions().saveAll(cards().questions());
    desk(teacher).open(List.of(STATUTES)).answer(Answers.graded(Grade.GOOD));
    var sheet =
        new QuestionSheets(services.topics(), services.cards())
            .withProgress(cards().document(), services.questions().ofDocument(STATUTES));
    var imports = pupil.services().questionImport();

    var prepared = assertInstanceOf(Prepared.class, imports.prepare(deck(sheet), Progress.NONE));

    assertEquals(new Counts(2, 0, 0, 2, 1, 1), prepared.counts());
    assertEquals(List.of(new Place(cards().document().title(), 2, true)), prepared.places());
    assertEquals(List.of(), pupil.services().documents().list());

    var imported =
        assertInstanceOf(Imported.class, imports.store(prepared, PastAnswers.LEFT_BEHIND));
    assertEquals(new Counts(2, 0, 0, 2, 0, 0), imported.questions());
    assertTrue(desk(pupil).replayed().isEmpty());
  }

  private static StudyDesk desk(Opened opened) {
    var services = opened.services();
    return new StudyDesk(
        services.cards(), services.questions(), services.settings(), services.clock());
  }
}
