package app.alinea.desktop.study;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.QuestionId;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.StudyScope;
import app.alinea.core.study.StudySession;
import app.alinea.desktop.question.Outcome;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.study.StudyState.Answered;
import app.alinea.desktop.study.StudyState.Asking;
import app.alinea.desktop.study.StudyState.Finished;
import app.alinea.desktop.study.StudyState.Loading;
import app.alinea.desktop.study.StudyState.Shown;
import app.alinea.desktop.study.StudyState.Stuck;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The verbs of the study screen. Knows no control; confined to the interface thread.
final class StudyViewModel {
  private final ScreenContext context;
  private final SessionOnScreen session;
  private Instant answeredAt = Instant.EPOCH;
  private Optional<Shown> peeked = Optional.empty();

  StudyViewModel(ScreenContext context) {
    this.context = context;
    session = new SessionOnScreen(context);
  }

  ReadOnlyObjectProperty<StudyState> state() {
    return session.state();
  }

  /// Whether an answer is on its way to the disk; until it is there no verb does anything.
  ReadOnlyBooleanProperty storing() {
    return session.storing();
  }

  /// Begins a new session.
  void begin(StudyScope scope) {
    session.begin(scope);
  }

  /// Goes on where the learner left, with the question as it may have been edited meanwhile; a
  /// session that was over begins anew.
  void resume() {
    if (storing().get()) {
      return;
    }
    if (now() instanceof Finished(var ending) && ending.timeBox().isPresent()) {
      session.goOn();
    } else if (!session.isOpen() || now() instanceof Finished) {
      begin(StudyScope.of(List.of()));
    } else {
      now().onShow().ifPresent(session::catchUp);
    }
  }

  /// Shows the answer; where one was given it is judged.
  void show() {
    if (now() instanceof Asking(var shown) && !storing().get()) {
      var response = shown.answering().response();
      answeredAt = context.services().clock().instant();
      session.show(new Answered(shown, Outcome.of(shown.card().question(), response), false));
    }
  }

  /// Answers with an option and shows whether it is right.
  ///
  /// @param place on screen, from 0
  void choose(int place, boolean unsure) {
    if (now() instanceof Asking(var shown) && !storing().get() && place < optionCount()) {
      shown.answering().choose(place);
      show();
      if (unsure) {
        toggleUnsure();
      }
    }
  }

  /// How many options can be chosen by letter now.
  int optionCount() {
    return now() instanceof Asking(var shown)
        ? switch (shown.card().question().type()) {
          case MULTIPLE_CHOICE, TRUE_FALSE -> shown.answering().shownOrder().size();
          case CLOZE, FLASHCARD, SHORT_ANSWER, ORDERING, MATCHING -> 0;
        }
        : 0;
  }

  void toggleUnsure() {
    if (now() instanceof Answered answered
        && !answered.asksForGrade()
        && answered.outcome() == Outcome.RIGHT) {
      session.show(new Answered(answered.shown(), answered.outcome(), !answered.unsure()));
    }
  }

  /// Lets the learner grade a typed answer that was judged wrong: they may know better.
  void insist() {
    if (now() instanceof Answered answered
        && answered.outcome() == Outcome.WRONG
        && Evidences.typed(answered.shown()).isPresent()) {
      session.show(new Answered(answered.shown(), Outcome.NEAR, false));
    }
  }

  /// Space and Enter: shows the answer, then takes the grade most often meant.
  void goOn() {
    switch (now()) {
      case Asking _ -> show();
      case Answered _ -> grade(Grade.GOOD);
      case Loading _ -> {}
      case Stuck stuck -> session.show(stuck.next());
      case Finished _ -> resume();
    }
  }

  /// Stores the answer and then shows the next card. Where the program marks, any grade goes on: 1
  /// and 2 say that a right answer was a guess.
  void grade(Grade grade) {
    if (now() instanceof Answered answered && !storing().get()) {
      var hinted = peeked.filter(answered.shown()::equals).isPresent();
      var time = Evidences.time(session.shownAt(), answeredAt);
      var evidence = Evidences.of(answered, grade, hinted, time);
      session.answer(evidence);
      context.undo().push(context.texts().get("study.undone"), session.undoOfNewest());
    }
  }

  /// Takes the last thing back, as Ctrl+Z does.
  void undo() {
    if (!storing().get() && !context.undo().undo()) {
      session.change(StudySession::undo);
    }
  }

  void suspend() {
    if (now() instanceof Stuck stuck) {
      suspend(stuck);
    } else {
      putAside("study.suspended", StudySession::suspendCurrent);
    }
  }

  private void suspend(Stuck stuck) {
    session.show(stuck.next());
    var background = context.background();
    var cards = context.services().cards();
    var ids = List.of(stuck.card());
    background.command(
        () -> cards.suspend(ids),
        () ->
            announce(
                "study.suspended",
                "study.backAgain",
                () -> background.command(() -> cards.resume(ids))));
  }

  void bury() {
    putAside("study.buried", StudySession::buryCurrent);
  }

  private void putAside(String told, Consumer<StudySession> how) {
    now()
        .onShow()
        .filter(_ -> !storing().get())
        .ifPresent(shown -> {
          session.change(how);
          var card = shown.card().card().id();
          announce(
              told,
              "study.backAgain",
              () ->
                  session.change(open -> {
                    context.services().cards().resume(List.of(card));
                    open.refresh();
                  }));
        });
  }

  /// Reports the question for a person to look at.
  void flag() {
    now()
        .onShow()
        .map(shown -> shown.card().question().id())
        .ifPresent(id -> {
          changeFlags(id, flags -> flags.add(QuestionFlag.REPORTED_BY_LEARNER));
          announce(
              "study.flagged",
              "study.unflagged",
              () -> changeFlags(id, flags -> flags.remove(QuestionFlag.REPORTED_BY_LEARNER)));
        });
  }

  /// Works on the stored question: the one on show may ask it in another form.
  private void changeFlags(QuestionId id, Consumer<Set<QuestionFlag>> change) {
    var questions = context.services().questions();
    context
        .background()
        .command(() ->
            questions
                .find(id)
                .ifPresent(question -> {
                  var flags = new HashSet<>(question.flags());
                  change.accept(flags);
                  questions.save(Evidences.with(question, flags));
                }));
  }

  private void announce(String done, String undone, Runnable undo) {
    var texts = context.texts();
    context.undo().announce(texts.get(done), texts.get("study.undo"), texts.get(undone), undo);
  }

  /// Opens the reader at the sentence; Esc comes back to this very card. Before the answer that
  /// counts as a hint.
  void openSource() {
    if (now() instanceof Asking(var shown)) {
      peeked = Optional.of(shown);
    }
    question()
        .map(Question::anchor)
        .ifPresent(anchor -> context.navigation().open(Place.of(anchor)));
  }

  void edit() {
    question()
        .map(Question::id)
        .ifPresent(id ->
            context.navigation().go(new Destination.Browse(QuestionFilter.all(), Optional.of(id))));
  }

  /// The question that reading and editing are about.
  private Optional<Question> question() {
    return now() instanceof Stuck stuck
        ? Optional.of(stuck.question())
        : now().onShow().map(shown -> shown.card().question());
  }

  private StudyState now() {
    return session.state().get();
  }
}
