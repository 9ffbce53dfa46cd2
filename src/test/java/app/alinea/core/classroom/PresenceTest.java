package app.alinea.core.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class PresenceTest {
  private static final int PHONES = 300;

  @Test
  void theLastWordIsCompleteHoweverManyArriveAtOnce() throws Exception {
    var last = new AtomicReference<>(Set.<ParticipantId>of());
    var presence = new Presence(Clock.systemUTC(), last::set);
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (int id = 1; id <= PHONES; id++) {
        var who = new ParticipantId(id);
        threads.execute(() -> {
          try {
            start.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          presence.arrived(who);
        });
      }
      start.countDown();
    }

    assertThat(last.get()).hasSize(PHONES);
  }
}
