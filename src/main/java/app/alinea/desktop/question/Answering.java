package app.alinea.desktop.question;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.quiz.Response;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a learner is answering to one question. Knows no control; confined to the interface thread.
///
/// Places on screen are told apart from indexes into the question as stored: options, items and
/// right sides are shown in an order of their own.
public final class Answering {
  /// A left side that has no partner yet.
  public static final int OPEN = -1;

  private final Question question;
  private final List<Integer> shownOrder;
  private final ReadOnlyObjectWrapper<Optional<Integer>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<Integer> arrangement = FXCollections.observableArrayList();
  private final ObservableList<Integer> partners = FXCollections.observableArrayList();

  /// @param shownOrder indexes of options, items or right sides in the order shown; empty where the
  ///   form has none
  public Answering(Question question, List<Integer> shownOrder) {
    this.question = question;
    this.shownOrder = List.copyOf(shownOrder);
    if (question.form() instanceof Form.Ordering) {
      arrangement.setAll(shownOrder);
    }
    if (question.form() instanceof Form.Matching(_, var pairs)) {
      partners.setAll(pairs.stream().map(_ -> OPEN).toList());
    }
  }

  public Question question() {
    return question;
  }

  /// Stored indexes by place on screen.
  public List<Integer> shownOrder() {
    return shownOrder;
  }

  /// Place on screen of the option chosen.
  public ReadOnlyObjectProperty<Optional<Integer>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// @param place on screen; nothing happens where there is no such option
  public void choose(int place) {
    if (place >= 0 && place < shownOrder.size()) {
      chosen.set(Optional.of(place));
    }
  }

  public StringProperty typed() {
    return typed;
  }

  /// Stored indexes of the items as the learner has put them.
  public ObservableList<Integer> arrangement() {
    return arrangement;
  }

  /// Moves an item up or down.
  ///
  /// @return its new place
  public int move(int place, int by) {
    var to = Math.clamp((long) place + by, 0, arrangement.size() - 1);
    if (place >= 0 && place < arrangement.size() && to != place) {
      var item = arrangement.remove(place);
      arrangement.add(to, item);
    }
    return to;
  }

  /// Stored index of each left side's partner, or OPEN.
  public ObservableList<Integer> partners() {
    return partners;
  }

  /// Gives a left side its partner and takes it from the left side that had it.
  ///
  /// @param right stored index
  public void pair(int left, int right) {
    var before = partners.indexOf(right);
    if (before >= 0 && before != left) {
      partners.set(before, OPEN);
    }
    partners.set(left, right);
    var open = partners.indexOf(OPEN);
    if (open >= 0 && partners.stream().filter(partner -> partner == OPEN).count() == 1) {
      shownOrder.stream()
          .filter(rest -> !partners.contains(rest))
          .findFirst()
          .ifPresent(rest -> partners.set(open, rest));
    }
  }

  /// The answer so far; empty while there is nothing to judge, always for a flashcard.
  public Optional<Response> response() {
    return switch (question.form()) {
      case Form.MultipleChoice _, Form.TrueFalse _ ->
          chosen.get().map(place -> new Response.Chosen(shownOrder.get(place)));
      case Form.Cloze _, Form.ShortAnswer _ ->
          Optional.of(typed.get().strip()).filter(text -> !text.isEmpty()).map(Response.Typed::new);
      case Form.Ordering _ -> Optional.of(new Response.Ordered(List.copyOf(arrangement)));
      case Form.Matching _ ->
          Optional.of(List.copyOf(partners))
              .filter(all -> !all.contains(OPEN))
              .map(Response.Matched::new);
      case Form.Flashcard _ -> Optional.empty();
    };
  }

  /// Takes up an answer given earlier.
  public void restore(Response response) {
    switch (response) {
      case Response.Chosen(int option) -> {
        var place = shownOrder.indexOf(option);
        chosen.set(place < 0 ? Optional.empty() : Optional.of(place));
      }
      case Response.Typed(var text) -> typed.set(text);
      case Response.Ordered(var order) -> arrangement.setAll(order);
      case Response.Matched(var matched) -> partners.setAll(matched);
      case Response.SelfJudged _ -> {}
    }
  }
}
