package app.alinea.lan;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.testing.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class SenderLimitsTest {
  private final MovingClock clock = new MovingClock(Instant.EPOCH, ZoneOffset.UTC);
  private final SenderLimits limits = new SenderLimits(3, 2, clock);

  @Test
  void aSenderThatAsksTooMuchWaitsAndOthersDoNot() {
    for (int request = 0; request < 3; request++) {
      assertThat(limits.allows("a")).isTrue();
    }
    assertThat(limits.allows("a")).isFalse();
    assertThat(limits.allows("b")).isTrue();
    clock.pass(Duration.ofMillis(500));
    assertThat(limits.hasPermit("a")).isTrue();
    assertThat(limits.allows("a")).isTrue();
    assertThat(limits.allows("a")).isFalse();
  }

  @Test
  void permitsDoNotPileUp() {
    clock.pass(Duration.ofHours(1));
    for (int request = 0; request < 3; request++) {
      assertThat(limits.allows("a")).isTrue();
    }
    assertThat(limits.allows("a")).isFalse();
  }
}
