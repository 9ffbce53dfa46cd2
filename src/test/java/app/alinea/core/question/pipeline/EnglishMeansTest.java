package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// How, by whom and whose: what English declarations say of means, of those they call on and of
/// what they stress.
final class EnglishMeansTest {
  private static final String HEAD =
      "Joint Statement of the Baltic Ministers\n\n1. We met in Oslo. ";
  private static final String END =
      "\n\n"
          + "2. We thank the crews of all lightships. The ice was thin. Fog hid the piers. Gulls"
          + " slept on the cranes.\n";

  @Test
  void asksForMeansToldByANoun() {
    var asked =
        asked(
            "We intend to expand our salvage cooperation through the permanent stationing of heavy"
                + " tugs in Skagen.");

    assertTrue(
        asked.contains(
            "How do the ministers intend to expand their salvage cooperation? → Through the"
                + " permanent stationing of heavy tugs in Skagen"),
        asked);
  }

  @Test
  void asksWhatIsDemandedBehindAnotherAct() {
    var asked =
        asked(
            "We will repair the flooded kelp farms by hand and call on Icelandic shipyards to lend"
                + " heavy cranes to the divers of Malta.");

    assertTrue(
        asked.contains(
            "What do the ministers call on Icelandic shipyards to do? → Lend heavy cranes to the"
                + " divers of Malta"),
        asked);
  }

  @Test
  void asksNothingOfAPronoun() {
    var asked =
        asked(
            "We welcome the talks of the harbour pilots and ask them to deepen their work on safe"
                + " mooring in Skagen.");

    assertFalse(asked.contains("ask them to do"), asked);
  }

  @Test
  void asksWhatAThingWithANameDoes() {
    var asked =
        asked(
            "We welcome the Nordic Kelp Rescue Academy. The Nordic Kelp Rescue Academy trains"
                + " volunteer divers from flooded fishing villages in Iceland.");

    assertTrue(
        asked.contains(
            "According to the text, what does the Nordic Kelp Rescue Academy do? → Trains volunteer"
                + " divers from flooded fishing villages in Iceland"),
        asked);
  }

  @Test
  void asksNoRoleTornFromWhoseItIs() {
    var asked =
        asked(
            "We stress the crucial role of volunteer pilots in guiding hospital ships through the"
                + " frozen straits. We acknowledge the vital importance of kelp as a source of"
                + " winter fodder across the islands.");

    assertFalse(asked.contains("Of whom or what"), asked);
    assertFalse(asked.contains("Of what do"), asked);
  }

  @Test
  void asksWhatIsAddedOfANameWithoutArticle() {
    var asked =
        asked(
            "We welcome the adoption of a Kelp Industry Cooperation Roadmap, which will provide"
                + " clear policy direction to seaweed industries.");

    assertTrue(asked.contains("a Kelp Industry Cooperation Roadmap"), asked);
    assertTrue(asked.contains("policy direction to seaweed industries? →"), asked);
  }

  @Test
  void readsAVerbThatLooksLikeADoing() {
    var asked =
        asked(
            "We welcome the Nordic Kelp Rescue Academy. The Nordic Kelp Rescue Academy will bring"
                + " together volunteer divers from flooded fishing villages in Iceland.");

    assertTrue(asked.contains("→ Bring together volunteer divers"), asked);
  }

  private static String asked(String text) {
    return cards(HEAD + text + END, 7);
  }
}
