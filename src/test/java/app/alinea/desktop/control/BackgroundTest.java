package app.alinea.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private final Background background = Background.onCallingThread();

  @Test
  void deliversWhatACommandStored() {
    var heard = new ArrayList<String>();

    background.command(() -> heard.add("stored"), () -> heard.add("told"));

    assertEquals(List.of("stored", "told"), heard);
  }

  @Test
  void aJobReportsItsProgressAndStopsWhenAsked() {
    var heard = new ArrayList<Boolean>();

    var job =
        background.job(
            progress -> {
              heard.add(progress.report(1, 4));
              return heard;
            },
            _ -> {});

    assertEquals(0.25, job.fraction().get());
    assertFalse(job.running().get());
    assertEquals(List.of(true), heard);
  }

  @Test
  void onlyTheNewestQueryOfALaneIsHeard() {
    var lane = background.newest();
    var heard = new ArrayList<String>();

    lane.query(
        () -> {
          lane.query(() -> "newer", heard::add);
          return "older";
        },
        heard::add);

    assertEquals(List.of("newer"), heard);
  }

  @Test
  void aFailureReachesTheOneWhoAsked() {
    assertThrows(
        IllegalStateException.class,
        () ->
            background.query(
                () -> {
                  throw new IllegalStateException("no such card");
                },
                _ -> {}));
  }
}
