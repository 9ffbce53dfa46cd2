package app.alinea.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.MemoryState;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonTest {
  private final Json json = new Json();

  @Test
  void bringsBackAScheduleThatKnowsNothingYet() {
    assertEquals(CardSchedule.FRESH, json.read(json.text(CardSchedule.FRESH), CardSchedule.class));
  }

  @Test
  void bringsBackAScheduleThatKnowsEverything() {
    var schedule =
        new CardSchedule(
            CardSchedule.Phase.REVIEW,
            0,
            Optional.of(new MemoryState(12.5, 4.25)),
            Optional.of(Instant.parse("2031-05-06T02:00:00Z")),
            Optional.of(Instant.parse("2031-04-24T09:30:00Z")),
            7,
            1);

    assertEquals(schedule, json.read(json.text(schedule), CardSchedule.class));
  }
}
