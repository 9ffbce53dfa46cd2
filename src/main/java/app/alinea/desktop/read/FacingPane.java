package app.alinea.desktop.read;

import app.alinea.core.document.DocumentSummary;
import app.alinea.core.document.Paragraph;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.ChangedText;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/// The paragraph of another document with the same number: the same text in another language, or
/// another edition with its differences marked.
final class FacingPane extends VBox {
  private final FacingModel model;
  private final ReaderViewModel reader;
  private final Texts texts;
  private final ComboBox<DocumentSummary> picker = new ComboBox<>();
  private final VBox body = new VBox();

  FacingPane(FacingModel model, ReaderViewModel reader, Texts texts) {
    this.model = model;
    this.reader = reader;
    this.texts = texts;
    getStyleClass().addAll("cards-pane", "facing-pane");
    body.getStyleClass().add("facing-text");
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.setPromptText(texts.get("read.facing.choose"));
    picker.setAccessibleText(texts.get("read.facing.choose"));
    picker.setConverter(new Titles());
    picker
        .valueProperty()
        .subscribe((_, chosen) -> {
          if (chosen != null) {
            model.choose(chosen);
          }
        });
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(Labels.of(texts.get("read.facing"), "overline"), picker, scroll);
  }

  Subscription listen() {
    return Subscription.combine(
        reader.reading().subscribe(_ -> offer()),
        reader.position().subscribe(_ -> show()),
        model.facing().subscribe(_ -> show()));
  }

  private void offer() {
    var choices = model.choices();
    if (!picker.getItems().equals(choices)) {
      picker.getItems().setAll(choices);
    }
    show();
  }

  private void show() {
    body.getChildren().clear();
    if (model.choices().isEmpty()) {
      add(Labels.wrapped(texts.get("read.facing.alone"), "muted"));
      return;
    }
    model
        .facing()
        .get()
        .ifPresent(now -> {
          Consumer<Paragraph> facing =
              paragraph ->
                  model
                      .partner(paragraph)
                      .ifPresentOrElse(
                          other -> showBoth(paragraph, other, now.sameLanguage()),
                          () -> add(Labels.wrapped(texts.get("read.facing.none"), "muted")));
          reader.current().ifPresent(facing);
          if (now.sameLanguage()) {
            add(
                Labels.wrapped(
                    texts.get("read.facing.differences", now.changed().size(), now.stale()),
                    "muted"));
            add(Buttons.of(texts.get("read.facing.next"), model::nextDifference, "flat"));
          }
        });
  }

  private void showBoth(Paragraph read, Paragraph other, boolean sameLanguage) {
    add(Labels.of("§ " + other.number().label(), "overline"));
    add(
        sameLanguage
            ? new ChangedText(other.text(), read.text())
            : Labels.wrapped(other.text(), "facing-words"));
  }

  private void add(Node node) {
    body.getChildren().add(node);
  }

  /// Names documents by their titles.
  private static final class Titles extends StringConverter<DocumentSummary> {
    @Override
    public String toString(@org.jspecify.annotations.Nullable DocumentSummary document) {
      return document == null ? "" : document.title();
    }

    @Override
    public DocumentSummary fromString(String title) {
      throw new UnsupportedOperationException(title);
    }
  }
}
