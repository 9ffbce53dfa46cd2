package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What strict readers struck out, on sentences of our own.
final class SecondReadersTest {
  @Test
  void aBearerOfTwoBansIsNotAskedForOne() {
    var two =
        AskedTexts.stems(
            AskedTexts.questions(
                """
                Convention on Harbours

                Article 1
                Pilots shall not engage in any trade which is likely to interfere with their duties.

                Article 2
                Pilots shall not accept gifts from the owners of the ships they guide.
                """));
    assertFalse(two.contains("What are pilots forbidden to do?"), two);
  }

  @Test
  void anAdjectiveSaysNotWhatTheDutiesAre() {
    var stems =
        AskedTexts.stems(
            AskedTexts.questions(
                """
                Statut du port

                Article 1
                Les fonctions de Directeur du port sont incompatibles avec l’exercice de tout mandat électif.
                """));
    assertFalse(stems.contains("Quelles sont les fonctions"), stems);
  }

  @Test
  void theDateAloneDoesNotTellWhichDirectiveIsMeant() {
    var stems =
        AskedTexts.stems(
            AskedTexts.questions(
                """
                Déclarations

                1. La Conférence rappelle la directive du Conseil du 24 novembre 1988.

                2. La Conférence rappelle la foire maritime d’Ostende du 12 mai 1990.
                """));
    assertFalse(stems.contains("De quelle date est la directive"), stems);
  }

  @Test
  void otherProposalsThanThoseBeforeAreNoList() {
    var stems =
        AskedTexts.stems(
            AskedTexts.questions(
                """
                Déclaration sur les ports

                1. D’autres propositions seront étudiées plus avant, notamment :
                - une coopération renforcée en matière de pilotage ;
                - la transformation de l’Institut en académie des ports ;
                - un bureau des phares.
                """));
    assertTrue(!stems.contains("autres propositions"), stems);
  }
}
