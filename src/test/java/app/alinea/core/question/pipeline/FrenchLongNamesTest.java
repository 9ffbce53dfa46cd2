package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Names of many words before their letters, years of texts and aims before lists in French laws.
final class FrenchLongNamesTest {
  private static final String ASKED =
      AskedTexts.cards(
          """
          Traité de la Ligue des Vallées

          Article 1
          Il est institué un organe dénommé Conseil de Garde et de Secours des Vallées du Nord (COGAX). La Ligue applique les principes de l'Accord Général sur les Péages Fluviaux et le Halage (TOLF). Le Comité technique sur la digue, la Vanne et la Sonde (CTDVS) rend des avis.

          Article 2
          La Ligue respecte la Convention fluviale de Brunnen de 1937.

          Article 3
          En vue d'assurer un passage libre des barques sur tout le fleuve, les communes riveraines conviennent :
          a) de draguer le chenal des moulins ;
          b) de baliser le chenal des moulins et des ponts ;
          c) d'éclairer les ponts du chenal pendant la nuit.
          """,
          7);

  @Test
  void aLongNameBeginsWhereItsFirstLetterStands() {
    assertTrue(
        ASKED.contains("COGAX\u00a0? → Conseil de Garde et de Secours des Vallées du Nord"), ASKED);
  }

  @Test
  void halfANameIsNone() {
    assertFalse(ASKED.contains("→ Péages Fluviaux"), ASKED);
    assertFalse(ASKED.contains("→ Vanne et la Sonde"), ASKED);
  }

  @Test
  void anAimBeforeAListIsAskedOnce() {
    var aims = ASKED.lines().filter(line -> line.startsWith("Dans quel but")).count();
    assertTrue(aims <= 1, ASKED);
  }
}
