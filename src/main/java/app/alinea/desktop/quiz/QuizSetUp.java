package app.alinea.desktop.quiz;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionType;
import app.alinea.core.quiz.QuizPlan;
import app.alinea.core.quiz.QuizPlan.Mode;
import app.alinea.core.quiz.QuizResult;
import app.alinea.core.quiz.QuizRun;
import app.alinea.desktop.question.Sources;
import app.alinea.desktop.question.Supply;
import app.alinea.desktop.question.Supply.CountedTopic;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// What a learner asks for before a quiz begins. Knows no control; confined to the interface
/// thread.
final class QuizSetUp {
  static final int USUAL_QUESTIONS = 10;
  private static final int USUAL_MINUTES = 10;

  private final Offer offer;
  private final ObjectProperty<DocumentId> document;
  private final ObservableSet<String> topics = FXCollections.observableSet(new HashSet<>());
  private final ObservableSet<QuestionType> types =
      FXCollections.observableSet(EnumSet.noneOf(QuestionType.class));
  private final IntegerProperty questions = new SimpleIntegerProperty(USUAL_QUESTIONS);
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
    document = new SimpleObjectProperty<>(offer.supply().documents().getFirst().id());
    document.subscribe((_, _) -> topics.clear());
  }

  Offer offer() {
    return offer;
  }

  ObjectProperty<DocumentId> document() {
    return document;
  }

  List<CountedTopic> topicsOffered() {
    return offer.supply().topicsOf(document.get());
  }

  /// Names of the topics chosen; empty for all.
  ObservableSet<String> topics() {
    return topics;
  }

  /// Kinds chosen; empty for all that a program can mark.
  ObservableSet<QuestionType> types() {
    return types;
  }

  IntegerProperty questions() {
    return questions;
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
      document.set(plan.document());
      topics.clear();
      topics.addAll(plan.topics());
    }
    types.clear();
    types.addAll(plan.types());
    questions.set(plan.questions());
    mode.set(plan.mode());
    timed.set(plan.time().isPresent());
    plan.time().ifPresent(time -> minutes.set((int) Math.max(1, time.toMinutes())));
  }

  /// @param seed of the draw
  QuizPlan plan(long seed) {
    Optional<Duration> time =
        timed.get() ? Optional.of(Duration.ofMinutes(minutes.get())) : Optional.empty();
    return new QuizPlan(
        document.get(),
        Set.copyOf(topics),
        Set.copyOf(types),
        questions.get(),
        mode.get(),
        time,
        seed);
  }
}
