package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What declarations are not asked, because the question would miss what they say.
class ProseBoundsTest {
  private static String english(String sentence) {
    return cards(
        "Joint Statement of the Harbour Ministers\n\n1. We met in Oslo. "
            + sentence
            + "\n\n2. We thank the crews of all lightships. The ice was thin. Fog hid the piers."
            + " Gulls slept on the cranes.\n",
        7);
  }

  private static String french(String sentence) {
    return cards(
        "Déclaration des ministres des ports\n\n1. "
            + sentence
            + "\n\n2. Nous avons remercié les équipages. La glace était mince.\n",
        7);
  }

  @Test
  void meansOfTwoKindsAreNotAskedFor() {
    assertThat(
            english(
                "We will expand our salvage cooperation through the Skagen Platform, and by lending"
                    + " heavy cranes to Icelandic yards."))
        .doesNotContain("How will");
  }

  @Test
  void aDayIsNoCount() {
    assertThat(english("13-14 April marked the opening of the Skagen tug yard to foreign crews."))
        .doesNotContain("How many April");
  }

  @Test
  void aShareThatTwoSumsGiveIsNoGap() {
    assertThat(
            english(
                "We will raise the tug fund by 50 percent, from 20 million euros to 30 million"
                    + " euros, before the ice returns to the piers."))
        .doesNotContain("by ____,");
  }

  @Test
  void recognisingHasNoPurpose() {
    assertThat(
            french(
                "Nous reconnaissons la nécessité d’efforts soutenus des capitaineries afin de"
                    + " protéger les phares des tempêtes d’hiver."))
        .doesNotContain("Dans quel but");
  }

  @Test
  void aPriorityIsNoAttribute() {
    assertThat(french("La lutte contre l’envasement du chenal de Toulmé constitue une urgence."))
        .doesNotContain("Que constitue");
  }

  @Test
  void aDemandWithoutMatterIsNotAsked() {
    assertThat(
            french(
                "Nous demandons aux maires du littoral d’assurer le suivi régulier des travaux de"
                    + " dragage des chenaux."))
        .doesNotContain("d’assurer ?");
  }

  @Test
  void whatAuthorsGoOnToSayIsASentenceOfItsOwn() {
    assertThat(
            english(
                "We reaffirm our support for the pilots of Riga, and we will cut the noise of"
                    + " Baltic ferries by 30 percent below 2019 levels before the winter of"
                    + " every pilot season."))
        .contains("____ below 2019 levels");
    assertThat(
            english(
                "If the ice returns, we will thank the pilots of Riga, and we will cut the noise"
                    + " of Baltic ferries by 30 percent below 2019 levels."))
        .doesNotContain("____ below 2019 levels");
  }
}
