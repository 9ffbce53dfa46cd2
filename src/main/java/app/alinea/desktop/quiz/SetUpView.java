package app.alinea.desktop.quiz;

import app.alinea.core.question.QuestionType;
import app.alinea.core.quiz.QuizPlan.Mode;
import app.alinea.core.quiz.QuizRun;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.Supply.CountedTopic;
import app.alinea.desktop.question.SupplyChoice;
import app.alinea.desktop.question.SupplyPicker;
import app.alinea.desktop.screen.ScreenContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Lays out the preparation of a quiz: what is left unfinished, quick starts, then every choice.
final class SetUpView extends VBox {
  private static final int QUICK_STARTS = 4;
  private static final int FEWEST_FOR_QUICK_START = 4;
  private static final int LONGEST_MINUTES = 240;

  private final QuizSetUp setUp;
  private final QuizViewModel model;
  private final Texts texts;
  private final SupplyPicker picker;
  private final VBox choices = new VBox();

  SetUpView(QuizSetUp setUp, QuizViewModel model, ScreenContext context) {
    this.setUp = setUp;
    this.model = model;
    texts = context.texts();
    picker = new SupplyPicker(setUp.choice(), texts);
    getStyleClass().add("quiz-set-up");
    getChildren().add(Labels.of(texts.get("quiz.title"), "display"));
    setUp.offer().unfinished().ifPresent(run -> getChildren().add(unfinished(run)));
    var quick = quickStarts();
    if (!quick.isEmpty()) {
      getChildren().add(section("quiz.quick", new FlowPane(quick.toArray(Node[]::new)), "chips"));
    }
    choices.getStyleClass().addAll("card-surface", "quiz-choices");
    getChildren().add(choices);
    fill();
    setUp.choice().document().subscribe((_, _) -> fill());
    if (!setUp.offer().history().isEmpty()) {
      getChildren().add(new HistoryView(setUp.offer(), model, texts));
    }
  }

  private Node unfinished(QuizRun run) {
    var attempt = run.attempt();
    var words =
        new VBox(
            Labels.of(texts.get("quiz.unfinished.title"), "section-title"),
            Labels.wrapped(
                texts.get("quiz.unfinished", attempt.responses().size(), run.size()), "muted"));
    HBox.setHgrow(words, Priority.ALWAYS);
    var row =
        new HBox(
            words,
            Buttons.of(texts.get("quiz.abandon"), () -> model.abandon(run), "flat"),
            Buttons.primary(texts.get("quiz.resume"), () -> model.resume(attempt.id())));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("card-surface", "quiz-unfinished");
    return row;
  }

  private List<Node> quickStarts() {
    var starts = new ArrayList<Node>();
    for (var topic : setUp.choice().topicsOffered()) {
      if (starts.size() < QUICK_STARTS && topic.questions() >= FEWEST_FOR_QUICK_START) {
        starts.add(quickStart(topic));
      }
    }
    return starts;
  }

  private Node quickStart(CountedTopic counted) {
    var questions = Math.min(SupplyChoice.USUAL_QUESTIONS, counted.questions());
    var name = counted.topic().name();
    return Buttons.of(
        texts.get("quiz.quick.topic", name, questions),
        () -> {
          setUp.choice().topics().clear();
          setUp.choice().topics().add(name);
          setUp.choice().types().clear();
          setUp.choice().questions().set(questions);
          model.start(setUp.plan(model.seed()));
        },
        "chip");
  }

  private void fill() {
    choices.getChildren().clear();
    if (setUp.offer().supply().documents().size() > 1) {
      choices.getChildren().add(section("quiz.document", picker.documents(), ""));
    }
    choices
        .getChildren()
        .addAll(
            section("quiz.topics", picker.topics(), ""),
            section("quiz.types", picker.types(EnumSet.allOf(QuestionType.class)), ""),
            new HBox(
                section("quiz.questions", picker.number(texts.get("quiz.questions")), ""),
                section("quiz.mode", modes(), ""),
                section("quiz.clock", clock(), "")),
            footer());
    choices.getChildren().get(choices.getChildren().size() - 2).getStyleClass().add("quiz-row");
  }

  private VBox section(String title, Node content, String style) {
    var box = new VBox(Labels.of(texts.get(title), "overline"), content);
    box.getStyleClass().add("quiz-section");
    if (!style.isEmpty()) {
      content.getStyleClass().add(style);
    }
    return box;
  }

  private Node modes() {
    var group = new ToggleGroup();
    var box = new VBox();
    box.getStyleClass().add("radios");
    for (var mode : Mode.values()) {
      var radio = new RadioButton(texts.of("quiz.mode", mode));
      radio.setToggleGroup(group);
      radio.setSelected(setUp.mode().get() == mode);
      radio.setOnAction(_ -> setUp.mode().set(mode));
      box.getChildren().add(radio);
    }
    return box;
  }

  private Node clock() {
    var timed = new CheckBox(texts.get("quiz.clock.on"));
    timed.selectedProperty().bindBidirectional(setUp.timed());
    var minutes = new Spinner<Integer>(1, LONGEST_MINUTES, setUp.minutes().get());
    minutes.setEditable(true);
    minutes.setAccessibleText(texts.get("quiz.clock.minutes"));
    minutes.valueProperty().subscribe(value -> setUp.minutes().set(value));
    minutes.disableProperty().bind(timed.selectedProperty().not());
    minutes.getStyleClass().add("short-field");
    var row = new HBox(minutes, new Label(texts.get("quiz.clock.minutes")));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("clock-row");
    return new VBox(timed, row);
  }

  private Node footer() {
    var start =
        Buttons.primary(texts.get("quiz.start"), () -> model.start(setUp.plan(model.seed())));
    var nothing = Labels.wrapped(texts.get("quiz.foundNothing"), "quiz-nothing");
    nothing.visibleProperty().bind(model.foundNothing());
    nothing.managedProperty().bind(model.foundNothing());
    var row = new HBox(start, nothing);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("quiz-footer");
    return row;
  }

  /// What a plan asks for, in words.
  static String summary(java.util.Set<String> topics, Texts texts) {
    return topics.isEmpty()
        ? texts.get("quiz.topics.all")
        : topics.stream().sorted().collect(Collectors.joining(", "));
  }
}
