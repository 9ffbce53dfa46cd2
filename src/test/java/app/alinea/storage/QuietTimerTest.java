package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class QuietTimerTest {
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void whatWaitsIsGivenUpAtTheEndAndNothingBeginsAfterwards() {
    var timer = new QuietTimer(done::incrementAndGet);
    timer.begins();

    timer.close();
    timer.begins();

    assertThat(done).hasValue(0);
  }
}
