package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/// The office with which a treaty is deposited is told with its organisation.
final class OfficesOfTreatiesTest {
  @Test
  void namesTheOrganisationThatADefinitionGives() {
    var asked =
        AskedTexts.questions(
            """
            Convention on the Bells of the Valley

            Article 1
            For the purposes of this Convention:
            1. “Organization” means the World Bell Organization.
            2. “Secretary-General” means the Secretary-General of the Organization.

            Article 2
            Each Party shall ring its bells at noon.

            Article 3
            This Convention shall be deposited with the Secretary-General.
            """);

    assertEquals(
        "With the Secretary-General of the World Bell Organization",
        AskedTexts.answer(asked, "With whom shall the Convention be deposited?"));
  }

  @Test
  void asksForNoOfficeWhoseOrganisationNothingTells() {
    var asked =
        AskedTexts.questions(
            """
            Convention on the Bells of the Valley

            Article 1
            Each Party shall ring its bells at noon.

            Article 2
            This Convention shall be deposited with the Secretary-General.
            """);

    assertFalse(AskedTexts.stems(asked).contains("With whom"), AskedTexts.stems(asked));
  }
}
