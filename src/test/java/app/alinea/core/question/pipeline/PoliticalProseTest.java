package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The whole way on sentences of communiqués, written for it.
class PoliticalProseTest {
  private static final ModelledAnalyser ANALYSER = new ModelledAnalyser();

  private static final String ASKED =
      asked(
          """
          Déclaration des ministres des pays riverains du lac d'Orme

          1. Nous, ministres des pays riverains, nous sommes réunis à Oslo pour parler de la pêche.

          2. Nous restons attachés à la protection des truites, notamment par le biais de la brigade
          du lac. Nous appelons les parties à respecter les quotas de pêche de la truite.

          3. Nous appelons la Norvège à reconsidérer sa décision avant son retrait. Nous chargeons le
          secrétaire du comité de publier un atlas des rivages avant la fin de la saison.

          4. L'objectif principal de la brigade du lac est de surveiller les filets, de compter les
          barques et de secourir les pêcheurs.

          5. Le programme d'observation des truites (POT) couvre tous les rivages. Depuis la réunion
          d'Oslo, la Suède a versé douze barques au TPO. La Suède ne représente aucune gêne pour la
          navigation des barques finlandaises.
          """);

  @Test
  void aStateHasNoMeansAndAnExampleIsNotTheMeans() {
    assertFalse(ASKED.contains("Par quel moyen"), ASKED);
  }

  @Test
  void nobodyIsAskedOfPartiesThatOnlyAnotherSentenceNames() {
    assertFalse(ASKED.contains("aux parties"), ASKED);
  }

  @Test
  void nothingIsAskedOfADeedWithoutItsObject() {
    assertFalse(ASKED.contains("sa décision"), ASKED);
  }

  @Test
  void aTaskIsGivenRatherThanDemanded() {
    assertFalse(ASKED.contains("Que demandent les ministres au secrétaire"), ASKED);
  }

  @Test
  void infinitivesInARowLoseTheirPrepositionTogether() {
    assertTrue(
        ASKED.contains("Surveiller les filets, compter les barques et secourir les pêcheurs"),
        ASKED);
  }

  @Test
  void anAcronymWrittenInTwoOrdersIsNotAskedFor() {
    assertFalse(ASKED.contains("POT"), ASKED);
    assertFalse(ASKED.contains("TPO"), ASKED);
  }

  @Test
  void whoDoesNotDoAThingIsNoQuestion() {
    assertFalse(ASKED.contains("Quel pays ne représente"), ASKED);
    assertFalse(ASKED.contains("Pour quel pays la Suède ne"), ASKED);
  }

  private static String asked(String text) {
    var document =
        new DocumentMaker()
            .make(new DocumentId("d"), "d.txt", "", "hash", text, Progress.NONE)
            .document()
            .orElseThrow();
    return new PipelineGenerator(ANALYSER, ANALYSER::morphology)
        .generate(document, 3, Progress.NONE).questions().stream()
            .map(question -> question.form().stem() + " → " + question.form().answer())
            .collect(Collectors.joining("\n"));
  }
}
