package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How to get in: address, code and QR code; and whether phones do get in.
final class JoinPane implements HostPane {
  private final HostModel host;
  private final Texts texts;
  private final VBox node = new VBox();
  private final Label count = Labels.of("", "muted");
  private final ReachPane reach;

  JoinPane(HostModel host, ScreenContext context) {
    this.host = host;
    texts = context.texts();
    reach = new ReachPane(host, context);
    node.getStyleClass().add("class-join");
    node.getChildren().setAll(card(), reach);
  }

  private HBox card() {
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
    return card;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void follow(Classroom classroom) {
    count.setText(texts.get("classroom.joined", classroom.present().size()));
    reach.follow(classroom);
  }
}
