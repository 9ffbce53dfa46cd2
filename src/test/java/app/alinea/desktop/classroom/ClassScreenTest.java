package app.alinea.desktop.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.classroom.ClassNetwork.Opening;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.JoinOutcome;
import app.alinea.core.classroom.ParticipantId;
import app.alinea.core.classroom.RoundState;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.quiz.Response;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.testing.Desk;
import app.alinea.desktop.testing.EachSentence;
import app.alinea.desktop.testing.FakeNetwork;
import app.alinea.desktop.testing.SampleText;
import app.alinea.desktop.testing.TestStore;
import app.alinea.desktop.today.TodayScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds classes through the real window; participants join without phones.
final class ClassScreenTest {
  private static final long PATIENCE_SECONDS = 10;

  private final FakeNetwork network = new FakeNetwork();

  @TempDir private Path folder;

  private Desk open() throws IOException {
    return open(folder, network);
  }

  static Desk open(Path folder, FakeNetwork network) throws IOException {
    var text = folder.resolve("registre.txt");
    Files.writeString(text, SampleText.numbered(12));
    var desk =
        Desk.open(
            TestStore.open(folder, new EachSentence(), network),
            folder,
            List.of(text),
            List.of(TodayScreen::new, ClassScreen::new));
    desk.run(() -> {
      var services = desk.context().services();
      var document = services.documents().list().getFirst().id();
      services
          .questions()
          .ofDocument(document)
          .forEach(question -> services.questions().save(question.with(QuestionStatus.ACCEPTED)));
      desk.context().navigation().go(ScreenId.CLASS);
    });
    return desk;
  }

  /// With ordinary spaces in the place of no-break ones.
  static String words(Desk desk) {
    return desk.words().replaceAll("[\\u00a0\\u202f]", " ");
  }

  /// What is on screen once it is as wanted; what the server tells arrives in its own time.
  static String wordsOnce(Desk desk, Predicate<String> wanted) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    var words = words(desk);
    while (!wanted.test(words) && System.nanoTime() < end) {
      words = words(desk);
    }
    return words;
  }

  /// How far down the window a text stands; a list may keep its rows in another order than shown.
  private static double top(Desk desk, String text) {
    return Desk.onScreen(() ->
        desk.stage().getScene().getRoot().lookupAll(".label").stream()
            .filter(node -> node instanceof Label label && text.equals(label.getText()))
            .mapToDouble(node -> node.localToScene(node.getBoundsInLocal()).getMinY())
            .min()
            .orElseThrow());
  }

  static Button button(Desk desk, String text) {
    var root = desk.stage().getScene().getRoot();
    // What a scroll pane holds is in the scene only after a layout.
    root.applyCss();
    root.layout();
    return root.lookupAll(".button").stream()
        .filter(node -> node instanceof Button button && button.getText().equals(text))
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private ParticipantId join(String name) {
    return join(network, name);
  }

  static ParticipantId join(FakeNetwork network, String name) {
    return Desk.onScreen(() -> {
      var code = network.live().now().session().code().value();
      if (network.live().join(code, name).join() instanceof JoinOutcome.Joined(var who, _)) {
        return who.id();
      }
      throw new IllegalStateException("not let in");
    });
  }

  private void answer(Desk desk, ParticipantId who, int round, String text) {
    desk.run(() -> network.live().answer(who, round, new Response.Typed(text)).join());
  }

  @Test
  void opensTheRoomWithAddressAndCodeByOneKey() throws IOException {
    try (var desk = open()) {
      desk.press(KeyCode.ENTER);

      var words = words(desk);
      var code = ClassTexts.code(network.live().now().session().code()).replace('\u202f', ' ');
      assertTrue(words.contains("http://192.168.1.20:8080"), words);
      assertTrue(words.contains(code), words);
      assertTrue(words.contains("Personne pour l’instant"), words);
    }
  }

  @Test
  void tellsInTheLobbyHowFarPhonesHaveComeAndAsksTheTestQuestionByKey() throws IOException {
    try (var desk = open()) {
      desk.press(KeyCode.ENTER);
      assertTrue(words(desk).contains("ouvrez l’adresse sur votre propre téléphone"), words(desk));
      var ada = join("");
      desk.run(() -> network.live().connected(ada));
      desk.press(KeyCode.Q);
      desk.run(() -> network.live().answerTrial(ada, 0).join());

      var words = wordsOnce(desk, now -> now.contains("Les téléphones sont entendus"));
      assertTrue(words.contains("un téléphone entendu sur 1, un prêt"), words);
      assertTrue(words.contains("Les téléphones sont entendus"), words);
      desk.press(KeyCode.Q);
      assertTrue(network.live().now().state() instanceof RoundState.Lobby);
    }
  }

  @Test
  void movesToAnotherAddressByOneButton() throws IOException {
    var hotspot = new HostAddress("10.42.0.1", "ap0", HostAddress.Kind.LOCAL_NETWORK);
    network.has(FakeNetwork.ADDRESS, hotspot);
    try (var desk = open()) {
      desk.press(KeyCode.ENTER);
      var code = network.live().now().session().code();
      var move = "Passer à 10.42.0.1 (réseau local, ap0)";
      var _ = wordsOnce(desk, now -> now.contains(move));
      desk.run(() -> button(desk, move).fire());

      var words = wordsOnce(desk, now -> now.contains("http://10.42.0.1:8080"));
      assertTrue(words.contains("http://10.42.0.1:8080"), words);
      assertEquals(code, network.live().now().session().code());
    }
  }

  @Test
  void walksAQuestionToItsAnswerAndKeepsTheKeyInView() throws IOException {
    try (var desk = open()) {
      desk.press(KeyCode.ENTER);
      var ada = join("");
      join("");
      desk.press(KeyCode.SPACE);
      assertTrue(network.live().now().state() instanceof RoundState.Reading);
      desk.press(KeyCode.SPACE);
      answer(desk, ada, 0, "rien");

      var during = wordsOnce(desk, now -> now.contains("Ont répondu : 1 sur 2"));
      assertTrue(during.contains("Une réponse sur 2"), during);
      assertTrue(during.contains("Ont répondu : 1 sur 2"), during);
      assertTrue(during.contains("Réponse : "), during);

      desk.press(KeyCode.SPACE);
      assertTrue(network.live().now().state() instanceof RoundState.Revealed);
    }
  }

  @Test
  void namesThoseFirstWhoHaveNotAnswered() throws IOException {
    try (var desk = open()) {
      desk.press(KeyCode.ENTER);
      var ada = join("");
      join("");
      desk.press(KeyCode.SPACE);
      desk.press(KeyCode.SPACE);
      answer(desk, ada, 0, "rien");

      var first = network.live().now().present().getFirst().name();
      var second = network.live().now().present().getLast().name();
      var words =
          wordsOnce(
              desk,
              now ->
                  now.contains(first)
                      && now.contains(second)
                      && now.contains("Ont répondu : 1 sur 2"));
      assertTrue(top(desk, second) < top(desk, first), words);
    }
  }

  @Test
  void endsInAReportThatTellsRightWrongAndUnansweredApart() throws IOException {
    try (var desk = open()) {
      desk.press(KeyCode.ENTER);
      var ada = join("");
      desk.press(KeyCode.SPACE);
      desk.press(KeyCode.SPACE);
      answer(desk, ada, 0, "rien");
      desk.press(KeyCode.SPACE);
      desk.run(() -> network.live().end().join());
      desk.press(KeyCode.SPACE);

      var words = words(desk);
      assertTrue(network.isClosed());
      assertTrue(words.contains("Un participant"), words);
      assertTrue(words.contains("FAUSSES"), words);
      assertTrue(words.contains("0 %"), words);
    }
  }

  @Test
  void saysThatAPortIsTakenAndLeavesNoClassBehind() throws IOException {
    network.refuse(new Opening.PortTaken(8080));
    try (var desk = open()) {
      desk.press(KeyCode.ENTER);

      var words = words(desk);
      assertTrue(words.contains("Le port 8080 est pris"), words);
      assertEquals(List.of(), desk.context().services().classrooms().unfinished());
    }
  }

  @Test
  void keepsEachSheetOfAClassOnPaperAndReportsThem() throws IOException {
    try (var desk = open()) {
      var model = Desk.onScreen(() -> new ClassViewModel(desk.context()));
      desk.run(model::prepare);
      var paper =
          Desk.onScreen(() -> {
            if (model.state().get() instanceof ClassState.Preparing(var setUp)) {
              model.openOnPaper(setUp);
            }
            return ((ClassState.OnPaper) model.state().get()).paper();
          });
      var items = paper.sheets().quiz().variant('B').orElseThrow().items();
      var right = items.stream().map(item -> item.key()).toList();

      desk.run(() -> {
        paper.letter().set('B');
        paper.enter("Ada", right, () -> {});
        paper.enter("", List.of("faux"), () -> {});
        paper.finish(model::leavePaper);
      });

      var kept = desk.context().services().classrooms().finished();
      assertEquals(1, kept.size());
      var report = (ClassState.Reporting) model.state().get();
      var lines = report.report().report().standings().lines();
      assertEquals("Ada", lines.getFirst().participant().name());
      assertEquals(items.size(), lines.getFirst().correct());
      assertEquals(0, lines.getLast().correct());
    }
  }

  @Test
  void printsTheSheetsOfAClass() throws IOException {
    try (var desk = open()) {
      var model = Desk.onScreen(() -> new ClassViewModel(desk.context()));
      desk.run(model::prepare);
      var pdf = folder.resolve("sheets.pdf");

      desk.run(() -> {
        if (model.state().get() instanceof ClassState.Preparing(var setUp)) {
          model.openOnPaper(setUp);
        }
        ((ClassState.OnPaper) model.state().get()).paper().print(pdf);
      });

      assertTrue(
          Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }
  }

  @Test
  void renamesSomebodyByKey() throws IOException {
    try (var desk = open()) {
      desk.press(KeyCode.ENTER);
      var ada = join("");
      desk.press(KeyCode.N);
      desk.press(KeyCode.F2);
      desk.press(KeyCode.A, KeyCode.CONTROL);
      desk.type("Ada");
      desk.press(KeyCode.ENTER);

      assertEquals("Ada", network.live().now().participant(ada).orElseThrow().name());
    }
  }

  @Test
  void takesAClassUpWhereItsPhonesLookForIt() throws IOException {
    var hotspot = new HostAddress("10.42.0.1", "ap0", HostAddress.Kind.LOCAL_NETWORK);
    network.has(FakeNetwork.ADDRESS, hotspot);
    try (var desk = open()) {
      desk.press(KeyCode.ENTER);
      wordsOnce(desk, words -> words.contains("Passer à 10.42.0.1 (réseau local, ap0)"));
      desk.run(() -> button(desk, "Passer à 10.42.0.1 (réseau local, ap0)").fire());
      wordsOnce(desk, words -> words.contains("http://10.42.0.1:8080"));
    }
    try (var desk = open()) {
      wordsOnce(desk, words -> words.contains("Reprendre"));
      desk.run(() -> button(desk, "Reprendre").fire());

      var words = wordsOnce(desk, told -> told.contains("http://10.42.0.1:8080"));
      assertTrue(words.contains("http://10.42.0.1:8080"), words);
    }
  }

  @Test
  void offersToTakeUpAClassThatWasLeft() throws IOException {
    try (var desk = open()) {
      desk.press(KeyCode.ENTER);
      join("");
      desk.press(KeyCode.SPACE);
    }
    try (var desk = open()) {
      var words = words(desk);
      assertTrue(words.contains("Une classe est restée en suspens"), words);
      assertFalse(desk.context().services().classrooms().unfinished().isEmpty());
    }
  }
}
