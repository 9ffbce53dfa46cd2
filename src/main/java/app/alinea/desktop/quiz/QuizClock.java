package app.alinea.desktop.quiz;

import app.alinea.desktop.quiz.QuizState.Running;
import app.alinea.desktop.screen.ScreenContext;
import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Subscription;

/// Counts the seconds of a quiz while its screen shows; warns a minute before the end and ends the
/// quiz when the time is up.
final class QuizClock {
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration WARNING = Duration.ofMinutes(1);

  private final QuizViewModel model;
  private final ScreenContext context;
  private final Timeline ticks;

  QuizClock(QuizViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    ticks =
        new Timeline(new KeyFrame(javafx.util.Duration.millis(TICK.toMillis()), _ -> tick(TICK)));
    ticks.setCycleCount(Animation.INDEFINITE);
  }

  /// Runs until the subscription ends.
  Subscription run() {
    ticks.play();
    return ticks::stop;
  }

  void tick(Duration passed) {
    if (model.state().get() instanceof Running(var run)) {
      var before = run.timeLeft();
      run.tick(passed);
      before
          .filter(left -> left.compareTo(WARNING) > 0)
          .flatMap(_ -> run.timeLeft())
          .filter(left -> left.compareTo(WARNING) <= 0)
          .ifPresent(_ -> context.toasts().show(context.texts().get("quiz.clock.lastMinute")));
      if (run.isTimeUp()) {
        context.overlays().close();
        context.toasts().show(context.texts().get("quiz.clock.over"));
        model.finish();
      }
    }
  }
}
