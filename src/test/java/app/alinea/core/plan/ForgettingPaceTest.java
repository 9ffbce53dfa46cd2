package app.alinea.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.schedule.Fsrs6;
import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.MemoryModel;
import app.alinea.core.schedule.MemoryState;
import app.alinea.core.schedule.Weights;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ForgettingPaceTest {
  private static final MemoryState STATE = new MemoryState(10, 5);

  private final MemoryModel model = new Fsrs6(Weights.DEFAULT);

  @Test
  void withoutReviewsTheModelStands() {
    assertThat(ForgettingPace.fit(List.of(), model).correct(model)).isSameAs(model);
  }

  @Test
  void whoForgetsMoreThanExpectedIsGivenShorterMemories() {
    var lapses = Collections.nCopies(20, ForgettingPace.Seen.of(STATE, 5, Grade.AGAIN));

    var pace = ForgettingPace.fit(lapses, model);

    assertThat(pace.factor()).isLessThan(.5);
    assertThat(pace.correct(model).retrievability(STATE, 5))
        .isLessThan(model.retrievability(STATE, 5));
    assertThat(pace.correct(model).interval(STATE, .9)).isLessThan(model.interval(STATE, .9));
  }

  @Test
  void whoRecallsLongAfterwardsIsGivenLongerMemories() {
    var recalled = Collections.nCopies(40, ForgettingPace.Seen.of(STATE, 60, Grade.GOOD));

    assertThat(ForgettingPace.fit(recalled, model).factor()).isGreaterThan(1.3);
  }
}
