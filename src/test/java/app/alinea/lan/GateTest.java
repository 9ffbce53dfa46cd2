package app.alinea.lan;

import static app.alinea.lan.Gate.Admission.AFTER_A_WAIT;
import static app.alinea.lan.Gate.Admission.NOW;
import static app.alinea.lan.Gate.Admission.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.classroom.ParticipantId;
import app.alinea.lan.Gate.Sender;
import app.alinea.testing.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class GateTest {
  private static final String ROUTER = "10.0.0.1";

  private final MovingClock clock = new MovingClock(Instant.EPOCH, ZoneOffset.UTC);
  private final Gate gate = new Gate(clock);

  private static Sender sender(Object connection) {
    return new Sender(connection, ROUTER);
  }

  /// Every request on a connection of its own, as a flood does that wants to be many.
  private void flood(int requests) {
    for (int at = 0; at < requests; at++) {
      var _ = gate.stranger(sender("flood" + at));
    }
  }

  @Test
  void aConnectionThatAsksTooMuchIsRefusedAloneAndForgottenOnceItIsClosed() {
    for (int at = 0; at < 20; at++) {
      assertThat(gate.stranger(sender("flood"))).isEqualTo(NOW);
    }
    assertThat(gate.stranger(sender("flood"))).isEqualTo(REFUSED);
    assertThat(gate.stranger(sender("other"))).isEqualTo(NOW);
    gate.closed("flood");
    assertThat(gate.stranger(sender("flood"))).isEqualTo(NOW);
  }

  @Test
  void behindAFloodingAddressNewcomersWaitAndParticipantsDoNot() {
    flood(3_000);

    assertThat(gate.stranger(sender("newcomer"))).isEqualTo(AFTER_A_WAIT);
    assertThat(gate.stranger(new Sender("elsewhere", "10.0.0.2"))).isEqualTo(NOW);
    for (int id = 1; id <= 200; id++) {
      assertThat(gate.participant(new ParticipantId(id))).isEqualTo(NOW);
    }
    clock.pass(Duration.ofSeconds(1));
    assertThat(gate.stranger(sender("newcomer"))).isEqualTo(NOW);
  }

  @Test
  void aParticipantWhoFloodsStopsOnlyThemselves() {
    var flooder = new ParticipantId(1);
    for (int at = 0; at < 30; at++) {
      assertThat(gate.participant(flooder)).isEqualTo(NOW);
    }
    assertThat(gate.participant(flooder)).isEqualTo(REFUSED);
    assertThat(gate.participant(new ParticipantId(2))).isEqualTo(NOW);
  }

  @Test
  void aRoomBehindOneRouterJoinsAtOnce() {
    for (int at = 0; at < 200; at++) {
      assertThat(gate.stranger(sender("phone" + at))).isEqualTo(NOW);
      assertThat(gate.join(sender("phone" + at))).isEqualTo(NOW);
    }
  }

  @Test
  void whoTriesCodesIsRefusedAndOthersAtThatAddressAtMostWait() {
    for (int at = 0; at < 5; at++) {
      assertThat(gate.join(sender("guesser"))).isEqualTo(NOW);
      gate.wrongCode(sender("guesser"));
    }
    assertThat(gate.join(sender("guesser"))).isEqualTo(REFUSED);
    assertThat(gate.join(sender("pupil"))).isEqualTo(NOW);
    for (int at = 0; at < 300; at++) {
      gate.wrongCode(sender("guesser" + at));
    }
    assertThat(gate.join(sender("pupil"))).isEqualTo(AFTER_A_WAIT);
  }

  @Test
  void oneConnectionCannotFillTheClass() {
    int joined = 0;
    for (int at = 0; at < 100; at++) {
      joined += gate.join(sender("filler")) == NOW ? 1 : 0;
    }

    assertThat(joined).isEqualTo(5);
  }
}
