package app.alinea.core.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Marks of a class, participants by rounds; 1 right, 0 wrong or missed. Participants who joined
/// later are absent from the rounds before.
final class MarkTable {
  private final Classroom classroom;

  MarkTable(Classroom classroom) {
    this.classroom = classroom;
  }

  /// Who was asked, in the order of joining.
  List<Participant> asked(int round) {
    return classroom.present().stream().filter(who -> who.joinedAtRound() <= round).toList();
  }

  double[] marks(int round) {
    return asked(round).stream()
        .mapToDouble(who -> mark(who, classroom.rounds().get(round)))
        .toArray();
  }

  /// The same participants' totals: the share right of what they were asked, times the number of
  /// rounds, so that late arrivals compare with the others.
  double[] totals(int round) {
    return asked(round).stream().mapToDouble(this::total).toArray();
  }

  private double total(Participant who) {
    var rounds = classroom.counted(who);
    double right = rounds.stream().mapToDouble(round -> mark(who, round)).sum();
    long all = classroom.rounds().stream().filter(Round::counts).count();
    return rounds.isEmpty() ? 0 : right * all / rounds.size();
  }

  /// The third with the best results in the other rounds; at least three people, or nobody.
  List<ParticipantId> best(int round) {
    record Ranked(ParticipantId id, double rest) {}
    var ranked = new ArrayList<Ranked>();
    for (var who : asked(round)) {
      ranked.add(new Ranked(who.id(), total(who) - mark(who, classroom.rounds().get(round))));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::rest).reversed());
    int third = ranked.size() / 3;
    return third < 3 ? List.of() : ranked.subList(0, third).stream().map(Ranked::id).toList();
  }

  private static double mark(Participant who, Round round) {
    return Optional.ofNullable(round.answers().get(who.id()))
        .map(answer -> answer.correct() ? 1.0 : 0.0)
        .orElse(0.0);
  }
}
