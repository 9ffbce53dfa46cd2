package app.alinea.core.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class AheadTest {
  @Test
  void goesOnWhileTheOtherThreadDoesSomethingElse() {
    var other = new CountDownLatch(1);
    var ahead =
        Ahead.begin(() -> {
          awaitQuietly(other);
          return "found";
        });
    other.countDown();
    assertThat(ahead.answer()).isEqualTo("found");
    assertThat(ahead.answer()).isEqualTo("found");
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
