package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What French verbs take behind their preposition, in the sentences of a law written for it.
final class FrenchComplementsTest {
  private static final String ASKED =
      AskedTexts.cards(
              """
                  Code des digues de Valmontane

                  Article 1er

                  Les fruits des vergers appartiennent à l'usufruitier.

                  Article 2

                  Les récoltes tardives, pendantes par branches au moment de la vente, appartiennent à l'acquéreur.

                  Article 3

                  Les gardes des digues concourent à la surveillance des écluses dans les conditions fixées par une loi organique.

                  Article 4

                  Le projet de plan des digues est soumis à l'Assemblée des vallées pour adoption.

                  Article 5

                  La méthode de mesure des crues est fondée sur les relevés du fleuve, de la nappe et l'hypothèse d'un hiver froid.

                  Article 6

                  La pension des éclusiers est payée à terme échu le premier jour de chaque mois. La Cour des digues procède à des enquêtes.

                  Article 7

                  La hauteur de la digue est fixée par le maire, compte tenu de l'état du mur de rive.

                  Article 8

                  Les recours contre le refus d'un puits sont portés devant la juridiction compétente.

              Article 9

              1°- La durée de garde des barques est fixée à quinze jours.
              2°- Les clefs des vannes sont confiées à l'éclusier.

              Article 10

              Les barques de garde bénéficient de l'exemption de taxes dues en raison de leur passage aux écluses. Les gardes jouissent de l'immunité pour toute faute ou tout acte commis en service.

              Article 11

              La surveillance des crues et l'entretien des vannes constituent un devoir des communes riveraines.

              Article 12

              Le budget des digues repose sur des taxes communales, y compris celles des ports de la rive nord, ainsi que le produit des amendes.
              """,
              7)
          .replace('\u00A0', ' ')
          .replace('\u202F', ' ');

  @Test
  void asksToWhomAThingBelongs() {
    assertThat(ASKED).contains("à qui appartiennent les fruits des vergers ? → À l’usufruitier");
  }

  @Test
  void asksNothingOfWhatHoldsOnlyInACase() {
    assertThat(ASKED).doesNotContain("récoltes tardives appartiennent-elles");
  }

  @Test
  void leavesOutThatALawHasMoreOnIt() {
    assertThat(ASKED).doesNotContain("→ À la surveillance des écluses dans les conditions");
  }

  @Test
  void namesTheReceiverAlone() {
    assertThat(ASKED).doesNotContain("→ À l’Assemblée des vallées pour adoption");
  }

  @Test
  void takesNoneOfARowForTheWhole() {
    assertThat(ASKED).doesNotContain("→ Sur les relevés du fleuve\n");
  }

  @Test
  void takesNoHalfForTheWholeWhereExamplesStandBetween() {
    assertThat(ASKED).doesNotContain("→ Sur des taxes communales");
  }

  @Test
  void takesNoTermForAComplement() {
    assertThat(ASKED).doesNotContain("À terme échu").doesNotContain("→ À des enquêtes");
  }

  @Test
  void asksWhatIsTakenIntoAccount() {
    assertThat(ASKED)
        .contains("compte tenu de quoi la hauteur de la digue est-elle fixée par le maire ?")
        .doesNotContain("Pour quelle raison");
  }

  @Test
  void asksForNobodyWhoeverHeMayBe() {
    assertThat(ASKED).doesNotContain("devant quoi");
  }

  @Test
  void readsItemsBehindTheirLabels() {
    assertThat(ASKED)
        .contains(
            "Selon l’article 9, à qui les clefs des vannes sont-elles confiées ? → À l’éclusier")
        .doesNotContain("°-");
  }

  @Test
  void leavesNothingBehindThatBelongsToTheAnswer() {
    assertThat(ASKED)
        .doesNotContain("→ De l’exemption de taxes dues")
        .doesNotContain("toute faute\n");
  }

  @Test
  void asksWhatAThingConstitutesByTheVerbOfTheText() {
    assertThat(ASKED)
        .contains(
            "que constituent la surveillance des crues et l’entretien des vannes ? → Un devoir des"
                + " communes riveraines");
  }
}
