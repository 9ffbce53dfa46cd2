package app.alinea.desktop.classroom;

import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.ClassSession;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.NamePolicy;
import app.alinea.core.classroom.Pace;
import app.alinea.core.classroom.Ranking;
import app.alinea.core.classroom.Scoring;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.SupplyPicker;
import app.alinea.desktop.screen.ScreenContext;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;

/// Lays out the preparation of a class: what is left unfinished, the questions, how it goes, the
/// network; below, the classes held so far.
final class ClassSetUpView extends VBox {
  private static final int[] ANSWERING = {5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600};
  private static final int[] READING = {0, 3, 5, 8, 10, 15, 20, 30, 60};
  private static final int HIGHEST_PORT = 65_535;

  private final ClassSetUp setUp;
  private final ClassViewModel model;
  private final Texts texts;
  private final ClassTexts words;
  private final ClassFields fields;
  private final VBox questions = new VBox();

  ClassSetUpView(ClassSetUp setUp, ClassViewModel model, ScreenContext context) {
    this.setUp = setUp;
    this.model = model;
    texts = context.texts();
    words = new ClassTexts(texts);
    fields = new ClassFields(texts);
    getStyleClass().add("quiz-set-up");
    getChildren()
        .addAll(
            Labels.of(texts.get("classroom.title"), "display"),
            Labels.wrapped(texts.get("classroom.subtitle"), "muted"));
    setUp.offer().unfinished().forEach(session -> getChildren().add(unfinished(session)));
    questions.getStyleClass().addAll("card-surface", "quiz-choices");
    getChildren().addAll(questions, rules(), network(), footer());
    fill();
    setUp.choice().document().subscribe((_, _) -> fill());
    if (!setUp.offer().history().isEmpty()) {
      getChildren().add(new ClassHistoryView(setUp.offer(), model, context));
    }
    getChildren().add(privacy());
  }

  private Node unfinished(ClassSession session) {
    var told =
        new VBox(
            Labels.of(texts.get("classroom.unfinished.title"), "section-title"),
            Labels.wrapped(
                texts.get("classroom.unfinished", session.title(), session.questions().size()),
                "muted"));
    HBox.setHgrow(told, Priority.ALWAYS);
    var row =
        new HBox(
            told,
            Buttons.of(texts.get("classroom.giveUp"), () -> model.close(session), "flat"),
            sheets(session),
            Buttons.primary(texts.get("classroom.takeUp"), () -> model.resume(session, setUp)));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("card-surface", "quiz-unfinished");
    return row;
  }

  /// Homework may be handed in on paper, too.
  private Node sheets(ClassSession session) {
    var enter = Buttons.of(texts.get("classroom.paper.enter"), () -> model.resumeOnPaper(session));
    boolean homework = session.plan().pace() instanceof Pace.Homework;
    enter.setVisible(homework);
    enter.setManaged(homework);
    return enter;
  }

  private void fill() {
    var picker = new SupplyPicker(setUp.choice(), texts);
    questions.getChildren().clear();
    if (setUp.offer().supply().documents().size() > 1) {
      questions.getChildren().add(section("classroom.document", picker.documents()));
    }
    questions
        .getChildren()
        .addAll(
            section("classroom.topics", picker.topics()),
            section("classroom.types", picker.types(ClassSetUp.TYPES)),
            row(
                section("classroom.questions", picker.number(texts.get("classroom.questions"))),
                section(
                    "classroom.order",
                    fields.choice(setUp.order(), ClassPlan.Order.values(), "classroom.order"))));
  }

  private Node rules() {
    var deadline = row(deadlineDay(), fields.hours(setUp.deadlineHour()));
    onlyFor(ClassSetUp.PaceChoice.HOMEWORK, deadline);
    var reading =
        section(
            "classroom.reading",
            fields.seconds(setUp.readingSeconds(), READING, "classroom.reading"));
    var answering =
        section(
            "classroom.answering",
            fields.seconds(setUp.answeringSeconds(), ANSWERING, "classroom.answering"));
    onlyFor(ClassSetUp.PaceChoice.LIVE, reading);
    onlyFor(ClassSetUp.PaceChoice.LIVE, answering);
    var card =
        new VBox(
            row(section("classroom.pace", pace(deadline)), reading, answering),
            row(
                section(
                    "classroom.scoring",
                    fields.choice(setUp.scoring(), Scoring.values(), "classroom.scoring")),
                section(
                    "classroom.ranking",
                    fields.choice(setUp.ranking(), Ranking.values(), "classroom.ranking"))),
            row(
                section(
                    "classroom.names",
                    fields.choice(setUp.names(), NamePolicy.values(), "classroom.names")),
                section("classroom.teams", fields.teams(setUp.teams()))));
    card.getStyleClass().addAll("card-surface", "quiz-choices");
    return card;
  }

  private void onlyFor(ClassSetUp.PaceChoice pace, Node node) {
    node.visibleProperty().bind(setUp.pace().isEqualTo(pace));
    node.managedProperty().bind(node.visibleProperty());
  }

  private VBox pace(Node deadline) {
    var pace =
        new VBox(
            fields.choice(setUp.pace(), ClassSetUp.PaceChoice.values(), "classroom.pace"),
            deadline);
    pace.getStyleClass().add("radios");
    return pace;
  }

  private DatePicker deadlineDay() {
    var day = new DatePicker();
    day.setConverter(
        new LocalDateStringConverter(FormatStyle.SHORT, texts.locale(), IsoChronology.INSTANCE));
    day.valueProperty().bindBidirectional(setUp.deadlineDay());
    day.valueProperty()
        .subscribe((before, now) -> {
          if (now == null) {
            day.setValue(before); // emptied by hand: a deadline there must be
          }
        });
    day.setAccessibleText(texts.get("classroom.deadline"));
    return day;
  }

  private Node network() {
    var box = new ComboBox<HostAddress>();
    box.getItems().setAll(setUp.offer().addresses());
    box.setConverter(ClassFields.shownAs(words::address));
    box.valueProperty().bindBidirectional(setUp.address());
    box.setAccessibleText(texts.get("classroom.address"));
    var card =
        new VBox(
            row(
                section("classroom.address", box),
                section(
                    "classroom.port",
                    fields.number(setUp.port(), 1, HIGHEST_PORT, "classroom.port"))));
    if (setUp.offer().addresses().getFirst().kind() == HostAddress.Kind.THIS_MACHINE) {
      card.getChildren().add(Labels.wrapped(texts.get("classroom.noNetwork"), "class-warning"));
    }
    card.getStyleClass().addAll("card-surface", "quiz-choices");
    return card;
  }

  private Node footer() {
    var open = Buttons.primary(texts.get("classroom.open"), () -> model.open(setUp, words.teams()));
    var problem = Labels.wrapped("", "class-warning");
    model
        .problem()
        .subscribe(now -> {
          problem.setText(now.map(words::problem).orElse(""));
          problem.setVisible(now.isPresent());
          problem.setManaged(now.isPresent());
        });
    HBox.setHgrow(problem, Priority.ALWAYS);
    var paper = Buttons.of(texts.get("classroom.paper"), () -> model.openOnPaper(setUp));
    var row = new HBox(open, paper, problem);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("quiz-footer");
    return row;
  }

  private Node privacy() {
    var days = fields.days(setUp.offer().keepDays(), model::keep);
    var line = new HBox(Labels.of(texts.get("classroom.keep")), days);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("clock-row");
    return new VBox(line, Labels.wrapped(texts.get("classroom.privacy"), "muted"));
  }

  private static FlowPane row(Node... sections) {
    var row = new FlowPane(sections);
    row.getStyleClass().add("class-row");
    return row;
  }

  private VBox section(String title, Node content) {
    var box = new VBox(Labels.of(texts.get(title), "overline"), content);
    box.getStyleClass().add("quiz-section");
    return box;
  }
}
