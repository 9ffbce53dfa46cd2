package app.alinea.desktop.classroom;

import app.alinea.core.classroom.ClassSite;
import app.alinea.core.classroom.Classroom;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the wall says of the way into the class: address, code, QR code, who is in, and where the
/// class has gone when its address changed.
final class WallEntry {
  /// As many as fit beside address and code at the size of everything else on the wall.
  private static final int MOST_NAMES = 20;

  private final HostModel host;
  private final Texts texts;

  WallEntry(HostModel host, Texts texts) {
    this.host = host;
    this.texts = texts;
  }

  Node join() {
    var server = host.server();
    var steps =
        new VBox(
            Labels.wrapped(texts.get("classroom.wall.join"), "wall-hint"),
            Labels.wrapped(server.url(), "wall-url"),
            Labels.wrapped(texts.get("classroom.join.code"), "wall-hint"),
            Labels.of(code(), "wall-code"));
    HBox.setHgrow(steps, Priority.ALWAYS);
    var qr =
        new QrPicture(
            host.qrCode(server.joinUrl()), texts.get("classroom.join.qr", server.joinUrl()));
    qr.getStyleClass().add("wall-qr");
    var row = new HBox(steps, qr);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("wall-join");
    return row;
  }

  boolean offersDeck() {
    return host.offersDeck().get();
  }

  /// Where to fetch what the class missed, once it is offered.
  Node deck() {
    var url = host.server().deckUrl();
    var words =
        new VBox(
            Labels.wrapped(texts.get("classroom.deck.title"), "wall-stem"),
            Labels.wrapped(texts.get("classroom.wall.deck"), "wall-hint"),
            Labels.wrapped(url, "wall-url"));
    HBox.setHgrow(words, Priority.ALWAYS);
    var qr = new QrPicture(host.qrCode(url), texts.get("classroom.join.qr", url));
    qr.getStyleClass().add("wall-deck");
    var row = new HBox(words, qr);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("wall-join");
    return row;
  }

  /// Address and code in one line, for those who come late.
  Node way() {
    return Labels.wrapped(
        texts.get("classroom.wall.way", host.server().url(), code()), "wall-hint");
  }

  /// The newest names: more would make address and code too small for the last row.
  Node people(Classroom classroom) {
    var names = new FlowPane();
    names.getStyleClass().add("wall-names");
    var present = classroom.present();
    int others = Math.max(0, present.size() - MOST_NAMES);
    present.stream()
        .skip(others)
        .forEach(who -> names.getChildren().add(Labels.of(who.name(), "wall-name")));
    if (others > 0) {
      names.getChildren().add(Labels.of(texts.get("classroom.wall.others", others), "wall-hint"));
    }
    return new VBox(Labels.of(texts.get("classroom.joined", present.size()), "wall-hint"), names);
  }

  /// How many phones have answered the test question.
  Node heard(Classroom classroom) {
    long heard = classroom.trialAnswers(0) + classroom.trialAnswers(1);
    return Labels.wrapped(
        texts.get("classroom.trial.heard", heard, classroom.present().size()), "wall-hint");
  }

  /// Whether phones have to find the class again.
  boolean isMoved() {
    return host.place().get().link() instanceof ClassSite.Link.Moved;
  }

  /// Stands under every slide for as long as phones have to find the class again.
  Node foot() {
    var way = isMoved() ? texts.get("classroom.wall.movedTo", host.server().url(), code()) : "";
    var foot = Labels.wrapped(way, "wall-foot");
    foot.setMaxWidth(Double.MAX_VALUE);
    foot.setVisible(isMoved());
    foot.setManaged(isMoved());
    return foot;
  }

  private String code() {
    return ClassTexts.code(host.classroom().get().session().code());
  }
}
