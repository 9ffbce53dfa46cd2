package app.alinea.core.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who stands where in a class.
///
/// @param lines best first
/// @param teams best first; empty in a class of single players
public record Standings(List<Line> lines, List<TeamLine> teams) {
  public Standings {
    lines = List.copyOf(lines);
    teams = List.copyOf(teams);
  }

  /// @param rank from 1; the same for equal points
  /// @param wrong answers given and not right
  /// @param missed rounds without an answer
  /// @param streak right answers in a row up to now
  public record Line(
      Participant participant,
      int rank,
      int points,
      int correct,
      int wrong,
      int missed,
      int streak) {
    public int asked() {
      return correct + wrong + missed;
    }
  }

  /// @param points mean of the members' points
  public record TeamLine(String team, int rank, double points, int members) {}

  public Optional<Line> of(ParticipantId id) {
    return lines.stream().filter(line -> line.participant().id().equals(id)).findFirst();
  }

  static Standings of(Classroom classroom) {
    var rule = new PointRule(classroom.session().plan(), classroom.session().questions().size());
    var unranked = new ArrayList<Line>();
    for (var participant : classroom.present()) {
      unranked.add(line(classroom, participant, rule));
    }
    unranked.sort(
        Comparator.comparingInt(Line::points)
            .reversed()
            .thenComparing(line -> line.participant().id()));
    var lines = new ArrayList<Line>();
    for (int at = 0; at < unranked.size(); at++) {
      var line = unranked.get(at);
      boolean level = at > 0 && lines.getLast().points() == line.points();
      lines.add(ranked(line, level ? lines.getLast().rank() : at + 1));
    }
    return new Standings(lines, teams(classroom.session().plan().teams(), lines));
  }

  private static Line line(Classroom classroom, Participant participant, PointRule rule) {
    int points = 0;
    int correct = 0;
    int wrong = 0;
    int missed = 0;
    int streak = 0;
    for (var round : classroom.counted(participant)) {
      var answer = Optional.ofNullable(round.answers().get(participant.id()));
      if (answer.isEmpty()) {
        missed++;
        streak = 0;
      } else if (answer.get().correct()) {
        correct++;
        streak++;
        points += rule.points(answer.get(), round.limit(), streak);
      } else {
        wrong++;
        streak = 0;
      }
    }
    return new Line(participant, 0, points, correct, wrong, missed, streak);
  }

  private static Line ranked(Line line, int rank) {
    return new Line(
        line.participant(),
        rank,
        line.points(),
        line.correct(),
        line.wrong(),
        line.missed(),
        line.streak());
  }

  private static List<TeamLine> teams(List<String> names, List<Line> lines) {
    Map<String, List<Line>> members = new LinkedHashMap<>();
    names.forEach(name -> members.put(name, new ArrayList<>()));
    for (var line : lines) {
      members.computeIfPresent(
          line.participant().team(),
          (_, team) -> {
            team.add(line);
            return team;
          });
    }
    var unranked =
        members.entrySet().stream()
            .map(entry ->
                new TeamLine(entry.getKey(), 0, mean(entry.getValue()), entry.getValue().size()))
            .sorted(Comparator.comparingDouble(TeamLine::points).reversed())
            .toList();
    var teams = new ArrayList<TeamLine>();
    for (int at = 0; at < unranked.size(); at++) {
      var team = unranked.get(at);
      boolean level = at > 0 && teams.getLast().points() == team.points();
      int rank = level ? teams.getLast().rank() : at + 1;
      teams.add(new TeamLine(team.team(), rank, team.points(), team.members()));
    }
    return teams;
  }

  private static double mean(List<Line> team) {
    return team.stream().mapToInt(Line::points).average().orElse(0);
  }
}
