package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.Reach;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Whether phones reach the class: each step of their way with a tick once one has taken it, what
/// to do next, and the machine's other addresses, a way out of a network that keeps phones apart.
final class ReachPane extends VBox {
  private final HostModel host;
  private final ScreenContext context;
  private final Texts texts;
  private final VBox steps = new VBox();
  private final javafx.scene.control.Label advice = Labels.wrapped("", "class-hint");
  private final FlowPane others = new FlowPane();

  ReachPane(HostModel host, ScreenContext context) {
    this.host = host;
    this.context = context;
    texts = context.texts();
    getStyleClass().add("class-reach");
    steps.getStyleClass().add("class-steps");
    others.getStyleClass().add("chips");
    getChildren()
        .setAll(Labels.of(texts.get("classroom.test.title"), "section-title"), steps, advice);
    var all = host.place().get().others();
    all.stream()
        .filter(address -> address.kind() != HostAddress.Kind.THIS_MACHINE)
        .forEach(address -> others.getChildren().add(moveTo(address)));
    if (!others.getChildren().isEmpty()) {
      getChildren().addAll(Labels.of(texts.get("classroom.reach.others"), "overline"), others);
    }
  }

  private Region moveTo(HostAddress address) {
    var shown = new ClassTexts(texts).address(address);
    return Buttons.of(
        texts.get("classroom.reach.moveTo", shown),
        () ->
            host.moveTo(
                address,
                () ->
                    context
                        .toasts()
                        .show(texts.get("classroom.problem.addressGone", address.ip()))));
  }

  void follow(Classroom classroom) {
    var reach = host.reach().get();
    boolean onNetwork = host.server().address().kind() != HostAddress.Kind.THIS_MACHINE;
    steps
        .getChildren()
        .setAll(
            step(onNetwork, texts.get("classroom.reach.network")),
            step(reach.compareTo(Reach.OPENED) >= 0, texts.get("classroom.reach.opened")),
            step(reach.compareTo(Reach.CONNECTED) >= 0, texts.get("classroom.reach.connected")));
    boolean inLobby = classroom.rounds().isEmpty();
    if (inLobby) {
      steps.getChildren().add(step(reach == Reach.HEARD, heard(classroom)));
    }
    advice.setText(texts.of("classroom.reach", reach));
    boolean wanted = inLobby || reach.compareTo(Reach.CONNECTED) < 0;
    advice.setVisible(wanted);
    advice.setManaged(wanted);
    boolean problem = reach == Reach.NOBODY_COMES || reach == Reach.THIS_MACHINE;
    advice.getStyleClass().setAll("label", problem ? "class-warning" : "class-hint");
  }

  private String heard(Classroom classroom) {
    long ready = classroom.trialAnswers(0);
    long heard = ready + classroom.trialAnswers(1);
    return heard == 0
        ? texts.get("classroom.reach.unheard")
        : texts.get("classroom.reach.heard", heard, classroom.present().size(), ready);
  }

  private HBox step(boolean done, String words) {
    var mark = new Region();
    mark.getStyleClass().add("class-open-step");
    var line = new HBox(done ? Icon.CHECK.node() : mark, Labels.wrapped(words));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().addAll("class-line", done ? "class-step-done" : "class-step-open");
    line.setAccessibleText(
        texts.get(done ? "classroom.reach.done" : "classroom.reach.open", words));
    return line;
  }
}
