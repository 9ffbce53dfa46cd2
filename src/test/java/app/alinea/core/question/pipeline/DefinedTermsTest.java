package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// A participle that tells nothing makes no name, unless the document defines one with it.
class DefinedTermsTest {
  private static final String LAW =
      """
      Règlement sur les archives des ports

      Article 1
      Le présent règlement fixe les règles relatives aux archives des ports riverains et protège tout navigateur identifié%s.

      Article 2
      1. Le port affiche ses tarifs à l’entrée du bassin.
      2. Le capitaine dépose le manifeste au greffe.
      3. La personne concernée a le droit de retirer son dossier à tout moment. Le retrait du dossier ne compromet pas la validité des actes antérieurs.

      Article 3
      Le greffier conserve le registre des balises pendant dix ans.
      """;

  @Test
  void aDefinedPersonHasRightsThatAreAskedFor() {
    assertTrue(asksForTheRight(" (ci-après dénommé « personne concernée »)"));
  }

  @Test
  void oneThatNoDefinitionTellsHasNone() {
    assertFalse(asksForTheRight(""));
  }

  private static boolean asksForTheRight(String definition) {
    return AskedTexts.cards(LAW.formatted(definition), 7)
        .contains("Quel droit l’article 2 reconnaît-il à la personne concernée");
  }
}
