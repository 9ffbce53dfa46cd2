package app.alinea.desktop.study;

import app.alinea.core.document.DocumentId;
import app.alinea.core.study.CramDesk;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Chips;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Chooses what to practise beside the schedule.
final class CramForm extends VBox {
  private static final int USUAL_CARDS = 20;
  private static final int MOST_CARDS = 500;

  private final Texts texts;
  private final Set<DocumentId> documents = new HashSet<>();
  private final Set<String> topics = new HashSet<>();
  private final Spinner<Integer> cards = new Spinner<>(1, MOST_CARDS, USUAL_CARDS);
  private CramDesk.Order order = CramDesk.Order.WEAKEST;

  /// What was chosen.
  record Wanted(Set<DocumentId> documents, Set<String> topics, CramDesk.Order order, int cards) {}

  CramForm(CramPanels.Offer offer, Texts texts, Consumer<Wanted> begin, Runnable close) {
    this.texts = texts;
    getStyleClass().addAll("panel", "exam-form");
    var fields = new VBox();
    fields.getStyleClass().add("exam-fields");
    cards.setEditable(true);
    cards.setAccessibleText(texts.get("study.cram.cards"));
    cards.getStyleClass().add("short-field");
    fields
        .getChildren()
        .addAll(section("study.cram.cards", cards), section("study.cram.order", orders()));
    if (offer.documents().size() > 1) {
      fields
          .getChildren()
          .add(
              section(
                  "study.cram.documents",
                  Chips.of(offer.documents(), one -> one.title(), one -> one.id(), documents)));
    }
    if (!offer.topics().isEmpty()) {
      fields
          .getChildren()
          .add(section("study.cram.topics", Chips.of(offer.topics(), t -> t, t -> t, topics)));
    }
    var scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var cancel = Buttons.of(texts.get("study.cram.cancel"), close);
    cancel.setCancelButton(true);
    var start =
        Buttons.of(
            texts.get("study.cram.start"),
            () ->
                begin.accept(
                    new Wanted(Set.copyOf(documents), Set.copyOf(topics), order, cards.getValue())),
            "accent");
    start.setDefaultButton(true);
    var buttons = new HBox(cancel, start);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("panel-buttons");
    getChildren()
        .setAll(
            Labels.of(texts.get("study.cram.title"), "section-title"),
            Labels.wrapped(texts.get("study.cram.what"), "muted"),
            scroll,
            buttons);
  }

  private VBox section(String key, Node content) {
    var box = new VBox(Labels.of(texts.get(key), "overline"), content);
    box.getStyleClass().add("exam-field");
    return box;
  }

  private VBox orders() {
    var group = new ToggleGroup();
    var box = new VBox();
    box.getStyleClass().add("radios");
    for (var one : CramDesk.Order.values()) {
      var radio = new RadioButton(texts.of("study.cram.order", one));
      radio.setToggleGroup(group);
      radio.setSelected(one == order);
      radio.setOnAction(_ -> order = one);
      box.getChildren().add(radio);
    }
    return box;
  }
}
