package app.alinea.desktop.quiz;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import app.alinea.core.quiz.QuizPlan;
import app.alinea.core.quiz.QuizPlan.Mode;
import app.alinea.core.quiz.QuizRun;
import app.alinea.core.quiz.Response;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.question.Answering;
import app.alinea.desktop.question.Outcome;
import app.alinea.desktop.question.Sources;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;

/// A quiz on screen: which question, what was answered, and the time. Knows no control; confined to
/// the interface thread, while the attempt itself is written by one command after the other.
final class QuizRunModel {
  private static final Duration TICK_STORED = Duration.ofSeconds(5);

  private final QuizRun run;
  private final Sources sources;
  private final Background background;
  private final QuizPlan plan;
  private final Map<Integer, Response> responses = new HashMap<>();
  private final Set<Integer> flagged = new HashSet<>();
  private final Set<Integer> underway = new HashSet<>();
  private final Map<Integer, Answering> answerings = new HashMap<>();
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Duration> elapsed;
  private Duration stored;

  /// What a question of the quiz looks like in the grid.
  enum Cell {
    OPEN,
    ANSWERED,
    RIGHT,
    WRONG
  }

  QuizRunModel(QuizRun run, Sources sources, Background background) {
    this.run = run;
    this.sources = sources;
    this.background = background;
    plan = run.attempt().plan();
    elapsed = new ReadOnlyObjectWrapper<>(run.elapsed());
    stored = run.elapsed();
    for (var at = 0; at < run.size(); at++) {
      var place = at;
      run.response(at).ifPresent(response -> responses.put(place, response));
      if (run.isFlagged(at)) {
        flagged.add(at);
      }
    }
    index.set(run.firstOpen());
  }

  QuizRun run() {
    return run;
  }

  Sources sources() {
    return sources;
  }

  boolean isExam() {
    return plan.mode() == Mode.EXAM;
  }

  int size() {
    return run.size();
  }

  /// The question on show.
  ReadOnlyIntegerProperty index() {
    return index.getReadOnlyProperty();
  }

  /// Counts everything that changes what is on show.
  ReadOnlyIntegerProperty changes() {
    return changes.getReadOnlyProperty();
  }

  /// Time spent on the quiz, without pauses.
  ReadOnlyObjectProperty<Duration> elapsed() {
    return elapsed.getReadOnlyProperty();
  }

  /// What is left, where the quiz has a clock.
  Optional<Duration> timeLeft() {
    return plan.time()
        .map(all -> all.minus(elapsed.get()))
        .map(left -> left.isNegative() ? Duration.ZERO : left);
  }

  boolean isTimeUp() {
    return timeLeft().filter(Duration::isZero).isPresent();
  }

  Question question() {
    return run.question(index.get());
  }

  Answering answering() {
    return answerings.computeIfAbsent(index.get(), this::newAnswering);
  }

  private Answering newAnswering(int at) {
    var question = run.question(at);
    var answering = new Answering(question, run.shownOrder(at));
    Optional.ofNullable(responses.get(at)).ifPresent(answering::restore);
    if (isExam()) {
      answering
          .arrangement()
          .addListener((ListChangeListener<Integer>) _ -> keepArranged(answering));
    }
    return answering;
  }

  /// An item is taken out of its list before it is put back elsewhere.
  private void keepArranged(Answering arranged) {
    if (arranged.arrangement().size() == arranged.shownOrder().size()) {
      submit();
    }
  }

  Optional<Response> response(int at) {
    return Optional.ofNullable(responses.get(at));
  }

  int answered() {
    return responses.size();
  }

  int open() {
    return size() - responses.size();
  }

  boolean isFlagged(int at) {
    return flagged.contains(at);
  }

  Cell cell(int at) {
    return response(at)
        .map(response -> {
          if (isExam()) {
            return Cell.ANSWERED;
          }
          return outcome(at) == Outcome.WRONG ? Cell.WRONG : Cell.RIGHT;
        })
        .orElse(Cell.OPEN);
  }

  /// How the answer on show turned out, once it is to be told.
  Optional<Outcome> outcome() {
    return isExam() || response(index.get()).isEmpty()
        ? Optional.empty()
        : Optional.of(outcome(index.get()));
  }

  /// A near miss in spelling is right in a quiz.
  private Outcome outcome(int at) {
    var judged = Outcome.of(run.question(at), response(at));
    return judged == Outcome.NEAR ? Outcome.RIGHT : judged;
  }

  /// Stores the answer as it stands; told at once, an answer is final.
  void submit() {
    var at = index.get();
    if (!isExam() && responses.containsKey(at)) {
      return;
    }
    answering()
        .response()
        .ifPresentOrElse(
            response -> respond(at, response),
            () -> {
              if (question().type() != QuestionType.FLASHCARD) {
                withdraw(at);
              }
            });
  }

  /// A flashcard judged by the learner, or given up.
  void judge(boolean knew) {
    respond(index.get(), new Response.SelfJudged(knew));
  }

  private void respond(int at, Response response) {
    if (isExam()) {
      respondAndChange(at, response);
    } else if (underway.add(at)) {
      background.command(
          () -> run.respond(at, response),
          _ -> {
            underway.remove(at);
            responses.put(at, response);
            changed();
          },
          () -> underway.remove(at));
    }
  }

  /// An exam goes on while the response is stored; one that could not be stored is open again.
  private void respondAndChange(int at, Response response) {
    var before = Optional.ofNullable(responses.put(at, response));
    if (!before.equals(Optional.of(response))) {
      background.command(() -> run.respond(at, response), _ -> {}, () -> putBack(at, before));
      changed();
    }
  }

  /// What was typed and rubbed out again is no response.
  private void withdraw(int at) {
    Optional.ofNullable(responses.remove(at))
        .ifPresent(before -> {
          background.command(
              () -> {
                run.withdraw(at);
                return true;
              },
              _ -> {},
              () -> putBack(at, Optional.of(before)));
          changed();
        });
  }

  private void putBack(int at, Optional<Response> before) {
    before.ifPresentOrElse(response -> responses.put(at, response), () -> responses.remove(at));
    changed();
  }

  void choose(int place) {
    if (isExam() || !responses.containsKey(index.get())) {
      answering().choose(place);
      submit();
    }
  }

  /// Marks the question to come back to.
  void flag() {
    var at = index.get();
    var on = !flagged.remove(at);
    if (on) {
      flagged.add(at);
    }
    background.command(() -> run.flag(at, on));
    changed();
  }

  void go(int to) {
    if (to >= 0 && to < size() && to != index.get()) {
      keepUnsubmitted();
      index.set(to);
      changed();
    }
  }

  /// In an exam, what is on show counts when the learner goes on, even where nothing was moved.
  void confirmAndGoOn() {
    if (isExam()) {
      submit();
    }
    next();
  }

  void next() {
    go(index.get() + 1);
  }

  void previous() {
    go(index.get() - 1);
  }

  /// In an exam what was typed or arranged counts without being confirmed.
  void keepUnsubmitted() {
    if (isExam()) {
      switch (question().type()) {
        case CLOZE, SHORT_ANSWER, MATCHING -> submit();
        case MULTIPLE_CHOICE, TRUE_FALSE, FLASHCARD, ORDERING -> {}
      }
    }
  }

  /// Adds time on the clock, stores it every few seconds, and what was typed each time.
  void tick(Duration passed) {
    elapsed.set(elapsed.get().plus(passed));
    keepUnsubmitted();
    if (elapsed.get().minus(stored).compareTo(TICK_STORED) >= 0) {
      storeTime();
    }
  }

  void storeTime() {
    var now = elapsed.get();
    stored = now;
    background.command(() -> run.saveElapsed(now));
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }
}
