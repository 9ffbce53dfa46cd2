package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Questions and keys that end where the sentence goes on with what they need.
class TornEndsTest {
  private static String asked(String text) {
    return AskedTexts.cards(text, 7);
  }

  @Test
  void ends_no_question_before_the_object_of_two_verbs() {
    var asked =
        asked(
            """
            Joint Statement of the Coastal Partners

            1. Oslo and Riga met in Bergen on 4 May 2021 and agreed on a common plan.

            2. Both leaders applauded the concept of a Harbour Bridge under the Baltic Dialogue that \
            will build up and connect the two sides’ pilot schools, ease local rules on towage, and \
            promote further training in salvage.
            """);
    assertFalse(asked.contains("will build up."), asked);
    assertFalse(asked.contains("will build up?"), asked);
  }

  @Test
  void ends_no_key_before_what_is_to_be_examined() {
    var asked =
        asked(
            """
            Article 1
            Après vingt jours de fermeture du port, le Conseil maritime peut être saisi par le \
            Président du Sénat, trente députés ou trente sénateurs, aux fins d'examiner si les \
            motifs de la fermeture demeurent réunis.

            Article 2
            Le Conseil maritime siège à Brest.
            """);
    assertFalse(asked.contains("aux fins d’examiner\n"), asked);
    assertFalse(asked.endsWith("aux fins d’examiner"), asked);
  }

  @Test
  void lets_no_relative_stand_without_its_verb() {
    var asked =
        asked(
            """
            Article 1
            The periods within which the Port must answer the claim shall begin to run two months \
            after the date on which the order by which the case was opened or the copy of the ruling \
            is received by the Harbour Ministry.

            Article 2
            The Harbour Ministry shall keep a register of claims.
            """);
    assertFalse(asked.contains("was opened?"), asked);
  }

  @Test
  void defines_no_term_by_the_head_of_a_list() {
    var asked =
        asked(
            """
            Article 1
            Definitions
            For the purposes of this Convention:
            1. “lodger” means any person lodged in a harbour,
            (a) under a contract of lodging, or
            (b) who, with the consent of the keeper, accompanies a vessel.
            2. “pilot” means any person who guides a ship into a harbour.
            """);
    assertFalse(asked.contains("ny person lodged in a harbour\n"), asked);
  }

  @Test
  void ends_the_object_before_a_second_verb() {
    var asked =
        asked(
            """
            Article 1
            Le conseil du port tient un registre des navires. Les créanciers et les armateurs \
            peuvent, sur justification de leur titre, consulter le registre des navires et en \
            obtenir copie. Les créanciers et les armateurs doivent acquitter les frais de la copie.

            Article 2
            Le conseil du port siège à Brest.
            """);
    assertFalse(asked.contains("→ Le registre des navires et en obtenir"), asked);
  }

  @Test
  void keeps_the_title_of_a_chief_whole() {
    var asked =
        asked(
            """
            Article 1
            Le secrétariat de la Cour maritime est assuré par le greffier en chef.

            Article 2
            La Cour maritime siège à Brest. Le Président de la Cour maritime convoque les juges.
            """);
    assertFalse(asked.contains("assuré en chef"), asked);
    assertFalse(asked.contains("____ en chef"), asked);
    assertTrue(asked.contains("greffier en chef"), asked);
  }

  @Test
  void takes_no_number_of_a_paragraph_for_a_count() {
    var asked =
        asked(
            """
            Article 3
            1 Les États riverains conviennent de coordonner leurs programmes dans le domaine du \
            pilotage.

            Article 4
            Le conseil du port siège à Brest.
            """);
    assertFalse(asked.contains("Combien"), asked);
  }

  @Test
  void joins_a_participle_that_looks_like_a_present() {
    var asked =
        asked(
            """
            Article 5
            La visite du navire peut être suspendue et reprise sans formalité, dans une limite de \
            huit jours.

            Article 6
            Le conseil du port siège à Brest.
            """);
    assertFalse(asked.contains("navire reprise"), asked);
    assertFalse(asked.contains("qui reprise"), asked);
  }

  @Test
  void says_of_nothing_hoped_for_that_it_was_launched() {
    var asked =
        asked(
            """
            Joint Statement of the Coastal Partners

            1. Oslo and Riga met in Bergen on 4 May 2021 and agreed on a common plan.

            2. The leaders welcomed the growing cooperation in salvage, and looked forward to the \
            launch of the Baltic Salvage Dialogue in November 2023.
            """);
    assertFalse(asked.contains("was launched"), asked);
    assertFalse(asked.contains("Dialogue launched"), asked);
  }
}
