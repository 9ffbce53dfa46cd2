package app.alinea.core.question.distractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private final Places places = Places.known();

  @Test
  void knowsNeighboursAndWhoLiesAroundARegion() {
    assertTrue(places.isNear("country:MD", "country:UA"));
    assertFalse(places.isNear("country:KP", "country:MD"));
    assertTrue(places.isNear("country:RU", "region:TRANSNISTRIA"));
    assertFalse(places.isNear("country:CN", "region:TRANSNISTRIA"));
  }

  @Test
  void knowsWhichRegionsHoldOthers() {
    assertTrue(places.overlaps("region:EUROPE", "region:BALTIC-SEA"));
    assertTrue(places.overlaps("region:SAHEL", "region:AFRICA"));
    assertFalse(places.overlaps("region:BALTIC-SEA", "region:BLACK-SEA"));
  }

  @Test
  void leavesOpenWhoseMembershipChangedOfLate() {
    assertEquals(Optional.of(true), places.isMember("country:FR", "organisation:NATO"));
    assertEquals(Optional.of(false), places.isMember("country:CH", "organisation:NATO"));
    assertEquals(Optional.empty(), places.isMember("country:SE", "organisation:NATO"));
  }

  @Test
  void knowsWhatAnAdjectiveSpeaksOf() {
    assertEquals(Optional.of("country:RU"), places.ofAdjective("russe"));
    assertEquals(Optional.of("region:EUROPE"), places.ofAdjective("european"));
    assertEquals(Optional.of("country:CA"), places.countryOf("city:MONTREAL"));
  }
}
