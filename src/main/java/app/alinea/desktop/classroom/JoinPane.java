package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.HostAddress;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How to get in: address, code and QR code; and what to try where phones do not get in.
final class JoinPane implements HostPane {
  private final HostModel host;
  private final Texts texts;
  private final VBox node = new VBox();
  private final Label count = Labels.of("", "muted");
  private final Label reached = Labels.wrapped("", "class-hint");

  JoinPane(HostModel host, ScreenContext context) {
    this.host = host;
    texts = context.texts();
    node.getStyleClass().add("class-join");
    var server = host.server();
    var url = Labels.of(server.url(), "class-url");
    url.setMinWidth(Label.USE_PREF_SIZE);
    var steps =
        new VBox(
            Labels.of(texts.get("classroom.join.address"), "overline"),
            url,
            Labels.of(texts.get("classroom.join.code"), "overline"),
            Labels.of(ClassTexts.code(host.classroom().get().session().code()), "class-code"),
            count);
    steps.getStyleClass().add("class-steps");
    HBox.setHgrow(steps, Priority.ALWAYS);
    var qr =
        new QrPicture(
            host.qrCode(server.joinUrl()), texts.get("classroom.join.qr", server.joinUrl()));
    qr.getStyleClass().add("class-qr");
    var card = new HBox(steps, qr);
    card.setAlignment(Pos.CENTER_LEFT);
    card.getStyleClass().addAll("card-surface", "class-join-card");
    node.getChildren()
        .setAll(
            card, new VBox(Labels.of(texts.get("classroom.test.title"), "section-title"), reached));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void follow(Classroom classroom) {
    count.setText(texts.get("classroom.joined", classroom.present().size()));
    boolean alone = host.server().address().kind() == HostAddress.Kind.THIS_MACHINE;
    reached.setText(
        alone
            ? texts.get("classroom.test.alone")
            : host.server().visits() > 0
                ? texts.get("classroom.test.reached", host.server().visits())
                : texts.get("classroom.test.how"));
  }
}
