package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Questions of an invented convention: what it calls its own, and what only one card asks.
final class FrenchLawTest {
  private static final String TEXT =
      """
      Convention sur les ports du lac

      Article 1
      Le Comité des ports est l’organe suprême de la navigation lacustre. Il élit son président pour une durée de deux ans.

      Article 2
      Le Syndic contrôle les filets des pêcheurs du lac. Le prestataire de remorquage avertit le Syndic de toute panne.

      Article 3
      La présente Convention entre en vigueur le jour de sa signature.

      Article 4
      Chaque port peut dénoncer la présente Convention. La dénonciation prend effet un an après la réception de la notification par le Syndic.

      Article 5
      Le Tribunal du lac juge les litiges entre pêcheurs. Le Comité des ports nomme les juges du Tribunal du lac.
      """;

  private final String cards = AskedTexts.cards(TEXT, 7);

  @Test
  void saysOfWhatADenunciationIsOne() {
    assertTrue(cards.contains("la dénonciation de la Convention"), cards);
    assertFalse(cards.contains("la dénonciation prend"), cards);
  }

  @Test
  void asksForSomebodyWithWho() {
    assertTrue(cards.contains("qui avertit le Syndic de toute panne"), cards);
    assertFalse(cards.contains("qu’est-ce qui avertit"), cards);
  }

  @Test
  void asksWhichOneIsTheOrganWithoutSayingItTwice() {
    assertTrue(cards.contains("Quel est l’organe suprême de la navigation lacustre"), cards);
    assertFalse(cards.contains("Quel organe est"), cards);
  }
}
