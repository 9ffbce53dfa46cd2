package app.alinea.core.classroom;

import app.alinea.core.quiz.Response;
import java.time.Duration;
import java.time.Instant;

/// Something that happened in a class. The log of these is the truth: a class is what they fold to.
public sealed interface ClassEvent {
  /// Something about one participant; forgotten when their results are deleted.
  sealed interface OfParticipant extends ClassEvent {
    ParticipantId participant();
  }

  /// @param tokenDigest what the store keeps of the phone's token
  record Joined(ParticipantId participant, String name, String team, String tokenDigest)
      implements OfParticipant {}

  record Renamed(ParticipantId participant, String name) implements OfParticipant {}

  record Removed(ParticipantId participant) implements OfParticipant {}

  record TeamAssigned(ParticipantId participant, String team) implements OfParticipant {}

  record ExtraTimeGranted(ParticipantId participant, double factor) implements OfParticipant {}

  /// @param correct as judged then; later versions of the program do not judge anew
  /// @param time since the options were shown; zero in homework
  record AnswerGiven(
      ParticipantId participant, int round, Response response, boolean correct, Duration time)
      implements OfParticipant {}

  /// @param option its place among those of the test question, from 0
  record TrialAnswered(ParticipantId participant, int option) implements OfParticipant {}

  record Locked() implements ClassEvent {}

  record Unlocked() implements ClassEvent {}

  /// The class came onto the network, or moved on it.
  record Served(String ip, int port) implements ClassEvent {}

  /// The test question: it counts for nobody and shows which phones are heard.
  record TrialAsked() implements ClassEvent {}

  record TrialEnded() implements ClassEvent {}

  record QuestionShown(int round, Instant readingUntil) implements ClassEvent {}

  record AnsweringBegan(int round, Instant until) implements ClassEvent {}

  record TimeAdded(Duration time) implements ClassEvent {}

  record Paused() implements ClassEvent {}

  record Resumed() implements ClassEvent {}

  record Revealed(int round) implements ClassEvent {}

  record RoundSkipped(int round) implements ClassEvent {}

  record StandingsShown() implements ClassEvent {}

  record ScoresHidden() implements ClassEvent {}

  record ScoresShown() implements ClassEvent {}

  record HomeworkOpened(Instant until) implements ClassEvent {}

  /// The host came back after a crash: what had a clock is paused as of the last thing stored.
  record HostReturned(Instant lastStored) implements ClassEvent {}

  record Finished() implements ClassEvent {}
}
