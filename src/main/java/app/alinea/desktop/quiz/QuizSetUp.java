package app.alinea.desktop.quiz;

import app.alinea.core.quiz.QuizPlan;
import app.alinea.core.quiz.QuizPlan.Mode;
import app.alinea.core.quiz.QuizResult;
import app.alinea.core.quiz.QuizRun;
import app.alinea.desktop.question.Sources;
import app.alinea.desktop.question.Supply;
import app.alinea.desktop.question.SupplyChoice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What a learner asks for before a quiz begins. Knows no control; confined to the interface
/// thread.
final class QuizSetUp {
  private static final int USUAL_MINUTES = 10;

  private final Offer offer;
  private final SupplyChoice choice;
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.AT_ONCE);
  private final BooleanProperty timed = new SimpleBooleanProperty();
  private final IntegerProperty minutes = new SimpleIntegerProperty(USUAL_MINUTES);

  /// What there is to choose from.
  ///
  /// @param unfinished an attempt to go on with
  /// @param history finished attempts, newest first
  record Offer(
      Supply supply, Sources sources, Optional<QuizRun> unfinished, List<QuizResult> history) {}

  QuizSetUp(Offer offer) {
    this.offer = offer;
    choice = new SupplyChoice(offer.supply());
  }

  Offer offer() {
    return offer;
  }

  /// Which questions, and how many.
  SupplyChoice choice() {
    return choice;
  }

  ObjectProperty<Mode> mode() {
    return mode;
  }

  BooleanProperty timed() {
    return timed;
  }

  IntegerProperty minutes() {
    return minutes;
  }

  /// Takes over a plan prepared elsewhere, such as the one a learner chose last.
  void fill(QuizPlan plan) {
    if (offer.supply().documents().stream().anyMatch(one -> one.id().equals(plan.document()))) {
      choice.document().set(plan.document());
      choice.topics().clear();
      choice.topics().addAll(plan.topics());
    }
    choice.types().clear();
    choice.types().addAll(plan.types());
    choice.questions().set(plan.questions());
    mode.set(plan.mode());
    timed.set(plan.time().isPresent());
    plan.time().ifPresent(time -> minutes.set((int) Math.max(1, time.toMinutes())));
  }

  /// @param seed of the draw
  QuizPlan plan(long seed) {
    Optional<Duration> time =
        timed.get() ? Optional.of(Duration.ofMinutes(minutes.get())) : Optional.empty();
    return new QuizPlan(
        choice.document().get(),
        Set.copyOf(choice.topics()),
        Set.copyOf(choice.types()),
        choice.questions().get(),
        mode.get(),
        time,
        seed);
  }
}
