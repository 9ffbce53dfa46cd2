package app.alinea.desktop.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CellGridTest {
  private static final int CELLS = 8;

  private final CellGrid grid = CellGrid.within(100, 14, 19, 4);

  @Test
  void fillsARowWithAsManyCellsAsThereIsRoomFor() {
    assertEquals(5, grid.columns());
    assertEquals(86, grid.width(CELLS));
    assertEquals(42, grid.height(CELLS));
    assertEquals(6, CellGrid.within(104, 14, 19, 4).columns());
  }

  @Test
  void hasOneColumnWhereThereIsNoRoom() {
    assertEquals(1, CellGrid.within(0, 14, 19, 4).columns());
  }

  @Test
  void isNoWiderThanItsCells() {
    assertEquals(32, grid.width(2));
    assertEquals(19, grid.height(2));
  }

  @Test
  void findsTheCellAtAPlace() {
    assertEquals(OptionalInt.of(0), grid.at(0, 0, CELLS));
    assertEquals(OptionalInt.of(4), grid.at(85, 18, CELLS));
    assertEquals(OptionalInt.of(7), grid.at(36, 23, CELLS));
  }

  @Test
  void findsNothingBetweenAndBesideTheCells() {
    assertEquals(OptionalInt.empty(), grid.at(15, 3, CELLS));
    assertEquals(OptionalInt.empty(), grid.at(3, 20, CELLS));
    assertEquals(OptionalInt.empty(), grid.at(-1, 3, CELLS));
    assertEquals(OptionalInt.empty(), grid.at(3, -1, CELLS));
    assertEquals(OptionalInt.empty(), grid.at(91, 3, CELLS));
    assertEquals(OptionalInt.empty(), grid.at(55, 24, CELLS));
  }
}
