package app.alinea.desktop.settings;

import app.alinea.core.service.SafetyCopies.Contents;
import app.alinea.core.service.SafetyCopies.SafetyCopy;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The safety copies: what there are, one more now, back to one of them.
final class BackupSection extends VBox {
  private static final int SHOWN = 8;
  private static final double MEGABYTE = 1_000_000;

  private final SettingsViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final VBox list = new VBox();

  BackupSection(SettingsViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    texts = context.texts();
    list.getStyleClass().add("backup-list");
    var rows = new Rows(texts.get("settings.backups"));
    rows.add(
        texts.get("settings.backups.automatic"),
        texts.get("settings.backups.hint"),
        Buttons.of(texts.get("settings.backups.now"), model::backUp));
    rows.add(list);
    getChildren().setAll(rows);
  }

  void show(List<? extends SafetyCopy> copies) {
    list.getChildren().clear();
    if (copies.isEmpty()) {
      list.getChildren().add(Labels.wrapped(texts.get("settings.backups.none"), "muted"));
    }
    copies.stream().limit(SHOWN).forEach(copy -> list.getChildren().add(row(copy)));
  }

  private HBox row(SafetyCopy copy) {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var row =
        new HBox(
            Labels.of(when(copy)),
            Labels.of(texts.get("settings.backups.size", copy.bytes() / MEGABYTE), "muted"),
            space,
            Buttons.of(
                texts.get("settings.backups.restore"),
                () -> model.preview(copy, contents -> ask(copy, contents))));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("backup-row");
    return row;
  }

  private void ask(SafetyCopy copy, Optional<Contents> contents) {
    if (contents.isEmpty()) {
      context.toasts().show(texts.get("settings.backups.damaged"));
      return;
    }
    var held = contents.get();
    context
        .overlays()
        .confirm(
            texts.get("settings.restore.title", when(copy)),
            texts.get(
                "settings.restore.contents",
                held.documents(),
                held.questions(),
                held.cards(),
                held.reviews()),
            texts.get("settings.restore.ahead"),
            () -> model.restore(copy));
  }

  private String when(SafetyCopy copy) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(texts.locale())
        .format(copy.madeAt().atZone(context.services().clock().getZone()));
  }
}
