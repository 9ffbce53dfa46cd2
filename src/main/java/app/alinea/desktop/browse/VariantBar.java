package app.alinea.desktop.browse;

import app.alinea.core.question.Form;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import javafx.scene.layout.FlowPane;

/// Buttons that look for other wrong options and another wording of a question.
final class VariantBar extends FlowPane {
  VariantBar(Form form, Variants variants, Texts texts) {
    getStyleClass().addAll("chips", "variant-bar");
    var wording =
        Buttons.of(texts.get("browse.variant.wording.button"), variants::otherWording, "chip");
    wording.setGraphic(Labels.of("R", "key-cap"));
    wording.disableProperty().bind(variants.searching());
    getChildren().add(wording);
    if (form instanceof Form.MultipleChoice) {
      var options =
          Buttons.of(
              texts.get("browse.variant.options.button"), variants::otherDistractors, "chip");
      options.setGraphic(Labels.of("D", "key-cap"));
      options.disableProperty().bind(variants.searching());
      getChildren().add(options);
    }
    var searching = Labels.of(texts.get("browse.variant.searching"), "muted");
    searching.visibleProperty().bind(variants.searching());
    searching.managedProperty().bind(variants.searching());
    getChildren().add(searching);
  }
}
