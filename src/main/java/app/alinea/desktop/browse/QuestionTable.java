package app.alinea.desktop.browse;

import app.alinea.core.question.QuestionStatus;
import app.alinea.core.schedule.MemoryState;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.QuestionTexts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The questions found, one a line; sorted by any column.
final class QuestionTable extends TableView<Row> {
  /// Columns are set in units of the usual text size; they can be dragged wider.
  private static final double EM = 14;

  private static final double WIDEST_NUMBER = 6;

  /// In em: below it only paragraph, question, answer and state show.
  private static final double NARROW = 36;

  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final Texts texts;
  private final QuestionTexts words;
  private final DateTimeFormatter days;
  private final List<TableColumn<Row, ?>> secondary = new ArrayList<>();
  private boolean following;
  private boolean compact;

  QuestionTable(BrowseViewModel model, Texts texts, ZoneId zone) {
    this.texts = texts;
    words = new QuestionTexts(texts);
    days =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
            .withLocale(texts.locale())
            .withZone(zone);
    getStyleClass().add("question-table");
    setAccessibleText(texts.get("browse.table"));
    setTableMenuButtonVisible(true);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    addColumns();
    var sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    setPlaceholder(Labels.wrapped(texts.get("browse.empty"), "muted"));
    getSelectionModel()
        .getSelectedItems()
        .addListener(
            (ListChangeListener<Row>)
                _ -> {
                  if (!following) {
                    model.select(List.copyOf(getSelectionModel().getSelectedItems()));
                  }
                });
  }

  private void addColumns() {
    var paragraph = new TableColumn<Row, Row>(texts.get("browse.column.paragraph"));
    paragraph.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    paragraph.setCellFactory(_ -> new TextCell<>(Row::paragraph));
    paragraph.setComparator(Comparator.comparingInt(Row::rank));
    width(paragraph, 3.5);
    paragraph.setMaxWidth(WIDEST_NUMBER * EM);
    var topic = text("browse.column.topic", 9, row -> String.join(", ", row.question().topics()));
    var stability = stability();
    topic.setVisible(false);
    stability.setVisible(false);
    var type =
        text("browse.column.type", 7.5, row -> texts.of("question.type", row.question().type()));
    var due = due();
    var flags =
        text("browse.column.flags", 3.5, row -> row.question().flags().isEmpty() ? "" : "⚠");
    secondary.addAll(List.of(type, due, flags));
    getColumns()
        .setAll(
            List.of(
                paragraph,
                type,
                text("browse.column.question", 17, row -> row.question().form().stem()),
                text(
                    "browse.column.answer",
                    8,
                    row -> words.answer(row.question()).replace('\n', ' ')),
                text("browse.column.state", 6, this::state),
                due,
                flags,
                topic,
                stability));
  }

  /// Leaves out what matters less where there is no room; the table's menu brings it back.
  ///
  /// @param em size of the text now
  void fit(double em) {
    var narrow = getWidth() < NARROW * em;
    if (narrow != compact) {
      compact = narrow;
      secondary.forEach(column -> column.setVisible(!narrow));
    }
  }

  private TableColumn<Row, String> text(String name, double em, Function<Row, String> value) {
    var column = new TableColumn<Row, String>(texts.get(name));
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    width(column, em);
    return column;
  }

  private TableColumn<Row, Instant> due() {
    var column = new TableColumn<Row, Instant>(texts.get("browse.column.due"));
    column.setCellValueFactory(cell ->
        new ReadOnlyObjectWrapper<>(
            cell.getValue().card().flatMap(card -> card.schedule().dueAt()).orElse(Instant.MAX)));
    column.setCellFactory(_ -> new TextCell<>(at -> at.equals(Instant.MAX) ? "" : days.format(at)));
    width(column, 6);
    return column;
  }

  private TableColumn<Row, Double> stability() {
    var column = new TableColumn<Row, Double>(texts.get("browse.column.stability"));
    column.setCellValueFactory(cell ->
        new ReadOnlyObjectWrapper<>(
            cell.getValue()
                .card()
                .flatMap(card -> card.schedule().memory())
                .map(MemoryState::stability)
                .orElse(-1.0)));
    column.setCellFactory(
        _ -> new TextCell<>(days -> days < 0 ? "" : texts.get("browse.stability.days", days)));
    width(column, 6);
    return column;
  }

  private void width(TableColumn<?, ?> column, double em) {
    column.setPrefWidth(em * EM);
  }

  private String state(Row row) {
    if (row.isSuspended()) {
      return texts.get("browse.state.suspended");
    }
    return row.card()
        .filter(_ -> row.question().status() == QuestionStatus.ACCEPTED)
        .map(card -> texts.of("browse.phase", card.schedule().phase()))
        .orElseGet(() -> texts.of("browse.status", row.question().status()));
  }

  /// Takes up what was found; the selection is the model's.
  void show(Found found) {
    following = true;
    rows.setAll(found.rows());
    following = false;
  }

  void follow(List<Row> selection) {
    if (!List.copyOf(getSelectionModel().getSelectedItems()).equals(selection)) {
      following = true;
      getSelectionModel().clearSelection();
      selection.forEach(row -> getSelectionModel().select(row));
      following = false;
      selection.stream().findFirst().ifPresent(this::bringIntoView);
    }
  }

  private void bringIntoView(Row row) {
    var at = getItems().indexOf(row);
    if (at >= 0) {
      getFocusModel().focus(at);
      scrollTo(Math.max(0, at - 3));
    }
  }
}
