package app.alinea.core.classroom;

/// What became of a wish to join a class.
public sealed interface JoinOutcome {
  /// @param token given to the phone alone, once
  record Joined(Participant participant, PhoneToken token) implements JoinOutcome {}

  record WrongCode() implements JoinOutcome {}

  record Locked() implements JoinOutcome {}

  /// Too long, or nothing readable in it.
  record NameRefused() implements JoinOutcome {}

  record Full() implements JoinOutcome {}

  record Over() implements JoinOutcome {}
}
