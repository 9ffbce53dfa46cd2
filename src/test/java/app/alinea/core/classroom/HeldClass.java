package app.alinea.core.classroom;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.quiz.Response;
import app.alinea.testing.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// A class held in a test: commands are carried out at once, on the calling thread.
final class HeldClass {
  static final Instant START = Instant.parse("2031-05-04T08:00:00Z");

  final MovingClock clock = new MovingClock(START, ZoneOffset.UTC);
  final MemoryClassrooms store = new MemoryClassrooms();
  final ClassSession session;
  LiveClass live;

  HeldClass(int questions) {
    this(questions, plan -> plan);
  }

  HeldClass(int questions, UnaryOperator<ClassPlan> change) {
    this(questions, change, Runnable::run);
  }

  HeldClass(int questions, UnaryOperator<ClassPlan> change, Executor journal) {
    var plan = change.apply(ClassPlan.standard(new DocumentId("port"), Language.FRENCH, 7));
    session =
        new ClassSession(
            new ClassroomId(1),
            new JoinCode("123456"),
            plan,
            "Le port",
            questions(questions),
            START);
    live = live(List.of(), journal);
  }

  private LiveClass live(List<StoredEvent> log, Executor journal) {
    return new LiveClass(
        new ClassLog(session, log, store, clock, journal),
        new ClassRules(session),
        new LobbyRules(session, new Random(3)),
        clock);
  }

  /// As after a crash: what was stored is all there is.
  void restart() {
    var log = new ArrayList<>(store.log(session.id()));
    var back = new StoredEvent(clock.instant(), new ClassEvent.HostReturned(log.getLast().at()));
    store.append(session.id(), List.of(back));
    log.add(back);
    live = live(log, Runnable::run);
  }

  private static List<ClassQuestion> questions(int number) {
    var questions = new ArrayList<ClassQuestion>();
    for (int at = 0; at < number; at++) {
      questions.add(question(at));
    }
    return questions;
  }

  static ClassQuestion question(int at) {
    var options =
        List.of(
            new Form.Option("le quai", ""),
            new Form.Option("la digue", ""),
            new Form.Option("le phare", ""),
            new Form.Option("la grue", ""));
    var span = new TextSpan(0, 10);
    var anchor =
        new SourceAnchor(
            new DocumentId("port"), at / 2, 0, span, new TextSpan(2, 4), "La phrase.", "", "");
    return new ClassQuestion(
        new QuestionId("q" + at),
        new Form.MultipleChoice("Question " + at + " ?", options, 1),
        anchor,
        Integer.toString(at / 2 + 1),
        List.of(),
        "");
  }

  JoinOutcome.Joined join() {
    return join("");
  }

  JoinOutcome.Joined join(String name) {
    var outcome = live.join("123 456", name).join();
    if (outcome instanceof JoinOutcome.Joined joined) {
      live.connected(joined.participant().id());
      return joined;
    }
    throw new AssertionError(outcome);
  }

  ParticipantId joined() {
    return join().participant().id();
  }

  AnswerOutcome right(ParticipantId who, int round) {
    return live.answer(who, round, new Response.Chosen(1)).join();
  }

  AnswerOutcome wrong(ParticipantId who, int round) {
    return live.answer(who, round, new Response.Chosen(2)).join();
  }

  void pass(Duration time) {
    clock.pass(time);
    live.tick();
  }

  /// Shows the next question with its options, whatever stood there before.
  void ask() {
    while (!(live.now().state() instanceof RoundState.Reading)) {
      live.next().join();
    }
    live.next().join();
  }

  Classroom now() {
    return live.now();
  }
}
