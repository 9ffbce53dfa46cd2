package app.alinea.cli;

import app.alinea.core.classroom.LiveClass;
import app.alinea.core.classroom.RoundState;
import java.time.Duration;

/// Goes on by the clock wherever a host would press a key.
final class ClassAutoplay {
  private static final int LOOK_MS = 100;

  private final LiveClass live;
  private final Duration stay;

  /// @param stay how long lobby, result and table are shown
  ClassAutoplay(LiveClass live, Duration stay) {
    this.live = live;
    this.stay = stay;
  }

  /// Returns some time after the class is finished, so that phones see how it ended.
  void run() {
    try {
      while (!live.now().isFinished()) {
        var seen = live.now().state();
        if (waitsForTheHost(seen) && !changes(seen)) {
          live.nextFrom(seen).join();
        }
        Thread.sleep(LOOK_MS);
      }
      Thread.sleep(stay);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean waitsForTheHost(RoundState state) {
    return switch (state) {
      case RoundState.Lobby _,
          RoundState.Trial _,
          RoundState.Revealed _,
          RoundState.Standings _,
          RoundState.Paused _ ->
          true;
      case RoundState.Reading _,
          RoundState.Answering _,
          RoundState.Homework _,
          RoundState.Finished _ ->
          false;
    };
  }

  /// Waits as long as the state may stay.
  private boolean changes(RoundState seen) throws InterruptedException {
    for (long waited = 0; waited < stay.toMillis(); waited += LOOK_MS) {
      Thread.sleep(LOOK_MS);
      if (!live.now().state().equals(seen)) {
        return true;
      }
    }
    return false;
  }
}
