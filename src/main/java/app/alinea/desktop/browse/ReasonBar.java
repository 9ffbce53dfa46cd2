package app.alinea.desktop.browse;

import app.alinea.core.question.curation.RejectionReason;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Shortcut;
import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks why a question is refused: one key or click answers.
final class ReasonBar extends VBox {
  ReasonBar(Judging judging, Texts texts) {
    getStyleClass().addAll("reason-bar", "editor-verbs");
    var reasons = new FlowPane();
    reasons.getStyleClass().add("chips");
    for (var reason : RejectionReason.values()) {
      var button =
          Buttons.of(texts.of("browse.reason", reason), () -> judging.reject(reason), "chip");
      button.setGraphic(Labels.of(Integer.toString(digit(reason)), "key-cap"));
      reasons.getChildren().add(button);
    }
    var cancel = Buttons.of(texts.get("shell.cancel"), judging::cancel, "flat");
    reasons.getChildren().add(cancel);
    getChildren().setAll(Labels.wrapped(texts.get("browse.reject.why"), "section-title"), reasons);
  }

  /// The keys that answer; X once more refuses for no reason given.
  static List<Shortcut> shortcuts(Judging judging, Texts texts) {
    return Arrays.stream(RejectionReason.values())
        .map(reason ->
            Shortcut.digit(
                digit(reason),
                texts.get("browse.reject.key", texts.of("browse.reason", reason)),
                () -> judging.reject(reason)))
        .toList();
  }

  private static int digit(RejectionReason reason) {
    return reason.ordinal() + 1;
  }
}
