package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotedSentenceTest {
  @Test
  void aNameThatStandsForAPronounIsPutInBrackets() {
    assertEquals(
        "[Le Conseil des ports] fixe les droits de quai.",
        QuotedSentence.of(
            "Le Conseil des ports fixe les droits de quai.",
            "Il fixe les droits de quai.",
            "Le Conseil des ports se réunit à Brest. Il fixe les droits de quai."));
  }

  @Test
  void aNameInsideTheSentenceStandsInBracketsWithoutItsComma() {
    assertEquals(
        "Ce jour-là, [la Commission], réunie à Gand, vote.",
        QuotedSentence.of(
            "Ce jour-là, la Commission, réunie à Gand, vote.",
            "Ce jour-là, celle-ci, réunie à Gand, vote.",
            "Ce jour-là, celle-ci, réunie à Gand, vote."));
  }

  @Test
  void whatStandsInTheTextIsQuotedAsItIs() {
    assertEquals(
        "Il fixe les droits.",
        QuotedSentence.of(
            "Il fixe les droits.", "Il fixe les droits.", "Un. Il fixe les droits. Deux."));
  }

  @Test
  void dotsTellThatItemsOfAListWereLeftOut() {
    assertEquals(
        "The Board of the port shall each year: […] publish the tariff.",
        QuotedSentence.of(
            "The Board of the port shall each year: publish the tariff.",
            "(b) publish the tariff.",
            "The Board of the port shall each year: (a) hear the masters; (b) publish the"
                + " tariff."));
  }

  @Test
  void whatHasLittleOfTheTextIsLeftAsItIs() {
    assertEquals(
        "Les ports restent ouverts.",
        QuotedSentence.of("Les ports restent ouverts.", "On ferme.", "On ferme. Rien d’autre."));
  }
}
