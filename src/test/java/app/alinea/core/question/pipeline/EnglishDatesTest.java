package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class EnglishDatesTest {
  @Test
  void writesADateInBothOrders() {
    assertEquals(
        List.of("25 October 2022", "October 25, 2022", "25 October", "October 25"),
        EnglishDates.others("October 25, 2022"));
    assertTrue(EnglishDates.others("11-13 June 2021").contains("June 11-13, 2021"));
    assertEquals(List.of("5 June", "June 5"), EnglishDates.others("on 5 June"));
  }

  @Test
  void leavesEverythingElseAlone() {
    assertFalse(EnglishDates.isOne("25 harbours"));
    assertTrue(EnglishDates.others("May").isEmpty());
  }
}
