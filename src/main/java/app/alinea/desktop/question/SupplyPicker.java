package app.alinea.desktop.question;

import app.alinea.core.document.DocumentSummary;
import app.alinea.core.question.QuestionType;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Chips;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.Set;
import javafx.collections.ObservableSet;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/// Controls with which to choose among the questions there are.
public final class SupplyPicker {
  private static final int FEW_TOPICS = 15;
  private static final int FIRST_TOPICS = 12;

  private final SupplyChoice choice;
  private final Supply supply;
  private final Texts texts;

  public SupplyPicker(SupplyChoice choice, Texts texts) {
    this.choice = choice;
    this.supply = choice.supply();
    this.texts = texts;
  }

  /// One of the documents.
  public ComboBox<DocumentSummary> documents() {
    var chosen = choice.document();
    var box = new ComboBox<DocumentSummary>();
    box.getItems().setAll(supply.documents());
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
    box.setAccessibleText(texts.get("question.supply.document"));
    supply.documents().stream()
        .filter(document -> document.id().equals(chosen.getValue()))
        .findFirst()
        .ifPresent(box::setValue);
    box.setOnAction(_ -> chosen.setValue(box.getValue().id()));
    return box;
  }

  /// Any of a document's topics; of many, those with most questions first and a button for the
  /// others.
  public FlowPane topics() {
    var chosen = choice.topics();
    var pane = new Chips();
    var all = choice.topicsOffered().stream().map(counted -> topic(counted, chosen)).toList();
    boolean few = all.size() <= FEW_TOPICS || !chosen.isEmpty();
    pane.getChildren().setAll(few ? all : all.subList(0, FIRST_TOPICS));
    if (!few) {
      var rest = all.subList(FIRST_TOPICS, all.size());
      var more = texts.get("question.supply.more", rest.size());
      pane.getChildren()
          .add(
              Buttons.of(
                  more,
                  () -> {
                    pane.getChildren().removeLast();
                    pane.getChildren().addAll(rest);
                    rest.getFirst().requestFocus();
                  },
                  "flat"));
    }
    if (all.isEmpty()) {
      pane.getChildren().add(Labels.of(texts.get("question.supply.noTopics"), "muted"));
    }
    return pane;
  }

  private ToggleButton topic(Supply.CountedTopic counted, ObservableSet<String> chosen) {
    var name = counted.topic().name();
    return Chips.chip(texts.get("question.supply.chip", name, counted.questions()), name, chosen);
  }

  /// Any of the kinds that a document has questions of.
  ///
  /// @param offered those that make sense where this stands
  public FlowPane types(Set<QuestionType> offered) {
    var chosen = choice.types();
    var pane = new Chips();
    for (var type : QuestionType.values()) {
      var count = supply.typesOf(choice.document().get()).getOrDefault(type, 0);
      if (count > 0 && offered.contains(type)) {
        var text = texts.get("question.supply.chip", texts.of("question.type", type), count);
        pane.getChildren().add(Chips.chip(text, type, chosen));
      }
    }
    return pane;
  }

  /// How many.
  ///
  /// @param name what those hear who do not see it
  public Spinner<Integer> number(String name) {
    var spinner = new Spinner<Integer>(1, SupplyChoice.MOST_QUESTIONS, choice.questions().get());
    spinner.setEditable(true);
    spinner.setAccessibleText(name);
    spinner.valueProperty().subscribe(value -> choice.questions().set(value));
    spinner.getStyleClass().add("short-field");
    return spinner;
  }
}
