package app.alinea.lan;

import app.alinea.core.classroom.ParticipantId;
import java.time.Clock;

/// Decides which requests are heard at once, which after a wait and which not at all.
///
/// A whole room may share the address of one router, so an address is never refused: past its limit
/// its strangers wait, and a flood slows itself. Refused is what one connection or one participant
/// alone sends too much of. Who has shown a token depends on nobody else behind that router. Safe
/// for many threads.
final class Gate {
  private static final int STRANGER_BURST = 20;
  private static final int STRANGER_PER_SECOND = 2;
  private static final int ADDRESS_BURST = 2_000;
  private static final int ADDRESS_PER_SECOND = 500;
  private static final int PARTICIPANT_BURST = 30;
  private static final int PARTICIPANT_PER_SECOND = 5;

  /// One device that joins over and over cannot fill the class before the host sees it.
  private static final int JOIN_BURST = 5;

  private static final double JOINS_PER_SECOND = 0.1;
  private static final int ADDRESS_JOIN_BURST = 1_000;
  private static final int ADDRESS_JOINS_PER_SECOND = 10;

  /// Two hundred people mistype a code now and then; a machine tries them all.
  private static final int WRONG_CODES = 5;

  private static final double WRONG_CODES_PER_SECOND = 0.1;
  private static final int ADDRESS_WRONG_CODES = 200;
  private static final int ADDRESS_WRONG_CODES_PER_SECOND = 2;

  private final SenderLimits strangers;
  private final SenderLimits addresses;
  private final SenderLimits participants;
  private final SenderLimits joins;
  private final SenderLimits addressJoins;
  private final SenderLimits wrongCodes;
  private final SenderLimits addressWrongCodes;

  /// What becomes of a request.
  enum Admission {
    NOW,
    AFTER_A_WAIT,
    REFUSED
  }

  /// @param address that the connection comes from
  record Sender(Object connection, String address) {}

  Gate(Clock clock) {
    strangers = new SenderLimits(STRANGER_BURST, STRANGER_PER_SECOND, clock);
    addresses = new SenderLimits(ADDRESS_BURST, ADDRESS_PER_SECOND, clock);
    participants = new SenderLimits(PARTICIPANT_BURST, PARTICIPANT_PER_SECOND, clock);
    joins = new SenderLimits(JOIN_BURST, JOINS_PER_SECOND, clock);
    addressJoins = new SenderLimits(ADDRESS_JOIN_BURST, ADDRESS_JOINS_PER_SECOND, clock);
    wrongCodes = new SenderLimits(WRONG_CODES, WRONG_CODES_PER_SECOND, clock);
    addressWrongCodes =
        new SenderLimits(ADDRESS_WRONG_CODES, ADDRESS_WRONG_CODES_PER_SECOND, clock);
  }

  Admission participant(ParticipantId who) {
    return participants.allows(who) ? Admission.NOW : Admission.REFUSED;
  }

  Admission stranger(Sender from) {
    if (!strangers.allows(from.connection())) {
      return Admission.REFUSED;
    }
    return addresses.allows(from.address()) ? Admission.NOW : Admission.AFTER_A_WAIT;
  }

  Admission join(Sender from) {
    if (!wrongCodes.hasPermit(from.connection()) || !joins.allows(from.connection())) {
      return Admission.REFUSED;
    }
    boolean calm =
        addressWrongCodes.hasPermit(from.address()) && addressJoins.allows(from.address());
    return calm ? Admission.NOW : Admission.AFTER_A_WAIT;
  }

  void wrongCode(Sender from) {
    var _ = wrongCodes.allows(from.connection());
    var _ = addressWrongCodes.allows(from.address());
  }

  /// A connection was closed.
  void closed(Object connection) {
    strangers.forget(connection);
    joins.forget(connection);
    wrongCodes.forget(connection);
  }
}
