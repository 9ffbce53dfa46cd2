package app.alinea.desktop.browse;

import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.TextRemark;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// The questions found, one a line; sorted by any column.
final class QuestionTable extends TableView<Row> {
  /// Columns are set in units of the usual text size; they can be dragged wider.
  private static final double EM = 14;

  private static final double WIDEST_NUMBER = 6;

  /// In em: the widths from which columns of the second and the third rank show.
  private static final double MIDDLING = 36;

  private static final double WIDE = 58;

  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final Texts texts;
  private final QuestionTexts words;
  private final DateTimeFormatter days;

  /// For each column that may be left out, from which width of the table in em it shows.
  private final Map<TableColumn<Row, ?>, Double> from = new LinkedHashMap<>();

  /// What says nothing of a question that is still to be sorted.
  private final List<TableColumn<Row, ?>> ofSorted = new ArrayList<>();

  private boolean following;
  private double widthInEm;
  private boolean inbox;

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
    var state = text("browse.column.state", 6, this::state);
    var difficulty = difficulty();
    ofSorted.addAll(List.of(due, state));
    from.put(type, MIDDLING);
    from.put(state, 0.0);
    from.put(due, WIDE);
    from.put(difficulty, WIDE);
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
                state,
                due,
                flags(),
                difficulty,
                topic,
                stability));
  }

  /// Leaves out what matters less where there is no room; the table's menu brings it back.
  ///
  /// @param em size of the text now
  void fit(double em) {
    var before = widthInEm;
    widthInEm = getWidth() / em;
    if (from.values().stream().anyMatch(least -> (before < least) != (widthInEm < least))) {
      place();
    }
  }

  /// Why the table is empty.
  private Node nothing(List<TextRemark> remarks) {
    var words =
        new VBox(
            Labels.wrapped(
                texts.get(remarks.isEmpty() ? "browse.empty" : "browse.empty.none"), "muted"));
    remarks.forEach(why ->
        words
            .getChildren()
            .add(Labels.wrapped(texts.of("remark.why", why.kind(), why.count()), "muted")));
    words.getStyleClass().add("nothing");
    return words;
  }

  private void place() {
    from.forEach((column, least) ->
        column.setVisible(widthInEm >= least && !(inbox && ofSorted.contains(column))));
  }

  private TableColumn<Row, Row> flags() {
    var flags = new TableColumn<Row, Row>(texts.get("browse.column.flags"));
    flags.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    flags.setCellFactory(_ -> new Badges(texts));
    flags.setComparator(
        Comparator.comparing((Row row) -> String.join(", ", Badges.names(row, texts))));
    width(flags, 8.5);
    return flags;
  }

  private TableColumn<Row, Row> difficulty() {
    var difficulty = new TableColumn<Row, Row>(texts.get("browse.column.difficulty"));
    difficulty.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    difficulty.setCellFactory(
        _ -> new TextCell<>(row -> texts.of("browse.level", row.difficulty().level())));
    difficulty.setComparator(Comparator.comparingDouble(row -> row.difficulty().value()));
    width(difficulty, 6);
    return difficulty;
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

  /// Takes up what was found; the selection is the model's. Says that the store is being read.
  void waiting(String words) {
    setPlaceholder(Labels.wrapped(words, "muted"));
  }

  void show(Found found, boolean inboxOnly) {
    if (inbox != inboxOnly) {
      inbox = inboxOnly;
      place();
    }
    if (found.rows().isEmpty()) {
      setPlaceholder(nothing(found.remarks()));
    }
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
