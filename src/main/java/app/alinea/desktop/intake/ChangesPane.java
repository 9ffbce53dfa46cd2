package app.alinea.desktop.intake;

import app.alinea.core.document.Paragraph;
import app.alinea.core.library.DocumentComparison.Difference;
import app.alinea.core.library.Preparation.Changes;
import app.alinea.desktop.control.ChangedText;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What a new edition adds, removes and changes, and the cards that lose their sentence.
final class ChangesPane extends ScrollPane {
  private static final int MOST_SHOWN = 200;

  private final Texts texts;
  private final VBox lines = new VBox();

  ChangesPane(Changes changes, Texts texts) {
    this.texts = texts;
    lines.getStyleClass().add("facing-text");
    setContent(lines);
    setFitToWidth(true);
    getStyleClass().addAll("plain-scroll", "intake-changes");
    setAccessibleText(
        texts.get(
            "intake.changes", changes.comparison().differences().size(), changes.stale().size()));
    changes.comparison().differences().stream().limit(MOST_SHOWN).forEach(this::show);
    if (!changes.stale().isEmpty()) {
      add(Labels.of(texts.get("intake.changes.stale"), "overline"));
      changes.stale().stream()
          .limit(MOST_SHOWN)
          .forEach(question -> add(Labels.wrapped("• " + question.form().stem())));
    }
  }

  private void show(Difference difference) {
    switch (difference) {
      case Difference.Added(var now) -> show("intake.changes.added", now, "", now.text());
      case Difference.Removed(var before) ->
          show("intake.changes.removed", before, before.text(), "");
      case Difference.Changed(var before, var now) ->
          show("intake.changes.changed", now, before.text(), now.text());
      case Difference.Renumbered(var before, var now) ->
          add(
              Labels.wrapped(
                  texts.get(
                      "intake.changes.renumbered", before.number().label(), now.number().label()),
                  "overline"));
    }
  }

  private void show(String key, Paragraph paragraph, String before, String now) {
    add(Labels.of(texts.get(key, paragraph.number().label()), "overline"));
    add(new ChangedText(before, now, texts));
  }

  private void add(Node node) {
    lines.getChildren().add(node);
  }
}
