package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Acts that an earlier sentence of the article spoke of, in questions on French laws.
final class TakenUpTest {
  private static final String ASKED =
      AskedTexts.questions(
              """
              Loi sur les bacs du fleuve

              Article premier

              Les bacs du fleuve sont gardés par le syndic du port.

              Article 2

              Le syndic informe les bateliers de sa décision de réquisitionner les bacs. Lorsque la durée de la réquisition excède quatre mois, le syndic indemnise les bateliers du fleuve.

              Article 3

              Lorsque la durée de la réparation des quais excède cinq mois, le syndic avertit les passeurs du port.

              Article 4

              Le pilote tient le livre de bord. Le maire du port fixe le prix du passage chaque année.

              Article 5

              Les licences des passeurs sont valables dix ans.

              Article 6

              Le conseil du port siège à la capitainerie.
              """)
          .stream()
          .map(question -> question.form().stem())
          .collect(Collectors.joining("\n"));

  @Test
  void asksForNothingOfAnActThatASentenceBeforeTold() {
    assertFalse(ASKED.contains("la réquisition excède"), ASKED);
    assertTrue(ASKED.contains("la réparation des quais excède"), ASKED);
  }
}
