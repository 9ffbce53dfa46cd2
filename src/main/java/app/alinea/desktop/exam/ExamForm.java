package app.alinea.desktop.exam;

import app.alinea.core.document.DocumentSummary;
import app.alinea.core.plan.Exam;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Chips;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.exam.ExamDraft.Problem;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Sets an exam up or changes it.
final class ExamForm extends VBox {
  private final ExamDraft draft;
  private final Texts texts;
  private final VBox fields = new VBox();

  /// What can be chosen.
  record Offer(List<DocumentSummary> documents, List<String> topics) {}

  /// What the buttons do.
  record Verbs(Consumer<Exam> save, Runnable delete, Runnable cancel) {}

  ExamForm(ExamDraft draft, Offer offer, Texts texts, Verbs verbs) {
    this.draft = draft;
    this.texts = texts;
    getStyleClass().addAll("panel", "exam-form");
    fields.getStyleClass().add("exam-fields");
    fields
        .getChildren()
        .addAll(
            field("exam.name", draft.name(), Set.of(Problem.NAME_MISSING), "exam-name"),
            new HBox(
                field(
                    "exam.date",
                    draft.date(),
                    Set.of(
                        Problem.DATE_UNREADABLE,
                        Problem.DATE_PAST,
                        Problem.DATE_FAR,
                        Problem.NO_DAY_LEFT),
                    "short-field"),
                field("exam.minutes", draft.minutes(), Set.of(Problem.MINUTES), "short-field"),
                field("exam.goal", draft.goal(), Set.of(Problem.GOAL), "short-field")));
    fields.getChildren().getLast().getStyleClass().add("exam-row");
    fields.getChildren().addAll(weekdays(), daysOff());
    if (offer.documents().size() > 1) {
      fields
          .getChildren()
          .add(
              section(
                  "exam.documents",
                  Chips.of(
                      offer.documents(),
                      DocumentSummary::title,
                      DocumentSummary::id,
                      draft.documents())));
    }
    if (!offer.topics().isEmpty()) {
      fields
          .getChildren()
          .add(
              section(
                  "exam.topics", Chips.of(offer.topics(), topic -> topic, t -> t, draft.topics())));
    }
    var scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    getChildren()
        .setAll(
            Labels.of(texts.get(draft.isNew() ? "exam.new" : "exam.edit"), "section-title"),
            scroll,
            buttons(verbs));
    VBox.setVgrow(scroll, Priority.ALWAYS);
  }

  private HBox buttons(Verbs verbs) {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var cancel = Buttons.of(texts.get("exam.cancel"), verbs.cancel());
    cancel.setCancelButton(true);
    var save =
        Buttons.of(texts.get("exam.save"), () -> draft.exam().ifPresent(verbs.save()), "accent");
    save.setDefaultButton(true);
    var row = new HBox(space, cancel, save);
    if (!draft.isNew()) {
      row.getChildren().addFirst(Buttons.of(texts.get("exam.delete"), verbs.delete(), "danger"));
    }
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("panel-buttons");
    return row;
  }

  private VBox field(String key, StringProperty value, Set<Problem> problems, String style) {
    var input = new TextField();
    input.textProperty().bindBidirectional(value);
    input.getStyleClass().add(style);
    input.setAccessibleText(texts.get(key));
    var message = Labels.wrapped("", "problem");
    draft.problems().subscribe(() -> tell(message, problems));
    tell(message, problems);
    var box = new VBox(Labels.of(texts.get(key), "overline"), input, message);
    box.getStyleClass().add("exam-field");
    return box;
  }

  private void tell(javafx.scene.control.Label message, Set<Problem> problems) {
    Optional<Problem> found =
        Arrays.stream(Problem.values())
            .filter(problem -> problems.contains(problem) && draft.problems().contains(problem))
            .findFirst();
    message.setText(found.map(problem -> texts.of("exam.problem", problem)).orElse(""));
    message.setVisible(found.isPresent());
    message.setManaged(found.isPresent());
  }

  private VBox section(String key, Node content) {
    var box = new VBox(Labels.of(texts.get(key), "overline"), content);
    box.getStyleClass().add("exam-field");
    return box;
  }

  private VBox weekdays() {
    var chips =
        Chips.of(
            List.of(DayOfWeek.values()),
            day -> day.getDisplayName(TextStyle.FULL, texts.locale()),
            day -> day,
            draft.weekdaysOff());
    var message = Labels.wrapped("", "problem");
    draft.problems().subscribe(() -> tell(message, Set.of(Problem.NO_WEEKDAY)));
    tell(message, Set.of());
    var box = section("exam.weekdaysOff", chips);
    box.getChildren().add(message);
    return box;
  }

  private VBox daysOff() {
    return field(
        "exam.daysOff", draft.daysOff(), Set.of(Problem.DAYS_OFF_UNREADABLE), "exam-days-off");
  }
}
