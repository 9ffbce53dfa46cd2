package app.alinea.desktop.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.Document;
import app.alinea.core.question.Form;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.Evidence;
import app.alinea.core.study.SessionKind;
import app.alinea.core.study.StudyDesk;
import app.alinea.desktop.browse.BrowseScreen;
import app.alinea.desktop.read.ReaderScreen;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.settings.SettingsScreen;
import app.alinea.desktop.statistics.StatisticsScreen;
import app.alinea.desktop.study.StudyScreen;
import app.alinea.desktop.testing.Desk;
import app.alinea.desktop.testing.TestStore;
import app.alinea.desktop.today.TodayScreen;
import app.alinea.testing.Answers;
import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exams, backlog, free practice, leeches and drills through the real window.
class PlannedDeskTest {
  private final Document document = Samples.register("villages", 12);
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk =
        Desk.open(
            folder,
            List.of(),
            List.of(
                TodayScreen::new,
                ReaderScreen::new,
                StudyScreen::new,
                BrowseScreen::new,
                StatisticsScreen::new,
                SettingsScreen::new));
    var services = desk.context().services();
    services.documents().save(document, TestStore.CLOCK.instant());
    services.questions().saveAll(Samples.questions(document));
    go(ScreenId.TODAY);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /// What is on screen, with plain spaces.
  private String words() {
    return desk.words().replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private void go(ScreenId screen) {
    desk.run(() -> desk.context().navigation().go(screen));
    desk.settle();
  }

  private void press(String label) {
    desk.run(() ->
        desk.stage().getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> label.equals(button.getText()))
            .reduce((_, later) -> later) // a panel lies over the screen
            .orElseThrow(() -> new AssertionError(label))
            .fire());
    desk.settle();
  }

  private void write(String field, String text) {
    desk.run(() ->
        desk.stage().getScene().getRoot().lookupAll(".text-field").stream()
            .map(TextField.class::cast)
            .filter(input -> field.equals(input.getAccessibleText()))
            .findFirst()
            .orElseThrow()
            .setText(text));
  }

  private StudyDesk study(Instant when) {
    var services = desk.context().services();
    return new StudyDesk(
        services.cards(),
        services.questions(),
        services.settings(),
        new MovingClock(when, TestStore.CLOCK.getZone()));
  }

  /// Every card answered Easy so long ago that all are late.
  private void fallBehind() {
    var desk = study(TestStore.CLOCK.instant().minus(Duration.ofDays(90)));
    desk.save(desk.settings().withLimits(100, 200));
    var session = desk.open(List.of());
    while (session.current().isPresent()) {
      session.answer(Answers.graded(Grade.EASY));
    }
  }

  @Test
  void anExamIsSetUpByKeyboardForeseenChangedAndTakenBack() {
    desk.press(KeyCode.X);
    desk.settle();
    desk.type("Bac");
    desk.press(KeyCode.ENTER);
    desk.settle();

    assertTrue(words().contains("J-21"), words());
    assertTrue(words().contains("% prédits"), words());

    press("Modifier");
    write("Minutes par jour", "0");
    press("Enregistrer");
    assertTrue(words().contains("sans temps d’étude"), words());
    write("Minutes par jour", "1");
    write("Date (jj/mm/aaaa)", "03/05/2031");
    press("Enregistrer");
    assertTrue(words().contains("Cette date est passée"), words());
    write("Date (jj/mm/aaaa)", "09/05/2031");
    press("Enregistrer");

    assertTrue(words().contains("J-5"), words());
    assertTrue(words().contains("ne sera pas atteint"), words());
    assertTrue(words().contains("minutes par jour y mèneraient"), words());

    press("Par paragraphe");
    assertTrue(words().contains("PAR PARAGRAPHE"), words());
    press("Modifier");
    press("Supprimer");
    assertTrue(desk.context().services().exams().list().isEmpty());
    desk.run(() -> assertTrue(desk.context().undo().undo()));
    assertEquals(1, desk.context().services().exams().list().size());
  }

  @Test
  void aSessionFollowsTheExamsPlan() {
    desk.press(KeyCode.X);
    desk.settle();
    write("Nom", "Bac");
    write("Minutes par jour", "1");
    press("Enregistrer");
    var planned = ExamPanels.desk(desk.context().services()).plan().cards().size();

    go(ScreenId.STUDY);

    assertTrue(planned > 0 && planned < 20, "planned " + planned);
    assertTrue(words().contains(planned + " nouvelles"), words());
  }

  @Test
  void aBacklogIsSpreadOverDaysAndGivenUp() {
    fallBehind();
    go(ScreenId.TODAY);
    assertTrue(words().contains("36 cartes en retard : étaler sur 2 jours"), words());

    desk.press(KeyCode.R);
    desk.settle();
    assertTrue(words().contains("18 révisions par jour"), words());
    desk.press(KeyCode.ENTER);
    desk.settle();

    assertTrue(words().contains("Réviser 18 cartes"), words());
    press("Arrêter");
    assertTrue(words().contains("Réviser 36 cartes"), words());
  }

  @Test
  void freePracticeLeavesTheScheduleAlone() {
    fallBehind();
    var cards = desk.context().services().cards();
    var before = cards.ofDocument(document.id());
    go(ScreenId.TODAY);

    desk.press(KeyCode.L);
    desk.settle();
    press("Commencer");
    desk.press(KeyCode.SPACE);
    desk.press(KeyCode.DIGIT1);
    desk.settle();

    assertEquals(before, cards.ofDocument(document.id()));
    var kinds = new java.util.ArrayList<SessionKind>();
    cards.forEachReview(review -> kinds.add(review.session()));
    assertEquals(SessionKind.CRAM, kinds.getLast());
  }

  @Test
  void aCardForgottenEightTimesIsSentToItsParagraphAndCanBeRewritten() {
    var one = desk.context().services().questions().ofDocument(document.id()).getFirst();
    desk.context().services().questions().ofDocument(document.id()).stream()
        .skip(1)
        .forEach(other -> desk.context().services().questions().delete(other.id()));
    lapseSevenTimes();
    go(ScreenId.STUDY);
    desk.run(() ->
        desk.context().navigation().go(app.alinea.desktop.screen.Destination.Study.EVERYTHING));
    desk.settle();

    desk.press(KeyCode.SPACE);
    desk.press(KeyCode.DIGIT1);
    desk.settle();
    assertTrue(words().contains("Cette carte résiste : 8 oublis"), words());

    press("Relire : § 1 (S)");
    assertTrue(words().contains("Le village inscrit"), words());
    desk.run(() -> desk.context().navigation().back());
    desk.settle();
    assertTrue(words().contains("Cette carte résiste"), words());
    press("La suspendre (@)");
    assertTrue(desk.context().services().cards().ofQuestion(one.id()).orElseThrow().suspended());
  }

  private void lapseSevenTimes() {
    var clock =
        new MovingClock(
            TestStore.CLOCK.instant().minus(Duration.ofDays(400)), TestStore.CLOCK.getZone());
    var services = desk.context().services();
    var desk = new StudyDesk(services.cards(), services.questions(), services.settings(), clock);
    int lapses = 0;
    while (lapses < 7) {
      var session = desk.open(List.of());
      while (session.current().isPresent() && lapses < 7) {
        boolean known = session.current().get().card().schedule().phase().name().equals("REVIEW");
        session.answer(Answers.graded(known ? Grade.AGAIN : Grade.EASY));
        lapses += known ? 1 : 0;
        clock.pass(Duration.ofMinutes(11));
      }
      if (lapses < 7) {
        clock.pass(Duration.ofDays(1));
      }
    }
    clock.pass(Duration.ofMinutes(11));
    var session = desk.open(List.of());
    session.answer(Answers.graded(Grade.EASY));
  }

  @Test
  void whatIsTakenForEachOtherIsDrilledWithOneKey() {
    var paragraph = document.paragraphs().getFirst();
    var form =
        new Form.MultipleChoice(
            "Qui adhère ?",
            List.of(new Form.Option("la Suède", ""), new Form.Option("la Finlande", "")),
            0);
    var services = desk.context().services();
    var question =
        Samples.question("mc", form, document, paragraph, paragraph.sentences().getFirst());
    services.questions().save(question);
    var card = services.cards().ofQuestion(question.id()).orElseThrow();
    var session =
        study(TestStore.CLOCK.instant().minus(Duration.ofDays(1)))
            .open(
                new app.alinea.core.study.StudyScope(
                    List.of(), java.util.Set.of(), List.of(question.id())));
    session.answer(
        new Evidence(
            app.alinea.core.question.QuestionType.MULTIPLE_CHOICE,
            List.of("la Finlande", "la Suède"),
            Optional.of(0),
            Optional.empty(),
            Optional.empty(),
            Optional.of(false),
            false,
            false,
            Duration.ofSeconds(4)));
    go(ScreenId.STATISTICS);
    assertTrue(words().contains("« la Finlande »"), words());

    desk.press(KeyCode.D);
    desk.settle();

    assertTrue(words().contains("Qui adhère ?"), words());
    assertFalse(card.suspended());
  }
}
