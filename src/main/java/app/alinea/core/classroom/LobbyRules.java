package app.alinea.core.classroom;

import app.alinea.core.classroom.ClassEvent.Joined;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Who may join a class, and under which name.
final class LobbyRules {
  /// More phones than any room holds.
  static final int MOST_PARTICIPANTS = 1_500;

  private final ClassSession session;
  private final Aliases aliases;
  private final RandomGenerator random;

  /// @param random must be unpredictable: tokens come from it
  LobbyRules(ClassSession session, RandomGenerator random) {
    this.session = session;
    this.aliases = Aliases.of(session.plan().language());
    this.random = random;
  }

  /// @param wanted what the participant typed as a name, or empty
  Decision<JoinOutcome> join(ClassFold fold, String code, String wanted) {
    if (!session.code().isMeantBy(code)) {
      return Decision.nothing(new JoinOutcome.WrongCode());
    }
    if (fold.state() instanceof RoundState.Finished) {
      return Decision.nothing(new JoinOutcome.Over());
    }
    if (fold.locked()) {
      return Decision.nothing(new JoinOutcome.Locked());
    }
    if (fold.participants().size() >= MOST_PARTICIPANTS) {
      return Decision.nothing(new JoinOutcome.Full());
    }
    return name(fold, wanted)
        .map(name -> joined(fold, name))
        .orElseGet(() -> Decision.nothing(new JoinOutcome.NameRefused()));
  }

  private Optional<String> name(ClassFold fold, String wanted) {
    var taken = names(fold);
    if (session.plan().names() == NamePolicy.GENERATED || wanted.isBlank()) {
      return Optional.of(aliases.draw(random, taken));
    }
    return DisplayName.clean(wanted).map(name -> DisplayName.unique(name, taken));
  }

  private static Set<String> names(ClassFold fold) {
    var names = new HashSet<String>();
    fold.participants().values().forEach(who -> names.add(who.name()));
    return names;
  }

  private Decision<JoinOutcome> joined(ClassFold fold, String name) {
    var id = fold.nextParticipant();
    var token = PhoneToken.draw(random);
    var team = smallestTeam(fold);
    int round = session.plan().pace() instanceof Pace.Homework ? 0 : fold.roundsBegun();
    return Decision.of(
        new JoinOutcome.Joined(new Participant(id, name, team, 1, round, false), token),
        new Joined(id, name, team, token.digest()));
  }

  private String smallestTeam(ClassFold fold) {
    return session.plan().teams().stream()
        .min(java.util.Comparator.comparingLong(team -> members(fold, team)))
        .orElse("");
  }

  private static long members(ClassFold fold, String team) {
    return fold.participants().values().stream()
        .filter(who -> !who.removed() && who.team().equals(team))
        .count();
  }

  /// @return nothing where the name is no name
  Optional<ClassEvent> rename(ClassFold fold, ParticipantId id, String wanted) {
    var taken = names(fold);
    Optional.ofNullable(fold.participants().get(id)).ifPresent(who -> taken.remove(who.name()));
    return DisplayName.clean(wanted)
        .map(name -> new ClassEvent.Renamed(id, DisplayName.unique(name, taken)));
  }
}
