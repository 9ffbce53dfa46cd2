package app.alinea.desktop.browse;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// A question as it stands in the editor. Knows no control; confined to the interface thread.
final class Draft {
  private static final String PAIR = " = ";

  private final Question question;
  private final StringProperty stem = new SimpleStringProperty("");
  private final StringProperty answer = new SimpleStringProperty("");
  private final StringProperty others = new SimpleStringProperty("");
  private final StringProperty explanation = new SimpleStringProperty("");
  private final BooleanProperty isTrue = new SimpleBooleanProperty();
  private final ObservableList<OptionDraft> options = FXCollections.observableArrayList();
  private final IntegerProperty key = new SimpleIntegerProperty();
  private final ObservableList<String> topics = FXCollections.observableArrayList();

  /// An option being edited.
  record OptionDraft(StringProperty text, StringProperty note) {
    static OptionDraft of(String text, String note) {
      return new OptionDraft(new SimpleStringProperty(text), new SimpleStringProperty(note));
    }

    void whenChanged(Runnable listener) {
      text.subscribe((_, _) -> listener.run());
      note.subscribe((_, _) -> listener.run());
    }
  }

  /// What is wrong, and with which field.
  enum Problem {
    STEM_MISSING,
    GAP_MISSING,
    ANSWER_MISSING,
    OPTION_EMPTY,
    OPTIONS_TOO_FEW,
    OPTIONS_ALIKE,
    ITEMS_TOO_FEW,
    PAIRS_UNREADABLE
  }

  Draft(Question question) {
    this.question = question;
    stem.set(question.form().stem());
    explanation.set(question.explanation());
    topics.setAll(question.topics());
    switch (question.form()) {
      case Form.MultipleChoice(_, var shown, int right) -> {
        shown.forEach(option -> options.add(OptionDraft.of(option.text(), option.note())));
        key.set(right);
      }
      case Form.Cloze(_, var right, var spellings) -> fill(right, spellings);
      case Form.ShortAnswer(_, var right, var spellings) -> fill(right, spellings);
      case Form.Flashcard(_, var right) -> answer.set(right);
      case Form.TrueFalse(_, boolean truth, var correction) -> {
        isTrue.set(truth);
        answer.set(correction);
      }
      case Form.Ordering(_, var items) -> answer.set(String.join("\n", items));
      case Form.Matching(_, var pairs) ->
          answer.set(
              String.join(
                  "\n", pairs.stream().map(pair -> pair.left() + PAIR + pair.right()).toList()));
    }
  }

  private void fill(String right, List<String> spellings) {
    answer.set(right);
    others.set(String.join("\n", spellings));
  }

  Question question() {
    return question;
  }

  /// Runs after each change of any field, as long as the draft lives.
  void whenChanged(Runnable listener) {
    for (var text : List.of(stem, answer, others, explanation)) {
      text.subscribe((_, _) -> listener.run());
    }
    isTrue.subscribe((_, _) -> listener.run());
    key.subscribe((_, _) -> listener.run());
    topics.addListener((ListChangeListener<String>) _ -> listener.run());
    options.addListener((ListChangeListener<OptionDraft>) _ -> listener.run());
    options.forEach(option -> option.whenChanged(listener));
  }

  StringProperty stem() {
    return stem;
  }

  /// The answer; the correction of a false statement; items or pairs, one a line.
  StringProperty answer() {
    return answer;
  }

  /// Accepted spellings, one a line.
  StringProperty others() {
    return others;
  }

  StringProperty explanation() {
    return explanation;
  }

  BooleanProperty isTrue() {
    return isTrue;
  }

  ObservableList<OptionDraft> options() {
    return options;
  }

  /// Index of the right option.
  IntegerProperty key() {
    return key;
  }

  ObservableList<String> topics() {
    return topics;
  }

  void removeOption(int at) {
    options.remove(at);
    if (key.get() > at || key.get() == options.size()) {
      key.set(Math.max(0, key.get() - 1));
    }
  }

  Set<Problem> problems() {
    var found = EnumSet.noneOf(Problem.class);
    if (stem.get().isBlank()) {
      found.add(Problem.STEM_MISSING);
    }
    switch (question.form()) {
      case Form.MultipleChoice _ -> addOptionProblems(found);
      case Form.Cloze _ -> {
        if (!stem.get().contains(Form.Cloze.GAP)) {
          found.add(Problem.GAP_MISSING);
        }
        addMissingAnswer(found);
      }
      case Form.Flashcard _, Form.ShortAnswer _ -> addMissingAnswer(found);
      case Form.TrueFalse _ -> {}
      case Form.Ordering _ -> {
        if (lines(answer.get()).size() < 2) {
          found.add(Problem.ITEMS_TOO_FEW);
        }
      }
      case Form.Matching _ -> {
        var lines = lines(answer.get());
        if (lines.size() < 2 || lines.stream().anyMatch(line -> pair(line).isEmpty())) {
          found.add(Problem.PAIRS_UNREADABLE);
        }
      }
    }
    return found;
  }

  private void addMissingAnswer(Set<Problem> found) {
    if (answer.get().isBlank()) {
      found.add(Problem.ANSWER_MISSING);
    }
  }

  private void addOptionProblems(Set<Problem> found) {
    var shown = options.stream().map(option -> option.text().get().strip()).toList();
    if (shown.size() < 2) {
      found.add(Problem.OPTIONS_TOO_FEW);
    }
    if (shown.stream().anyMatch(String::isEmpty)) {
      found.add(Problem.OPTION_EMPTY);
    }
    if (shown.stream().map(text -> text.toLowerCase(Locale.ROOT)).distinct().count()
        < shown.size()) {
      found.add(Problem.OPTIONS_ALIKE);
    }
  }

  /// The form as edited, where nothing is wrong with it.
  Optional<Form> form() {
    return problems().isEmpty() ? Optional.of(made()) : Optional.empty();
  }

  private Form made() {
    var asked = stem.get().strip();
    var right = answer.get().strip();
    return switch (question.form()) {
      case Form.MultipleChoice _ ->
          new Form.MultipleChoice(
              asked,
              options.stream()
                  .map(option ->
                      new Form.Option(option.text().get().strip(), option.note().get().strip()))
                  .toList(),
              key.get());
      case Form.Cloze _ -> new Form.Cloze(asked, right, spellings(right));
      case Form.Flashcard _ -> new Form.Flashcard(asked, right);
      case Form.TrueFalse _ -> new Form.TrueFalse(asked, isTrue.get(), isTrue.get() ? "" : right);
      case Form.ShortAnswer _ -> new Form.ShortAnswer(asked, right, spellings(right));
      case Form.Ordering _ -> new Form.Ordering(asked, lines(right));
      case Form.Matching _ ->
          new Form.Matching(
              asked, lines(right).stream().flatMap(line -> pair(line).stream()).toList());
    };
  }

  private List<String> spellings(String right) {
    return lines(others.get()).stream().filter(other -> !other.equals(right)).toList();
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static Optional<Form.Pair> pair(String line) {
    var sides = line.split("=", 2);
    return sides.length == 2 && !sides[0].isBlank() && !sides[1].isBlank()
        ? Optional.of(new Form.Pair(sides[0].strip(), sides[1].strip()))
        : Optional.empty();
  }

  /// Whether anything differs from what is stored.
  boolean isChanged() {
    return form().map(now -> !now.equals(question.form())).orElse(true)
        || !explanation.get().strip().equals(question.explanation())
        || !List.copyOf(topics).equals(question.topics());
  }

  /// The question as edited, where it is changed and sound.
  Optional<Question> edited() {
    return form()
        .filter(_ -> isChanged())
        .map(form ->
            new Question(
                question.id(),
                form,
                question.anchor(),
                List.copyOf(topics),
                question.difficulty(),
                explanation.get().strip(),
                question.provenance(),
                question.flags(),
                question.status(),
                true));
  }
}
