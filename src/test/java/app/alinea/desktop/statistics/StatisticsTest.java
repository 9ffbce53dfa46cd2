package app.alinea.desktop.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.desktop.read.ReaderScreen;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.testing.Desk;
import app.alinea.desktop.testing.TestStore;
import app.alinea.desktop.today.TodayScreen;
import app.alinea.testing.PastStudy;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk =
        Desk.open(
            folder, List.of(), List.of(TodayScreen::new, ReaderScreen::new, StatisticsScreen::new));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void study(int days) {
    var services = desk.context().services();
    var document = Samples.register("villages", 12);
    services.documents().save(document, TestStore.CLOCK.instant());
    services.questions().saveAll(Samples.questions(document));
    new PastStudy(services, TestStore.CLOCK.instant().minus(Duration.ofDays(days))).study(days);
  }

  private void show() {
    desk.run(() -> desk.context().navigation().go(ScreenId.STATISTICS));
    desk.settle();
  }

  private void press(String label) {
    desk.run(() ->
        desk.stage().getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> label.equals(button.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  @Test
  void saysWhatToDoBeforeTheFirstAnswer() {
    show();

    assertTrue(desk.words().contains("Rien ne presse"), desk.words());
    assertTrue(desk.words().contains("se rempliront"), desk.words());
  }

  @Test
  void leadsFromAWeakParagraphToItsText() {
    study(20);
    show();

    assertTrue(desk.words().contains("Paragraphes les plus fragiles"), desk.words());
    press("Relire");

    assertTrue(desk.words().contains("Le village inscrit"), desk.words());
  }

  @Test
  void fitsTheWeightsToTheLogAndTakesThemBack() {
    study(40);
    show();

    press("Ajuster à ma mémoire");
    desk.settle();

    var weights = desk.context().services().cards().weights();
    boolean adopted = !weights.all().isEmpty();
    assertEquals(adopted, desk.words().contains("vos poids"), desk.words());
    if (adopted) {
      press("Revenir aux poids précédents");
      assertTrue(weights.current().adoptedAt().isEmpty());
    }
  }

  @Test
  void showsTheTableBehindAChartWhenAsked() {
    study(10);
    show();
    var before = desk.words();

    press("Tableau");

    assertTrue(desk.words().length() > before.length());
    assertTrue(desk.words().contains("visée"), desk.words());
  }
}
