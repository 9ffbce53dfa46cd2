package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.screen.ScreenContext;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The end of a class: who stands where, and the way to the deck of missed questions once it is
/// offered.
final class EndPane implements HostPane {
  private final TablePane table;
  private final VBox node = new VBox();

  EndPane(HostModel host, ScreenContext context) {
    table = new TablePane(context);
    node.getStyleClass().add("class-join");
    node.getChildren().setAll(table.node());
    host.offersDeck()
        .subscribe(offered -> {
          if (offered) {
            node.getChildren().addFirst(deck(host, context));
          }
        });
  }

  private static Node deck(HostModel host, ScreenContext context) {
    var texts = context.texts();
    var url = host.server().deckUrl();
    var words =
        new VBox(
            Labels.of(texts.get("classroom.deck.title"), "section-title"),
            Labels.wrapped(texts.get("classroom.deck.how"), "muted"),
            Labels.of(url, "class-url"));
    words.getStyleClass().add("class-steps");
    HBox.setHgrow(words, Priority.ALWAYS);
    var qr = new QrPicture(host.qrCode(url), texts.get("classroom.join.qr", url));
    qr.getStyleClass().add("class-qr");
    var card = new HBox(words, qr);
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
    table.follow(classroom);
  }
}
