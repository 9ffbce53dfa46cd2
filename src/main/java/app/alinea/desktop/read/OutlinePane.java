package app.alinea.desktop.read;

import app.alinea.core.document.DocumentRepository.SearchHit;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.document.Paragraph;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Destination.Place;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/// The left pane: which document, where in it, and search.
final class OutlinePane extends VBox {
  private final ReaderViewModel model;
  private final ReaderSearch search;
  private final Texts texts;
  private final ComboBox<DocumentSummary> picker = new ComboBox<>();
  private final TextField field = new TextField();
  private final ListView<Paragraph> outline = new ListView<>();
  private final ListView<SearchHit> hits;
  private boolean following;

  OutlinePane(ReaderViewModel model, ReaderSearch search, Texts texts) {
    this.model = model;
    this.search = search;
    this.texts = texts;
    getStyleClass().add("outline-pane");
    hits = new ListView<>(search.hits());
    buildPicker();
    buildField();
    outline.setCellFactory(_ -> new OutlineCell(model, texts));
    outline.setAccessibleText(texts.get("read.outline"));
    outline.getStyleClass().add("outline");
    hits.setCellFactory(_ -> new HitCell(model));
    hits.setAccessibleText(texts.get("read.hits"));
    hits.setPlaceholder(Labels.wrapped(texts.get("read.search.nothing"), "muted"));
    hits.getStyleClass().add("hits");
    hits.setVisible(false);
    hits.setOnMouseClicked(_ -> openHit());
    hits.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        openHit();
      }
    });
    var lists = new StackPane(outline, hits);
    VBox.setVgrow(lists, Priority.ALWAYS);
    getChildren().setAll(picker, field, lists);
  }

  Subscription listen() {
    picker.setItems(model.documents());
    return model
        .reading()
        .subscribe(now -> now.ifPresent(this::show))
        .and(model.position().subscribe(at -> follow(at.intValue())));
  }

  void focusSearch() {
    field.requestFocus();
    field.selectAll();
  }

  /// Ends a search.
  ///
  /// @return whether there was one
  boolean clearSearch() {
    var searching = !field.getText().isEmpty();
    field.clear();
    return searching;
  }

  private void buildPicker() {
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.setAccessibleText(texts.get("read.document"));
    picker.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@org.jspecify.annotations.Nullable DocumentSummary document) {
            return document == null ? "" : document.title();
          }

          @Override
          public DocumentSummary fromString(String title) {
            throw new UnsupportedOperationException("documents are chosen, not typed");
          }
        });
    picker.setOnAction(_ -> {
      var chosen = picker.getValue();
      if (!following && chosen != null) {
        model.open(Place.of(chosen.id(), 0));
      }
    });
  }

  private void buildField() {
    field.setPromptText(texts.get("read.search"));
    field.setAccessibleText(texts.get("read.search"));
    field
        .textProperty()
        .subscribe((_, query) -> {
          search.type(query);
          hits.setVisible(!query.isBlank());
        });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            event.consume();
            hits.requestFocus();
            hits.getSelectionModel().selectFirst();
            if (event.getCode() == KeyCode.ENTER) {
              openHit();
            }
          }
        });
  }

  private void openHit() {
    var hit = hits.getSelectionModel().getSelectedItem();
    if (hit != null) {
      search.open(hit);
    }
  }

  private void show(Reading reading) {
    following = true;
    model.documents().stream()
        .filter(document -> document.id().equals(reading.document().id()))
        .findFirst()
        .ifPresent(picker::setValue);
    if (!outline.getItems().equals(reading.document().paragraphs())) {
      outline.getItems().setAll(reading.document().paragraphs());
    }
    outline.refresh();
    following = false;
    follow(model.position().get());
  }

  private void follow(int at) {
    outline.getSelectionModel().select(at);
    outline.scrollTo(Math.max(0, at - 4));
  }
}
