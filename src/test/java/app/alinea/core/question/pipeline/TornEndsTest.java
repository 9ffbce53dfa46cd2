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

  @Test
  void makes_no_act_of_an_adjective_or_of_a_later_purpose() {
    var law =
        asked(
            """
            Article 13
            Technical assistance
            1. Parties shall inform one another of their yards.
            2. Parties undertake to co-operate actively, subject to their national laws, in the \
            transfer of management systems and technology in respect of the safe and \
            environmentally sound mooring of ships.

            Article 14
            The Board shall meet in Ghent.
            """);
    assertFalse(law.contains("in respect of the safe\n"), law);

    var declared =
        asked(
            """
            Joint Statement of the Coastal Partners

            1. Oslo and Riga met in Bergen on 4 May 2021 and agreed on a common plan.

            2. We seek to strengthen longstanding cooperation on combating illegal towage through \
            new pilot schools and salvage initiatives, to supplement our existing bilateral accords \
            in collaboration with the Baltic Salvage Agency.
            """);
    assertFalse(declared.contains("seek to supplement"), declared);
  }

  @Test
  void tells_a_way_with_the_others_or_not_at_all() {
    var asked =
        asked(
            """
            Joint Statement of the Coastal Partners

            1. Oslo and Riga met in Bergen on 4 May 2021 and agreed on a common plan.

            2. We intend to support pilots across the coast by defending towage freedom; advancing \
            an open salvage register; and tackling smuggling.
            """);
    assertFalse(asked.contains("defending towage freedom\n"), asked);
    assertFalse(asked.endsWith("defending towage freedom"), asked);
  }

  @Test
  void keeps_a_row_of_a_purpose_whole() {
    var asked =
        asked(
            """
            Article 4
            Les bateaux et travaux soumis à déclaration doivent respecter les règles générales \
            édictées en vue de préserver la digue, la jetée, le quai et pour assurer le pilotage.

            Article 5
            Le conseil du port siège à Brest.
            """);
    assertFalse(asked.contains("préserver la digue ?"), asked);
  }

  @Test
  void makes_infinitives_of_all_futures_of_an_act() {
    var asked =
        asked(
            """
            Article 6
            Tout tribunal saisi d'un litige maritime se déclarera incompétent si l'une des parties \
            le demande, et renverra le cas échéant la procédure de sauvetage prévue au règlement.

            Article 7
            Le conseil du port siège à Brest.
            """);
    assertFalse(asked.contains("demande, et renverra"), asked);
  }

  @Test
  void leaves_no_second_addressee_in_the_question() {
    var asked =
        asked(
            """
            Article 8
            L'initiative de la révision du règlement portuaire appartient concurremment au \
            Président du port sur proposition du premier pilote et aux membres du conseil.

            Article 9
            Le conseil du port siège à Brest.
            """);
    assertFalse(asked.contains("et aux membres du conseil ?"), asked);
  }

  @Test
  void asks_to_whom_a_report_goes_without_its_matter() {
    var asked =
        asked(
            """
            Article 16
            The Committee on Salvage shall present a public annual report on its activities to the \
            Committee on Pilotage.

            Article 17
            The Committee on Pilotage shall meet in Ghent. The Committee on Wrecks shall meet in \
            Bergen.
            """);
    assertFalse(asked.contains("On its activities to which"), asked);
  }

  @Test
  void takes_no_sentence_within_for_a_part_of_its_case() {
    var asked =
        asked(
            """
            Article 18
            S'il y a appel, il y sera statué dans les dix jours et, si le jugement a levé \
            l'interdiction du port, la cour devra statuer même d'office.

            Article 19
            Le conseil du port siège à Brest.
            """);
    assertFalse(asked.contains("il y sera statué dans les dix jours et, si"), asked);
  }

  @Test
  void takes_nothing_between_dashes_for_a_reason() {
    var asked =
        asked(
            """
            Joint Statement of the Coastal Partners

            1. Oslo and Riga met in Bergen on 4 May 2021 and agreed on a common plan.

            2. Norway has enhanced its towage by expanding the scope of its Harbour Use Controls \
            regime and is progressing work – due to complete by the autumn – to understand its effect.
            """);
    assertFalse(asked.contains("For what reason"), asked);
  }
}
