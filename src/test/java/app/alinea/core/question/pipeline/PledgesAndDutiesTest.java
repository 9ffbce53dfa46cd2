package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What treaties pledge and what laws demand of a thing, in sentences written for it.
final class PledgesAndDutiesTest {
  private static final String ENGLISH =
      AskedTexts.cards(
          """
          Lagoon Treaty

          Article 1
          The Parties undertake to settle their quarrels in council, and to refrain in their fishing seasons from the use of drift nets in any manner harmful to the shoals.

          Article 2
          Each Party declares that its fleets are registered, and undertakes not to grant any licence in conflict with the seasons of the lagoon.

          Article 3
          The council shall set up such bodies as may be necessary; in particular it shall establish a harbour committee which shall prepare the plans for the new lighthouses.

          Article 4
          This Treaty does not affect the rights of coastal villages under older charters of the lagoon.

          Article 5
          Nothing in this Treaty shall be construed as preventing the repair of private boats during the winter.

          Article 6
          Nothing in this Article shall affect the fees of the pilots of the lagoon.

          Article 7
          After this Treaty has been in force for nine years, any Party may withdraw from this Treaty six months after its notice of withdrawal has been handed to the Government of the Republic of Lirania, which will inform the other Parties of the receipt of each notice.

          Article 8
          The harbour masters shall continue in office until their successors have been chosen by the fishermen.

          Article 9
          The Parties may, by common accord, invite any other coastal State with a fleet of its own to accede to this Treaty.

          Article 10
          The keepers of the sluices shall be guided by the principle of equal shares of water for all villages.

          Article 11
          The harbour master shall be responsible for the repair of the piers and the cleaning of the basins.

          Article 12
          The keepers shall promptly inform the harbour master of any change in the level of the water.
          """,
          7);

  private static final String FRENCH =
      AskedTexts.cards(
          """
          Règlement des serres

          Article 1
          La formation des jardiniers doit viser au plein épanouissement des apprentis et au maintien des savoirs anciens.

          Article 2
          Le bail des serres ne peut être conclu qu'avec le libre accord des deux voisins de la parcelle.

          Article 3
          L'usage des bassins est subordonné au versement préalable d'une caution auprès du trésorier.

          Article 4
          Le doyen des jardiniers demeure en fonction jusqu'à l'installation de son successeur par les apprentis.

          Article 5
          Les semences rares font l'objet d'un contrôle annuel par les maîtres du jardin.

          Article 6
          Le conseil des serres est chargé :
          a) de surveiller la température des bassins ;
          b) de nommer les gardiens des allées.

          Article 7
          Toute coupe de bois dans les allées du verger est strictement interdite.

          Article 8
          L'ordonnance de partage fait l'objet d'une lecture publique au marché des jardiniers.

          Article 9
          Toute demande de parcelle doit être accompagnée d'un plan des cultures et d'une liste des semences.
          """,
          7);

  private static void asks(String all, String line) {
    assertTrue(all.contains(line), all);
  }

  @Test
  void asksWhatAPartyPledgesToRefrainFromAndNotToDo() {
    asks(ENGLISH, "from what do the Parties undertake to refrain in their fishing seasons?");
    asks(ENGLISH, "what does each Party undertake not to do?");
    asks(ENGLISH, "What shall the harbour committee do?");
  }

  @Test
  void asksWhatATextLeavesUntouchedAsAWholeOnly() {
    asks(ENGLISH, "According to Article 4, what does the Treaty not affect?");
    asks(ENGLISH, "According to Article 5, as what must the Treaty not be construed?");
    assertFalse(ENGLISH.contains("shall nothing in the Treaty affect"), ENGLISH);
  }

  @Test
  void asksAfterHowLongInForceAndUntilWhen() {
    asks(ENGLISH, "For how long must the Treaty have been in force before any Party may withdraw");
    asks(ENGLISH, "Until when shall the harbour masters continue in office?");
    asks(ENGLISH, "who will inform the other Parties of the receipt of each notice?");
  }

  @Test
  void keepsHowItIsAgreedWhereItAsksWhomPartiesInvite() {
    asks(ENGLISH, "Whom may the Parties by common accord invite to accede to the Treaty?");
  }

  @Test
  void asksAtWhatAThingAimsAndToWhatItIsSubject() {
    asks(FRENCH, "Selon l’article 1, à quoi la formation des jardiniers doit-elle viser");
    asks(FRENCH, "Selon l’article 3, à quoi l’usage des bassins est-il subordonné");
    asks(FRENCH, "Selon l’article 5, de quoi les semences rares font-elles l’objet");
  }

  @Test
  void asksUntilWhenAndOnWhatCondition() {
    asks(FRENCH, "À quelle condition le bail des serres peut-il être conclu");
    asks(FRENCH, "Jusqu’à quand le doyen des jardiniers demeure-t-il en fonction");
  }

  @Test
  void asksToWhatAProvisionTiesABody() {
    asks(ENGLISH, "By what shall the keepers of the sluices be guided?");
    asks(ENGLISH, "For what shall the harbour master be responsible?");
    asks(ENGLISH, "Of what shall the keepers inform the harbour master?");
    asks(FRENCH, "Selon l’article 7, qu’est-ce qui est interdit");
    asks(FRENCH, "De quoi toute demande de parcelle doit-elle être accompagnée");
  }

  @Test
  void givesTheVerbThePronounOfItsSubject() {
    asks(FRENCH, "de quoi l’ordonnance de partage fait-elle l’objet");
  }

  @Test
  void asksNoItemOfAListAsIfItWereAll() {
    assertFalse(FRENCH.contains("le conseil des serres est-il chargé"), FRENCH);
  }
}
