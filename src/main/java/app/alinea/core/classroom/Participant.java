package app.alinea.core.classroom;

/// Somebody in a class, known by a name for this class alone.
///
/// @param name as cleaned by [DisplayName]; unique in the class
/// @param team one of the plan's teams, or empty
/// @param extraTime factor on the time for an answer, from 1 to 3
/// @param joinedAtRound the first round that counts for them
/// @param removed put out of the class by the host; their results count no more
public record Participant(
    ParticipantId id,
    String name,
    String team,
    double extraTime,
    int joinedAtRound,
    boolean removed) {
  public static final double MOST_EXTRA_TIME = 3;

  public Participant {
    if (!(extraTime >= 1 && extraTime <= MOST_EXTRA_TIME)) {
      throw new IllegalArgumentException("no extra time factor: " + extraTime);
    }
  }

  Participant named(String other) {
    return new Participant(id, other, team, extraTime, joinedAtRound, removed);
  }

  Participant in(String otherTeam) {
    return new Participant(id, name, otherTeam, extraTime, joinedAtRound, removed);
  }

  Participant withExtraTime(double factor) {
    return new Participant(id, name, team, factor, joinedAtRound, removed);
  }

  Participant countedFrom(int round) {
    return new Participant(id, name, team, extraTime, round, removed);
  }

  Participant putOut() {
    return new Participant(id, name, team, extraTime, joinedAtRound, true);
  }
}
