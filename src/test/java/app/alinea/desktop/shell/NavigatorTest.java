package app.alinea.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.alinea.core.document.DocumentId;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.Destination.Plain;
import app.alinea.desktop.screen.ScreenId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigatorTest {
  private static final Place PLACE = Place.of(new DocumentId("statuts"), 3);

  private final List<Destination> arrived = new ArrayList<>();
  private final Navigator navigator = new Navigator(arrived::add);

  @Test
  void returnsFromASentenceToTheSessionAsItWasLeft() {
    navigator.go(Destination.Study.EVERYTHING);
    navigator.open(PLACE);
    navigator.back();

    assertEquals(
        List.of(
            Destination.Study.EVERYTHING, new Destination.Reader(PLACE), new Plain(ScreenId.STUDY)),
        arrived);
    assertFalse(navigator.canGoBack());
  }

  @Test
  void remembersPlacesInTheTextOnTheWayBack() {
    navigator.open(PLACE);
    navigator.go(ScreenId.SETTINGS);
    navigator.back();

    assertEquals(new Destination.Reader(PLACE), arrived.getLast());
  }

  @Test
  void staysWhereItIsWhenThereIsNoWayBack() {
    navigator.go(ScreenId.TODAY);
    navigator.back();

    assertEquals(List.of(new Plain(ScreenId.TODAY)), arrived);
  }
}
