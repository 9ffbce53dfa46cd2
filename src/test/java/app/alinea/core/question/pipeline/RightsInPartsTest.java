package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Rights and courts of laws whose articles have numbered parts.
class RightsInPartsTest {
  private static final String ASKED =
      AskedTexts.cards(
          """
          Charte des pêcheurs du lac d'Orme

          Article 1
          1. Tout pêcheur a le droit de vendre librement son poisson au marché du port. Le marché est ouvert le mardi.
          2. Tout pêcheur a le droit de consulter le registre du port.

          Article 2
          Tout équipage a le droit de mouiller dans le port d'Orme. Tout équipage a le droit de réparer ses filets sur le quai.

          Article 3
          Le bornage est un acte par lequel deux communes fixent ensemble la limite de leurs eaux.

          Article 4
          Toute commune a le droit d'adresser au Bureau du lac des pétitions signées par un ou plusieurs pêcheurs.

          Article 5
          Tout différend relatif à l'interprétation ou à l'application de la présente Charte qui n'est pas réglé par voie de négociation est porté devant la Cour de Justice et d'Arbitrage.

          Article 6
          La criée est la vente publique que le Bureau du lac organise chaque matin.

          Article 7
          Le locataire du vivier a le droit de pêcher toute espèce de poissons, soit indigènes, soit \
          étrangers, soit protégés, que nourrit le lac.

          Article 8
          Les tarifs seront soumis à l'approbation du Bureau du lac.
          """,
          6);

  private static final String TREATY =
      AskedTexts.cards(
          """
          Convention on the Orme Ferries

          Article 1
          This Convention applies to all ferries on Lake Orme.

          Article 2
          Any dispute between two or more Parties concerning the interpretation or application of this \
          Convention which is not settled by negotiation shall be referred to the International Court \
          of Justice at the request of any Party.

          Article 3
          The charts of the ferry lines shall be kept by the Board of the Lake in the harbour of Orme.
          The Board of the Lake shall not grant a line to any person who owns a pier.

          Article 4.1: Ferry Fees
          Ferries shall pay a fee in spring.

          Article 5.1: Harbour Lights
          Harbours shall burn a light at night.

          Article 6.1: Winter Service
          Ferries shall not leave the harbour in ice.
          """,
          3);

  @Test
  void ofSeveralRightsThatOfOnePartIsAskedByIt() {
    assertTrue(ASKED.contains("Quel droit l’article 1, § 2, reconnaît-il à tout pêcheur"), ASKED);
  }

  @Test
  void theTwoRightsOfAnArticleAreAskedTogether() {
    assertTrue(ASKED.contains("Quels droits l’article 2 reconnaît-il à tout équipage"), ASKED);
  }

  @Test
  void noDefinitionIsBegunAtItsEnd() {
    assertFalse(ASKED.contains("qu’est-ce qui est la vente"), ASKED);
  }

  @Test
  void oneOrMoreIsNotVague() {
    assertTrue(ASKED.contains("Quel droit l’article 4 reconnaît-il à toute commune"), ASKED);
  }

  @Test
  void disputesNotSettledByNegotiationAreAskedForTheirCourt() {
    assertTrue(ASKED.contains("→ La Cour de Justice et d’Arbitrage"), ASKED);
    assertTrue(
        TREATY.contains("application of the Convention? → The International Court of Justice"),
        TREATY);
    assertFalse(TREATY.contains("→ By negotiation"), TREATY);
  }

  @Test
  void noRowTakenForAnInsertionSwallowsTheVerb() {
    assertFalse(ASKED.contains("vivier soit"), ASKED);
  }

  @Test
  void tariffsOfNothingAreNotAskedFor() {
    assertFalse(ASKED.contains("les tarifs seront-ils"), ASKED);
  }

  @Test
  void whatAnEnglishArticleSaysIsAskedByIt() {
    assertFalse(TREATY.contains("According to the text"), TREATY);
    assertTrue(TREATY.contains("According to Article "), TREATY);
  }

  @Test
  void theEndOfANumberIsNoTitle() {
    assertFalse(TREATY.contains("1: "), TREATY);
  }
}
