package app.alinea.desktop.shell;

import app.alinea.core.service.Opening;
import app.alinea.core.service.SafetyCopies;
import app.alinea.core.service.SafetyCopies.SafetyCopy;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.theme.Appearance;
import app.alinea.desktop.theme.Stylesheets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// A small window for a store that cannot be opened: what is the matter, what is safe, and ways on.
public final class OpeningFailure {
  private static final double WIDTH = 640;

  private final Stage stage;
  private final Opening outcome;
  private final Background background;
  private final Runnable again;
  private final Runnable quit;
  private final Texts texts = new Texts(Preferences.ofTheSystem());

  /// @param again tries to open the store once more
  public OpeningFailure(
      Stage stage, Opening outcome, Background background, Runnable again, Runnable quit) {
    this.stage = stage;
    this.outcome = outcome;
    this.background = background;
    this.again = again;
    this.quit = quit;
  }

  public void show() {
    if (outcome instanceof Opening.Damaged(_, var copies)) {
      background.query(copies::list, list -> show(Optional.of(copies), list));
    } else {
      show(Optional.empty(), List.of());
    }
  }

  private void show(Optional<SafetyCopies> copies, List<SafetyCopy> list) {
    var icon = Icon.WARNING.node();
    icon.getStyleClass().add("warning");
    var title = new HBox(icon, Labels.wrapped(title(), "section-title"));
    title.getStyleClass().add("failure-title");
    var buttons = new FlowPane(Buttons.of(texts.get("opening.quit"), quit));
    buttons.getChildren().add(Buttons.of(texts.get("opening.again"), again));
    copies.ifPresent(from ->
        list.stream().limit(1).forEach(copy -> buttons.getChildren().add(restore(from, copy))));
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("panel-buttons");
    var panel = new VBox(title, Labels.wrapped(explanation(list)), buttons);
    panel.getStyleClass().addAll("panel", "opening-failure");
    panel.setPrefWidth(WIDTH);
    var scene = new Scene(panel);
    new Stylesheets(new Appearance()).dress(scene);
    stage.setTitle(texts.get("opening.window"));
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
    buttons.getChildren().getLast().requestFocus();
  }

  private Button restore(SafetyCopies copies, SafetyCopy copy) {
    return Buttons.of(
        texts.get("opening.restore", when(copy)),
        () ->
            background.query(
                () -> {
                  copies.restore(copy);
                  return copy;
                },
                _ -> again.run()),
        "accent");
  }

  private String title() {
    return switch (outcome) {
      case Opening.Opened _ -> throw new IllegalArgumentException("the store is open");
      case Opening.InUse _ -> texts.get("opening.inUse.title");
      case Opening.TooNew _ -> texts.get("opening.tooNew.title");
      case Opening.Damaged _ -> texts.get("opening.damaged.title");
      case Opening.ReadOnly _ -> texts.get("opening.readOnly.title");
      case Opening.DiskFull _ -> texts.get("opening.diskFull.title");
    };
  }

  private String explanation(List<SafetyCopy> copies) {
    return switch (outcome) {
      case Opening.Opened _ -> throw new IllegalArgumentException("the store is open");
      case Opening.InUse(var store) -> texts.get("opening.inUse", store);
      case Opening.TooNew(var store, var written, var known) ->
          texts.get("opening.tooNew", store, written, known);
      case Opening.Damaged(var store, _) ->
          texts.get(copies.isEmpty() ? "opening.damaged.alone" : "opening.damaged", store);
      case Opening.ReadOnly(var folder) -> texts.get("opening.readOnly", folder);
      case Opening.DiskFull(var folder) -> texts.get("opening.diskFull", folder);
    };
  }

  private String when(SafetyCopy copy) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(texts.locale())
        .format(copy.madeAt().atZone(ZoneId.systemDefault()));
  }
}
