package app.alinea.desktop.classroom;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Lets a running class follow the time while somebody looks at it.
final class ClassClock {
  private static final Duration TICK = Duration.millis(100);

  private ClassClock() {}

  /// Ticks until the subscription ends.
  static Subscription run(HostModel host) {
    var ticks = new Timeline(new KeyFrame(TICK, _ -> host.tick()));
    ticks.setCycleCount(Animation.INDEFINITE);
    ticks.play();
    return ticks::stop;
  }
}
