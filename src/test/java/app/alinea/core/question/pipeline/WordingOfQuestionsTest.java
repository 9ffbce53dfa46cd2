package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Question words and openings that fit what is asked for.
final class WordingOfQuestionsTest {
  @Test
  void anOfficerIsAskedForWithWho() {
    var asked =
        cards(
            """
            Compte rendu du Conseil des ministres

            1. Le Colonel Bakary Sané, ingénieur des phares, est nommé Secrétaire permanent de l’Observatoire national des lagons.
            """,
            7);

    assertThat(asked).doesNotContain("qu’est-ce qui est nommé");
  }

  @Test
  void whatALawDefinesIsDefined() {
    var asked =
        cards(
            """
            Loi sur les ports

            Article premier
            Le balisage est un service par lequel la Régie signale les passes aux navires.

            Article 2
            Les digues sont des ouvrages qui protègent les bassins contre la houle.

            Article 3
            La Régie tient le registre des phares.
            """,
            7);

    assertThat(asked).contains("définit-il").doesNotContain("qualifie-t-il");
  }

  @Test
  void whoeverIsPunishedIsNotToldWithoutThePenalty() {
    var asked =
        cards(
            """
            Loi sur les ports

            Article premier
            Quiconque détruit une balise placée pour signaler une passe ou menaçant un navire ou un bassin sera puni d’une amende de 10 000 francs.

            Article 2
            La Régie tient le registre des phares et des balises.

            Article 3
            Le capitaine du port délivre les permis de pilotage.
            """,
            7);

    assertThat(asked).doesNotContain("prévoit que quiconque");
  }

  @Test
  void anAlternativeIsNotToldWithoutItsCase() {
    var asked =
        cards(
            """
            Compte rendu du Conseil des ministres

            1. Le ministre de la Mer invite les armateurs à baisser leurs tarifs. À défaut, le Gouvernement importera des navires afin d’assurer la desserte des îles.
            """,
            7);

    assertThat(asked).doesNotContain("le Gouvernement importera");
    assertThat(asked).doesNotContain("le Gouvernement importera-t-il");
  }

  @Test
  void theSameYearIsNoDateByItself() {
    var asked =
        cards(
            """
            Déclaration de Port-Louis

            1. Le Forum des lagons se tiendra en mai 2031. La conférence ministérielle sur la sûreté des ports aura lieu plus tard la même année.
            """,
            7);

    assertThat(asked).doesNotContain("la même année");
  }

  @Test
  void disputesThatWereNotSettledAreSettledOtherwise() {
    var asked =
        cards(
            """
            Convention on Lightships

            Article 1
            Each Party shall keep a register of its lightships.

            Article 2
            Any dispute between the Parties concerning the interpretation or application of this Convention which is not settled by negotiation shall be referred to the Tribunal of the Sea.
            """,
            7);

    assertThat(asked).doesNotContain("→ By negotiation");
  }

  @Test
  void aDateBehindAParticipleBoundsWhatItTellsOf() {
    var asked =
        cards(
            """
            Convention on Lightships

            Article 1
            Each Party shall keep a register of its lightships.

            Article 2
            A Contracting State may reserve the right not to apply the Convention to loans granted before the date on which the Convention enters into force for that State.
            """,
            7);

    assertThat(asked).doesNotContain("Before when");
  }

  @Test
  void aQuestionAddsNothingToTheOneBefore() {
    var asked =
        cards(
            """
            Joint Statement of the Baltic Ministers

            1. We met in Tromsø. We further commit to strengthen the pilotage service of Iceland to protect crews from winter storms.
            """,
            7);

    assertThat(asked).doesNotContain("further commit");
  }

  @Test
  void anOfficeIsNoBody() {
    var asked =
        cards(
            """
            Convention on Lightships

            Article 1
            Each Party shall keep a register of its lightships.

            Article 2
            The senior pilot shall act as Chairman of the Administrative Council.
            """,
            7);

    assertThat(asked).doesNotContain("As which body");
  }

  @Test
  void theNumberOfMembersIsIncreasedAndNotTheMembers() {
    var asked =
        cards(
            """
            Convention on Lightships

            Article 1
            Each Party shall keep a register of its lightships.

            Article 2
            The Members of the Intergovernmental Committee shall be increased to 24 once the number of Parties reaches 50.
            """,
            7);

    assertThat(asked).doesNotContain("who shall be increased");
  }

  @Test
  void aMajorityOfItsMembersNeedsTheBody() {
    var asked =
        cards(
            """
            Convention on Lightships

            Article 1
            Each Party shall keep a register of its lightships.

            Article 2
            The Council shall decide questions of procedure by a simple majority of its members. Decisions on matters of substance shall be taken by a majority of two thirds of its members.
            """,
            7);

    assertThat(asked).doesNotContain("ecisions on matters of substance");
  }

  @Test
  void theFirstPartOfAnArticleIsNoTitleOfIt() {
    var asked =
        cards(
            """
            Agreement on Harbours

            Article 1.1: Tolls
            Norway shall levy no tolls on lightships as set out in Article 1.12 of the Annex.

            Article 2.1: Dykes
            Norway shall keep its dykes in repair.

            Article 3.1: Pilots
            Norway shall train its pilots.
            """,
            7);

    assertThat(asked).doesNotContain("1: ").doesNotContain(" .12");
  }

  @Test
  void aCircumstanceBetweenVerbAndActIsNotAskedWithoutTheAct() {
    var asked =
        cards(
            """
            Compte rendu du Conseil des ministres

            1. L’Etat doit s’employer, dans le respect des usages du port, à accompagner les pêcheurs de la côte.
            """,
            7);

    assertThat(asked).doesNotContainPattern("s’employer\\s?\\?");
  }
}
