package app.alinea.core.classroom;

import app.alinea.core.study.OptionOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// A class at one moment: what its log folds to. Immutable.
///
/// @param participants by id, in the order of joining, those put out included
/// @param rounds such as have begun; one for each question in homework
/// @param trial what participants answered to the test question, by its options' places
public record Classroom(
    ClassSession session,
    Map<ParticipantId, Participant> participants,
    List<Round> rounds,
    RoundState state,
    boolean locked,
    boolean scoresHidden,
    Map<ParticipantId, Integer> trial) {
  public Classroom {
    participants = Collections.unmodifiableMap(new LinkedHashMap<>(participants));
    rounds = List.copyOf(rounds);
    trial = Map.copyOf(trial);
  }

  /// What a session's stored log says.
  public static Classroom of(ClassSession session, List<StoredEvent> log) {
    var fold = new ClassFold(session);
    log.forEach(fold::apply);
    return fold.snapshot();
  }

  /// Everybody who was not put out, in the order of joining.
  public List<Participant> present() {
    return participants.values().stream().filter(someone -> !someone.removed()).toList();
  }

  public Optional<Participant> participant(ParticipantId id) {
    return Optional.ofNullable(participants.get(id));
  }

  public ClassQuestion question(int round) {
    return session.questions().get(round);
  }

  /// The round that is under way or was played last; empty in lobby and homework.
  public Optional<Round> currentRound() {
    boolean homework = session.plan().pace() instanceof Pace.Homework;
    return rounds.isEmpty() || homework ? Optional.empty() : Optional.of(rounds.getLast());
  }

  /// Who could still answer the current round, in the order of joining.
  public List<Participant> unanswered() {
    return currentRound()
        .map(round ->
            present().stream().filter(who -> !round.answers().containsKey(who.id())).toList())
        .orElse(List.of());
  }

  /// How many of those present chose an option of the test question.
  public long trialAnswers(int option) {
    return present().stream().filter(who -> trial.getOrDefault(who.id(), -1) == option).count();
  }

  /// The rounds that count for a participant.
  public List<Round> counted(Participant participant) {
    return rounds.stream()
        .filter(Round::counts)
        .filter(round -> round.index() >= participant.joinedAtRound())
        .toList();
  }

  /// The order in which options are shown: one for all in a live class, where letters are read from
  /// the wall; each their own in homework.
  public List<Integer> optionOrder(ParticipantId participant, int round) {
    return isHomework()
        ? OptionOrder.of(question(round).form(), seed(participant) + round)
        : optionOrder(round);
  }

  /// The order of options in a live class.
  public List<Integer> optionOrder(int round) {
    return question(round).optionOrder(session.plan().seed() * 31 + round);
  }

  /// The order in which a participant meets the questions of a homework.
  public List<Integer> questionOrder(ParticipantId participant) {
    var order = new ArrayList<>(IntStream.range(0, session.questions().size()).boxed().toList());
    if (session.plan().order() == ClassPlan.Order.RANDOM) {
      Collections.shuffle(order, new Random(seed(participant)));
    }
    return List.copyOf(order);
  }

  /// The next question of a homework for a participant; empty when they have answered all.
  public Optional<Integer> nextInHomework(ParticipantId participant) {
    return questionOrder(participant).stream()
        .filter(round -> !rounds.get(round).answers().containsKey(participant))
        .findFirst();
  }

  public boolean isHomework() {
    return session.plan().pace() instanceof Pace.Homework;
  }

  public boolean isFinished() {
    return state instanceof RoundState.Finished;
  }

  public Standings standings() {
    return Standings.of(this);
  }

  /// How many chose each option of a round, by the option's index in the question.
  public Map<Integer, Integer> choices(int round) {
    return ItemAnalysis.choices(answersThatCount(round));
  }

  /// The answers of a round, without those of participants put out.
  public Collection<GivenAnswer> answersThatCount(int round) {
    return rounds.get(round).answers().entrySet().stream()
        .filter(entry -> participant(entry.getKey()).map(who -> !who.removed()).orElse(false))
        .map(Map.Entry::getValue)
        .toList();
  }

  private long seed(ParticipantId participant) {
    return session.plan().seed() * 31 + participant.value() * 1_000L;
  }
}
