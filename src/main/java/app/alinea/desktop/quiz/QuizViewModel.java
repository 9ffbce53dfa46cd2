package app.alinea.desktop.quiz;

import app.alinea.core.question.Question;
import app.alinea.core.quiz.QuizDesk;
import app.alinea.core.quiz.QuizId;
import app.alinea.core.quiz.QuizPlan;
import app.alinea.core.quiz.QuizResult;
import app.alinea.core.quiz.QuizRun;
import app.alinea.core.quiz.QuizStart;
import app.alinea.core.study.StudyDesk;
import app.alinea.desktop.question.Sources;
import app.alinea.desktop.quiz.QuizState.Done;
import app.alinea.desktop.quiz.QuizState.Loading;
import app.alinea.desktop.quiz.QuizState.Nothing;
import app.alinea.desktop.quiz.QuizState.Preparing;
import app.alinea.desktop.quiz.QuizState.Running;
import app.alinea.desktop.quiz.QuizState.Walking;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Takes a quiz from its preparation to its report. Knows no control; confined to the interface
/// thread.
final class QuizViewModel {
  private final ScreenContext context;
  private final QuizDesk desk;
  private final QuizOffers offers;
  private final ReadOnlyObjectWrapper<QuizState> state = new ReadOnlyObjectWrapper<>(new Loading());
  private final ReadOnlyBooleanWrapper foundNothing = new ReadOnlyBooleanWrapper();

  QuizViewModel(ScreenContext context) {
    this.context = context;
    var services = context.services();
    var study =
        new StudyDesk(
            services.cards(), services.questions(), services.settings(), services.clock());
    desk =
        new QuizDesk(
            services.questions(),
            services.cards(),
            services.quizzes(),
            study::effect,
            services.clock());
    offers = new QuizOffers(services, desk);
  }

  ReadOnlyObjectProperty<QuizState> state() {
    return state.getReadOnlyProperty();
  }

  /// Whether the last plan found no question at all.
  ReadOnlyBooleanProperty foundNothing() {
    return foundNothing.getReadOnlyProperty();
  }

  /// Offers a new quiz; a running one stays in the store to go on with.
  void prepare(Optional<QuizPlan> wanted) {
    pause();
    foundNothing.set(false);
    context
        .background()
        .query(
            offers::read,
            offer -> {
              if (offer.supply().documents().isEmpty()) {
                state.set(new Nothing());
                return;
              }
              var setUp = new QuizSetUp(offer);
              wanted.ifPresent(setUp::fill);
              state.set(new Preparing(setUp));
            });
  }

  /// Comes back to the screen: a quiz under way or a report stays; the offer is read anew, what was
  /// chosen stays chosen.
  void comeBack() {
    switch (state.get()) {
      case Loading _, Nothing _ -> prepare(Optional.empty());
      case Preparing(var setUp) -> prepare(Optional.of(setUp.plan(seed())));
      case Running _, Done _, Walking _ -> {}
    }
  }

  void start(QuizPlan plan) {
    begin(() -> desk.plan(plan));
  }

  private void begin(Supplier<QuizStart> how) {
    foundNothing.set(false);
    context
        .background()
        .command(
            () -> new Begun(how.get(), Sources.read(context.services().documents(), List.of())),
            begun -> {
              switch (begun.start) {
                case QuizStart.Ready(var run) -> show(run, begun.sources);
                case QuizStart.Nothing _ -> foundNothing.set(true);
              }
            });
  }

  private record Begun(QuizStart start, Sources sources) {}

  private void show(QuizRun run, Sources sources) {
    state.set(new Running(new QuizRunModel(run, sources, context.background())));
  }

  /// Goes on with a quiz that was left.
  void resume(QuizId id) {
    if (state.get() instanceof Running(var running) && running.run().attempt().id().equals(id)) {
      return;
    }
    context
        .background()
        .query(
            () -> desk.find(id),
            found ->
                found
                    .filter(run -> run.size() > 0)
                    .ifPresentOrElse(this::resume, () -> prepare(Optional.empty())));
  }

  private void resume(QuizRun run) {
    context
        .background()
        .query(
            () -> Sources.read(context.services().documents(), List.of()),
            sources -> {
              if (run.attempt().finishedAt().isPresent()) {
                state.set(new Done(run.result(), sources));
              } else {
                show(run, sources);
              }
            });
  }

  /// Gives up a quiz that was left unfinished.
  void abandon(QuizRun run) {
    context.background().command(run::abandon, () -> prepare(Optional.empty()));
  }

  /// Ends the quiz on show and reports.
  void finish() {
    if (state.get() instanceof Running(var running)) {
      running.keepUnsubmitted();
      running.storeTime();
      state.set(new Loading());
      context
          .background()
          .command(
              running.run()::finish,
              result -> state.set(new Done(result, running.sources())),
              () -> state.set(new Running(running)));
    }
  }

  /// Stores the time when the learner leaves: the clock stands still until they are back.
  void pause() {
    if (state.get() instanceof Running(var running)) {
      running.keepUnsubmitted();
      running.storeTime();
    }
  }

  void show(QuizResult result, Sources sources) {
    state.set(new Done(result, sources));
  }

  /// Goes through the errors in the text.
  void walk() {
    if (state.get() instanceof Done(var result, var sources) && !result.errors().isEmpty()) {
      state.set(new Walking(new ErrorWalk(result, sources)));
    }
  }

  void endWalk() {
    if (state.get() instanceof Walking(var walk)) {
      state.set(new Done(walk.result(), walk.sources()));
    }
  }

  /// Asks only what was wrong, in a new attempt.
  void repeatErrors() {
    if (state.get() instanceof Done(var result, _)) {
      var errors = result.errors().stream().map(QuizResult.Error::question).toList();
      begin(() -> desk.repeat(result.attempt().plan(), errors));
    }
  }

  /// Another quiz of the same kind, with questions drawn anew.
  void again() {
    if (state.get() instanceof Done(var result, _)) {
      prepare(Optional.of(result.attempt().plan()));
    }
  }

  void open(Question question) {
    context.navigation().open(Place.of(question.anchor()));
  }

  /// A seed for the next draw; time is as good as chance here and can be fixed in tests.
  long seed() {
    return context.services().clock().millis();
  }

  ZoneId zone() {
    return context.services().clock().getZone();
  }
}
