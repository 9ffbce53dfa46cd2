package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemesTest {
  private static final ModelledAnalyser ANALYSER = new ModelledAnalyser();

  @Test
  void takesWhatTheTitleNamesForKnown() {
    var shares =
        shares(
            """
            Joint Statement of Japan and Chile

            1. Chile protects the krill of the southern bays. Norway lends its trawlers to the patrols.
            The ministers praise the divers of the bays.

            2. The divers count the krill. The keepers repair the buoys.
            """);

    assertEquals(1.0, shares.get("country:CL"));
    assertEquals(0.0, shares.get("country:NO"));
  }

  @Test
  void countsSentencesInAShortText() {
    var shares =
        shares(
            """
            Statement on lighthouses

            1. Malta repairs its lighthouses. Malta trains the keepers. Malta buys new lamps. Cyprus lends a crane.

            2. Malta opens the harbour museum. The keepers praise the museum.
            """);

    assertTrue(shares.getOrDefault("country:MT", 0.0) > 0.25);
    assertEquals(0.0, shares.get("country:CY"));
  }

  private static Map<String, Double> shares(String text) {
    var document =
        new DocumentMaker()
            .make(new DocumentId("d"), "d.txt", "", "hash", text, Progress.NONE)
            .document()
            .orElseThrow();
    return Themes.shares(ANALYSER.analyse(document, Progress.NONE));
  }
}
