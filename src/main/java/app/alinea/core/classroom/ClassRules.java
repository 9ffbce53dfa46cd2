package app.alinea.core.classroom;

import app.alinea.core.classroom.ClassEvent.AnswerGiven;
import app.alinea.core.classroom.ClassEvent.AnsweringBegan;
import app.alinea.core.classroom.ClassEvent.QuestionShown;
import app.alinea.core.quiz.Marking;
import app.alinea.core.quiz.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What may happen in a class, and what follows from it: pure functions of its state and the host's
/// time.
final class ClassRules {
  /// The way of an answer through the air may take this long past the end.
  static final Duration GRACE = Duration.ofMillis(700);

  /// Ready, or not yet.
  static final int TRIAL_OPTIONS = 2;

  private final ClassSession session;
  private final Marking marking = new Marking();

  ClassRules(ClassSession session) {
    this.session = session;
  }

  /// The host's one key: whatever comes next.
  List<ClassEvent> next(ClassFold fold, Instant now) {
    return switch (fold.state()) {
      case RoundState.Lobby _, RoundState.Trial _ ->
          session.plan().pace() instanceof Pace.Homework(var deadline)
              ? List.of(new ClassEvent.HomeworkOpened(deadline))
              : question(fold, now);
      case RoundState.Reading reading -> List.of(begin(reading, now));
      case RoundState.Answering answering -> List.of(new ClassEvent.Revealed(answering.round()));
      case RoundState.Revealed revealed ->
          showsTable(fold, revealed.round())
              ? List.of(new ClassEvent.StandingsShown())
              : question(fold, now);
      case RoundState.Standings _ -> question(fold, now);
      case RoundState.Paused _ -> List.of(new ClassEvent.Resumed());
      case RoundState.Homework _ -> List.of(new ClassEvent.Finished());
      case RoundState.Finished _ -> List.of();
    };
  }

  /// After the last question the podium follows at once.
  private boolean showsTable(ClassFold fold, int round) {
    return !fold.scoresHidden()
        && session.plan().ranking() == Ranking.RANKS
        && round + 1 < session.questions().size();
  }

  private List<ClassEvent> question(ClassFold fold, Instant now) {
    int round = fold.roundsBegun();
    return round < session.questions().size()
        ? List.of(new QuestionShown(round, now.plus(session.plan().readingTime())))
        : List.of(new ClassEvent.Finished());
  }

  private AnsweringBegan begin(RoundState.Reading reading, Instant now) {
    return new AnsweringBegan(reading.round(), now.plus(session.plan().answeringTime()));
  }

  List<ClassEvent> skip(ClassFold fold, Instant now) {
    return switch (fold.state()) {
      case RoundState.Reading reading -> skip(fold, reading.round(), now);
      case RoundState.Answering answering -> skip(fold, answering.round(), now);
      case RoundState.Paused paused -> skip(fold, paused.inner().round(), now);
      case RoundState.Lobby _,
          RoundState.Trial _,
          RoundState.Revealed _,
          RoundState.Standings _,
          RoundState.Homework _,
          RoundState.Finished _ ->
          List.of();
    };
  }

  private List<ClassEvent> skip(ClassFold fold, int round, Instant now) {
    var events = new ArrayList<ClassEvent>();
    events.add(new ClassEvent.RoundSkipped(round));
    events.addAll(question(fold, now));
    return events;
  }

  /// What the clock alone makes happen.
  ///
  /// @param present participants whose phones are there, or were a moment ago
  List<ClassEvent> tick(ClassFold fold, Instant now, Set<ParticipantId> present) {
    return switch (fold.state()) {
      case RoundState.Reading reading when !now.isBefore(reading.endsAt()) ->
          List.of(begin(reading, now));
      case RoundState.Answering answering when isOver(fold, answering, now, present) ->
          List.of(new ClassEvent.Revealed(answering.round()));
      case RoundState.Homework(var until) when !now.isBefore(until.plus(GRACE)) ->
          List.of(new ClassEvent.Finished());
      case RoundState _ -> List.of();
    };
  }

  /// Over when everybody whose phone is there has answered, or nobody has time left.
  private static boolean isOver(
      ClassFold fold, RoundState.Answering now, Instant at, Set<ParticipantId> present) {
    boolean someoneIsThere = false;
    boolean someoneThinks = false;
    boolean someoneHasTime = !at.isAfter(now.endsAt().plus(GRACE));
    for (var who : fold.participants().values()) {
      if (who.removed()) {
        continue;
      }
      boolean there = present.contains(who.id());
      boolean answered = fold.hasAnswered(who.id(), now.round());
      someoneIsThere |= there;
      someoneThinks |= there && !answered;
      someoneHasTime |=
          there && !answered && !at.isAfter(now.deadline(who.extraTime()).plus(GRACE));
    }
    return !someoneHasTime || someoneIsThere && !someoneThinks;
  }

  Decision<AnswerOutcome> answer(
      ClassFold fold, ParticipantId id, int round, Response response, Instant now) {
    if (round < 0 || round >= session.questions().size()) {
      return Decision.nothing(AnswerOutcome.MALFORMED);
    }
    if (fold.hasAnswered(id, round)) {
      return Decision.nothing(AnswerOutcome.ALREADY_STORED);
    }
    return switch (fold.state()) {
      case RoundState.Answering answering when answering.round() == round -> {
        var who = fold.participants().get(id);
        double factor = who == null ? 1 : who.extraTime();
        yield now.isAfter(answering.deadline(factor).plus(GRACE))
            ? Decision.nothing(AnswerOutcome.TOO_LATE)
            : judged(id, round, response, Duration.between(answering.beganAt(), now));
      }
      case RoundState.Homework _ -> judged(id, round, response, Duration.ZERO);
      case RoundState.Reading reading when reading.round() == round -> notNow();
      case RoundState.Paused paused when paused.inner().round() == round -> notNow();
      case RoundState.Lobby _, RoundState.Trial _ -> notNow();
      case RoundState _ -> Decision.nothing(AnswerOutcome.TOO_LATE);
    };
  }

  /// Asks the test question while the lobby is open.
  List<ClassEvent> tryOut(ClassFold fold) {
    return fold.state() instanceof RoundState.Lobby
        ? List.of(new ClassEvent.TrialAsked())
        : List.of();
  }

  List<ClassEvent> endTrial(ClassFold fold) {
    return fold.state() instanceof RoundState.Trial
        ? List.of(new ClassEvent.TrialEnded())
        : List.of();
  }

  /// Another answer to the test question replaces the one before: people try things out.
  Decision<AnswerOutcome> answerTrial(ClassFold fold, ParticipantId id, int option) {
    if (!(fold.state() instanceof RoundState.Trial)) {
      return Decision.nothing(AnswerOutcome.TOO_LATE);
    }
    return option >= 0 && option < TRIAL_OPTIONS
        ? Decision.of(AnswerOutcome.STORED, new ClassEvent.TrialAnswered(id, option))
        : Decision.nothing(AnswerOutcome.MALFORMED);
  }

  private static Decision<AnswerOutcome> notNow() {
    return Decision.nothing(AnswerOutcome.NOT_NOW);
  }

  private Decision<AnswerOutcome> judged(
      ParticipantId id, int round, Response response, Duration time) {
    var form = session.questions().get(round).form();
    if (!Responses.fit(form, response)) {
      return Decision.nothing(AnswerOutcome.MALFORMED);
    }
    boolean correct = marking.isCorrect(form, response);
    return Decision.of(AnswerOutcome.STORED, new AnswerGiven(id, round, response, correct, time));
  }
}
