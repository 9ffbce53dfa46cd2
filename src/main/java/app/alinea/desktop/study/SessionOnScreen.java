package app.alinea.desktop.study;

import app.alinea.core.plan.ExamDesk;
import app.alinea.core.question.Question;
import app.alinea.core.study.Card;
import app.alinea.core.study.DayPlan;
import app.alinea.core.study.Evidence;
import app.alinea.core.study.OptionOrder;
import app.alinea.core.study.SessionKind;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.study.StudyScope;
import app.alinea.core.study.StudySession;
import app.alinea.desktop.question.Answering;
import app.alinea.desktop.question.Sources;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.study.StudyState.Asking;
import app.alinea.desktop.study.StudyState.Finished;
import app.alinea.desktop.study.StudyState.Loading;
import app.alinea.desktop.study.StudyState.Shown;
import app.alinea.desktop.study.StudyState.Stuck;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The session behind the study screen. Its state is confined to the interface thread; the session
/// itself is used by one command after the other, off that thread.
final class SessionOnScreen {
  private final ScreenContext context;
  private final StudyDesk desk;
  private final ExamDesk exams;
  private final ReadOnlyObjectWrapper<StudyState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final ReadOnlyBooleanWrapper storing = new ReadOnlyBooleanWrapper();
  private Optional<Open> open = Optional.empty();
  private Instant shownAt = Instant.EPOCH;

  /// Time spent in the session when the time box began; written on the interface thread only.
  private volatile Duration boxBegan = Duration.ZERO;

  /// A session with the documents its cards come from.
  private record Open(StudySession session, StudyScope scope, Sources sources) {}

  private record Step(Open open, StudyState next) {}

  SessionOnScreen(ScreenContext context) {
    this.context = context;
    var services = context.services();
    desk =
        new StudyDesk(
            services.cards(), services.questions(), services.settings(), services.clock());
    exams =
        new ExamDesk(services.exams(), services.topics(), services.cards(), desk, services.clock());
  }

  ReadOnlyObjectProperty<StudyState> state() {
    return state.getReadOnlyProperty();
  }

  void show(StudyState next) {
    state.set(next);
  }

  ReadOnlyBooleanProperty storing() {
    return storing.getReadOnlyProperty();
  }

  boolean isOpen() {
    return open.isPresent();
  }

  /// When the card on show appeared.
  Instant shownAt() {
    return shownAt;
  }

  void begin(StudyScope scope) {
    state.set(new Loading());
    boxBegan = Duration.ZERO;
    run(() -> {
      var documents = Sources.read(context.services().documents(), scope.documents());
      var plan = scope.isCram() ? DayPlan.NONE : exams.plan();
      return new Open(desk.open(scope, plan), scope, documents);
    });
  }

  /// Stores an answer, then shows where the session stands.
  void answer(Evidence evidence) {
    open.ifPresent(now ->
        run(
            () -> {
              var _ = now.session().answer(evidence);
              return now;
            },
            this::afterAnswer));
  }

  /// Goes on after the time was up.
  void goOn() {
    open.ifPresent(now -> {
      boxBegan = now.session().spent();
      change(_ -> {});
    });
  }

  /// A leech stops the session for a moment; so does the end of the time box.
  private StudyState afterAnswer(Open now) {
    var next = next(now);
    var questions = context.services().questions();
    return now.session()
        .newLeech()
        .flatMap(card ->
            questions.find(card.question()).map(question -> stuck(card, question, now, next)))
        .orElseGet(() -> timed(now, next));
  }

  /// @param card as it stood before its newest lapse
  private static StudyState stuck(Card card, Question question, Open now, StudyState next) {
    return new Stuck(
        card.id(),
        question,
        now.sources().label(question.anchor()),
        card.schedule().lapses() + 1,
        next);
  }

  private StudyState timed(Open now, StudyState next) {
    var box = desk.settings().day().timeBox();
    boolean isUp =
        !box.isZero()
            && next instanceof Asking
            && now.session().spent().minus(boxBegan).compareTo(box) >= 0;
    return isUp
        ? new Finished(
            new Endings(context.services(), now.sources())
                .of(now.session(), now.scope())
                .timeUp(box))
        : next;
  }

  /// Changes the session off the interface thread, then shows where it stands.
  void change(Consumer<StudySession> work) {
    open.ifPresent(now ->
        run(() -> {
          work.accept(now.session());
          return now;
        }));
  }

  /// A way to take the newest answer back later, even if another session is on show by then.
  Runnable undoOfNewest() {
    var then = open;
    return () ->
        then.ifPresent(session -> {
          if (then.equals(open)) {
            change(StudySession::undo);
          } else {
            context.background().command(() -> session.session().undo(), _ -> {});
          }
        });
  }

  /// Reads the question on show again where it was edited elsewhere.
  void catchUp(Shown shown) {
    var question = shown.card().stored();
    context
        .background()
        .query(
            () -> context.services().questions().find(question.id()),
            found -> {
              if (found.filter(stored -> looksLike(stored, question)).isEmpty()) {
                change(StudySession::reload);
              }
            });
  }

  private static boolean looksLike(Question stored, Question shown) {
    return stored.form().equals(shown.form())
        && stored.explanation().equals(shown.explanation())
        && stored.status() == shown.status();
  }

  private void run(Supplier<Open> work) {
    run(work, this::next);
  }

  private void run(Supplier<Open> work, Function<Open, StudyState> shown) {
    storing.set(true);
    context
        .background()
        .command(
            () -> {
              var now = work.get();
              return new Step(now, shown.apply(now));
            },
            step -> {
              storing.set(false);
              open = Optional.of(step.open);
              shownAt = context.services().clock().instant();
              state.set(step.next);
            },
            () -> storing.set(false));
  }

  private StudyState next(Open now) {
    var session = now.session();
    var card = session.current();
    if (card.isEmpty()) {
      return new Finished(new Endings(context.services(), now.sources()).of(session, now.scope()));
    }
    var shown = card.get();
    var order = shown.optionOrder();
    var fitting = order.isEmpty() ? OptionOrder.of(shown.question().form(), 0) : order;
    return new Asking(
        new Shown(
            shown,
            new Answering(shown.question(), fitting),
            session.remaining(),
            now.sources().label(shown.question().anchor()),
            now.scope().isCram() ? SessionKind.CRAM : SessionKind.STUDY));
  }
}
