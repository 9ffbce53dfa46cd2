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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
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
    assertTrue(desk.words().contains("lu sans carte"), desk.words());
  }

  @Test
  void opensAParagraphFromTheMapOfTheTextByKeyboard() {
    study(10);
    show();

    desk.run(() -> desk.stage().getScene().getRoot().lookup(".coverage-strip").requestFocus());
    desk.press(KeyCode.RIGHT);
    desk.press(KeyCode.ENTER);

    assertTrue(desk.words().contains("Le village inscrit"), desk.words());
  }

  @Test
  void opensAParagraphFromTheMapOfTheTextByMouse() {
    study(10);
    show();
    var strip = desk.stage().getScene().getRoot().lookup(".coverage-strip");

    desk.run(() -> mouse(strip, MouseEvent.MOUSE_MOVED));
    var pointed = strip.lookupAll(".coverage-cell").stream().filter(Node::isVisible).count();
    desk.run(() -> mouse(strip, MouseEvent.MOUSE_CLICKED));

    assertEquals(1, pointed);
    assertTrue(desk.words().contains("Le village inscrit"), desk.words());
  }

  /// Over the second cell.
  private static void mouse(Node strip, EventType<MouseEvent> type) {
    var at = strip.localToScene(25, 10);
    Event.fireEvent(
        strip,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            0,
            0,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            new PickResult(strip, at.getX(), at.getY())));
  }

  @Test
  void paintsTheMapOfTheTextInTheColoursOfItsLegend() {
    study(10);
    show();
    var root = desk.stage().getScene().getRoot();
    var strip = (Region) root.lookup(".coverage-strip");
    var legend = (Region) root.lookup(".coverage-legend .coverage-cell");

    var painted = new HashSet<Color>();
    desk.run(() -> {
      var picture = strip.snapshot(null, null);
      for (var x = 0; x < picture.getWidth(); x++) {
        painted.add(picture.getPixelReader().getColor(x, (int) picture.getHeight() / 2));
      }
    });

    assertTrue(
        painted.contains((Color) legend.getBorder().getStrokes().getFirst().getTopStroke()),
        painted.toString());
  }

  @Test
  void writesAChartsNumbersAndItsPicture() throws IOException {
    var csv = folder.resolve("chart.csv");
    var png = folder.resolve("chart.png");

    desk.run(() -> {
      var files = List.of(csv, png).iterator();
      var exports = new FigureExports(desk.context(), _ -> Optional.of(files.next()));
      var rows = List.of(List.of("1 \"2\""), List.of("9,8 s"));
      exports.csv("x", new FigureTable(List.of("a"), rows, "n", List.of(12.0, 9.8125)).csv());
      var button = new Label("button");
      exports.png("x", new VBox(new Label("chart"), button), button);
    });

    assertEquals(
        "\uFEFF\"a\",\"n\"\r\n\"1 \"\"2\"\"\",12\r\n\"9,8 s\",9.812\r\n", Files.readString(csv));
    assertTrue(ImageIO.read(png.toFile()).getWidth() > 0);
  }

  @Test
  void saysWhyAChartCouldNotBeWritten() {
    desk.run(() ->
        new FigureExports(desk.context(), _ -> Optional.of(folder.resolve("missing/chart.csv")))
            .csv("x", "y"));

    assertTrue(desk.words().contains("Impossible d’écrire"), desk.words());
  }
}
