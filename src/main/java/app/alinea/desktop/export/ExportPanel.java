package app.alinea.desktop.export;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.question.QuestionType;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Chips;
import app.alinea.desktop.control.Job;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;

/// Chooses what leaves the program: the format on the left, the questions and what they lose on the
/// right.
public final class ExportPanel extends VBox {
  private static final int MOST_LINES = 300;

  private final ScreenContext context;
  private final Texts texts;
  private final ExportViewModel model;
  private final Chips topics = new Chips();
  private final Label count = Labels.wrapped("", "export-count");
  private final VBox losses = new VBox();
  private final ProgressBar progress = new ProgressBar();
  private final CheckBox withProgress = new CheckBox();
  private final Button write;

  /// @param wanted the document at hand
  public ExportPanel(ScreenContext context, Optional<DocumentId> wanted) {
    this.context = context;
    texts = context.texts();
    model = new ExportViewModel(context.services(), context.background());
    write = Buttons.primary(texts.get("export.write"), this::choosePlace);
    getStyleClass().addAll("panel", "export");
    var formats = formats();
    var right = right();
    HBox.setHgrow(right, Priority.ALWAYS);
    var columns = new HBox(formats, right);
    columns.getStyleClass().add("export-columns");
    getChildren().addAll(Labels.of(texts.get("export.title"), "section-title"), columns, buttons());
    listen();
    model.begin(wanted);
  }

  private ListView<QuestionWriter> formats() {
    var list = new ListView<QuestionWriter>();
    list.getItems().setAll(model.formats());
    list.setCellFactory(_ -> new FormatCell());
    list.getSelectionModel().select(model.format().get());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe((_, chosen) -> model.format().set(chosen));
    list.setAccessibleText(texts.get("export.formats"));
    list.getStyleClass().add("export-formats");
    return list;
  }

  private final class FormatCell extends ListCell<QuestionWriter> {
    private final Label name = Labels.of("");
    private final Label hint = Labels.of("", "muted", "hint");
    private final VBox words = new VBox(name, hint);

    FormatCell() {
      setPrefWidth(0); // as wide as the list, which then needs no scroll bar below
    }

    @Override
    protected void updateItem(QuestionWriter writer, boolean empty) {
      super.updateItem(writer, empty);
      if (empty || writer == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      var code = writer.code().toUpperCase(Locale.ROOT).replace('-', '_');
      name.setText(texts.get("export.format" + '.' + code));
      hint.setText(texts.get("export.hint" + '.' + code));
      setGraphic(words);
      setAccessibleText(name.getText() + ". " + hint.getText());
    }
  }

  private ScrollPane right() {
    var drafts = new CheckBox(texts.get("export.drafts"));
    drafts.setWrapText(true);
    withProgress.setWrapText(true);
    drafts.selectedProperty().bindBidirectional(model.withDrafts());
    withProgress.setText(texts.get("export.progress"));
    withProgress.selectedProperty().bindBidirectional(model.withProgress());
    var scroll = new ScrollPane(losses);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("plain-scroll", "export-losses");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var scrolledTopics = new ScrollPane(topics);
    scrolledTopics.setFitToWidth(true);
    scrolledTopics.getStyleClass().addAll("plain-scroll", "export-topics");
    topics.prefWrapLengthProperty().bind(scrolledTopics.widthProperty());
    var right =
        new VBox(
            section("export.document", documents()),
            section("export.topics", scrolledTopics),
            section(
                "export.types",
                Chips.of(
                    List.of(QuestionType.values()),
                    type -> texts.of("question.type", type),
                    type -> type,
                    model.types())),
            drafts,
            withProgress,
            count,
            scroll);
    right.getStyleClass().add("export-choices");
    var scrolled = new ScrollPane(right);
    scrolled.setFitToWidth(true);
    scrolled.setFitToHeight(true);
    scrolled.getStyleClass().add("plain-scroll");
    return scrolled;
  }

  private VBox section(String title, Node content) {
    content.setAccessibleText(texts.get(title));
    var section = new VBox(Labels.wrapped(texts.get(title), "overline"), content);
    section.getStyleClass().add("export-section");
    return section;
  }

  private ComboBox<DocumentSummary> documents() {
    var box = new ComboBox<>(model.documents());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(DocumentSummary document) {
            return document == null ? "" : document.title();
          }

          @Override
          public DocumentSummary fromString(String title) {
            throw new UnsupportedOperationException("chosen from a list: " + title);
          }
        });
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(_ ->
        Optional.ofNullable(box.getValue())
            .ifPresent(chosen -> model.document().set(Optional.of(chosen.id()))));
    model
        .document()
        .subscribe(id ->
            model.documents().stream()
                .filter(document -> id.filter(document.id()::equals).isPresent())
                .findFirst()
                .ifPresent(box::setValue));
    return box;
  }

  private HBox buttons() {
    var cancel = Buttons.of(texts.get("export.cancel"), this::cancel);
    cancel.setCancelButton(true);
    progress.setVisible(false);
    progress.setAccessibleText(texts.get("export.writing"));
    var buttons = new HBox(progress, cancel, write);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("panel-buttons");
    return buttons;
  }

  private void listen() {
    model.preview().subscribe(this::show);
    model.offeredTopics().subscribe(this::showTopics);
    model.format().subscribe(_ -> withProgress.setDisable(!model.canHoldProgress()));
    model
        .writing()
        .subscribe(job -> {
          progress.setVisible(job.isPresent());
          job.ifPresent(running -> progress.progressProperty().bind(running.fraction()));
        });
  }

  private void showTopics() {
    topics
        .getChildren()
        .setAll(
            model.offeredTopics().stream()
                .map(topic -> Chips.chip(topic.name(), topic.name(), model.topics()))
                .toList());
  }

  private void show(Optional<ExportViewModel.Preview> preview) {
    write.setDisable(preview.filter(seen -> seen.written() > 0).isEmpty());
    losses.getChildren().clear();
    count.setText(
        preview
            .map(seen -> texts.get("export.count", seen.written(), seen.asked()))
            .orElse(texts.get("export.looking")));
    preview.ifPresent(seen -> {
      if (topics.getChildren().isEmpty()) {
        topics.getChildren().add(Labels.of(texts.get("question.supply.noTopics"), "muted"));
      }
      var lines = LossLines.of(seen, texts);
      lines.stream()
          .limit(MOST_LINES)
          .forEach(line -> losses.getChildren().add(Labels.wrapped(line, "muted")));
      if (lines.isEmpty()) {
        losses.getChildren().add(Labels.wrapped(texts.get("export.loss.none"), "muted"));
      }
      if (lines.size() > MOST_LINES) {
        losses
            .getChildren()
            .add(Labels.wrapped(texts.get("export.loss.more", lines.size() - MOST_LINES)));
      }
    });
  }

  private void choosePlace() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("export.title"));
    chooser.setInitialFileName(model.fileName());
    Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(this::write);
  }

  private void write(Path file) {
    model.write(
        file,
        outcome -> {
          switch (outcome) {
            case ExportViewModel.Outcome.Written(var written, int questions) -> {
              context.overlays().close();
              context
                  .toasts()
                  .show(texts.get("export.done", questions, written.getFileName().toString()));
            }
            case ExportViewModel.Outcome.Failed(var failed, var reason) ->
                count.setText(texts.get("export.failed", failed.toString(), reason));
            case ExportViewModel.Outcome.Cancelled _ ->
                context.toasts().show(texts.get("export.cancelled"));
          }
        });
  }

  /// Stops the writing where it is under way, otherwise closes the panel.
  private void cancel() {
    model.writing().get().ifPresentOrElse(Job::cancel, context.overlays()::close);
  }
}
