package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Conclusions and resolutions that write their author and their verbs in capitals.
class ResolutionsInCapitalsTest {
  private static final String FRENCH =
      """
      Conclusions du Conseil sur la protection des massifs forestiers

      LE CONSEIL DE LA CONFÉDÉRATION DES RIVAGES,

      RAPPELANT ses conclusions du 4 mai 2021 sur la gestion durable des sols,

      1. CONSTATE que les incendies de l’été 2024 ont détruit 41 000 hectares de forêt en Calabre ;

      2. INVITE la Commission à présenter, au plus tard le 30 juin 2027, un inventaire des zones tampons ;

      3. CONDAMNE l’exploitation illégale des cèdres du Chouf par la Syrie et EXPRIME sa gratitude au Liban ;

      4. CHARGE le Comité des ressources rurales d’établir la carte des tourbières du Jura.
      """;

  private static final String ENGLISH =
      """
      Conclusions on the protection of mountain forests

      THE COUNCIL OF THE CONFEDERATION OF COASTS,

      RECALLING its conclusions of 4 May 2021 on sustainable soils,

      1. INVITES the Commission to submit an inventory of buffer zones by 30 June 2027;

      2. STRONGLY CONDEMNS the illegal felling of cedars in the Chouf by Syria and WELCOMES the help of Lebanon;

      3. INSTRUCTS the Committee on Rural Resources to draw up a map of the peat bogs of the Jura.
      """;

  @Test
  void theVerbInCapitalsIsSaidOfTheStatedSpeaker() {
    var cards = AskedTexts.cards(FRENCH, 7);

    assertThat(cards)
        .contains("Que demande le Conseil à la Commission")
        .contains("inventaire des zones tampons")
        .contains("Comité des ressources rurales");
  }

  @Test
  void noWordOfAQuestionKeepsTheCapitals() {
    assertThat(AskedTexts.cards(FRENCH, 7)).doesNotContainPattern("\\p{Lu}{4}");
    assertThat(AskedTexts.cards(ENGLISH, 7)).doesNotContainPattern("\\p{Lu}{4}");
  }

  @Test
  void twoVerbsInCapitalsAreTwoDeeds() {
    assertThat(AskedTexts.cards(FRENCH, 7)).doesNotContain("Syrie et exprime");
    assertThat(AskedTexts.cards(ENGLISH, 7)).doesNotContain("Syria and welcomes");
  }

  @Test
  void englishVerbsInCapitalsAreReadAsWell() {
    assertThat(AskedTexts.cards(ENGLISH, 7))
        .contains("the Commission")
        .contains("Committee on Rural Resources");
  }

  @Test
  void withoutAStatedSpeakerNothingIsSaid() {
    var text = FRENCH.replace("LE CONSEIL DE LA CONFÉDÉRATION DES RIVAGES,", "");

    assertThat(AskedTexts.cards(text, 7)).doesNotContain("le Conseil à la Commission");
  }
}
