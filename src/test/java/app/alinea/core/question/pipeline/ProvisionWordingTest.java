package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ProvisionWordingTest {
  private static final String LAKE =
      """
      Accord sur le lac

      Article premier
      a). Le Conseil du lac peut inviter des observateurs aux séances publiques.
      b). Le Conseil du lac peut interdire la pêche de nuit dans les ports communaux.

      Article 2
      Les permis de pêche donnent lieu à une taxe annuelle dans les ports du lac.

      Article 3
      Toute commune, non riveraine du lac, pourra adhérer au présent Accord.

      Article 4
      Le Comité des digues est prévu à l'article 7 du présent Accord.

      Article 5
      Toute personne a droit à accéder aux rives du lac.

      Article 6
      Sur sa demande, le maire de Valbonne ou son adjoint et un délégué des pêcheurs pourront assister aux débats.

      Article 7
      Il est créé un Comité des digues.
      """;

  private static final String CODE =
      """
      Lake Code

      Article 1
      Fishing permits
      1. The Board shall issue a licence to each skipper.
      2. The Board may revoke a licence after two warnings.

      Article 2
      Safety on board
      1. The skipper shall carry a lamp and a bell.
      2. The skipper shall report every accident to the harbour office.

      Article 3
      Votes of the Board
      The Board shall decide by a vote on fishing plans. However, the vote shall be postponed for a period of two months if a skipper objects.

      Article 4
      Mutual consultation
      1. “Office” means the Office for Lake Fishing.
      2. The Parties shall jointly repair the buoys of the lake.
      """;

  @Test
  void citesParagraphsWithLettersByTheirLetter() {
    var cards = AskedTexts.cards(LAKE, 7);

    assertFalse(
        cards.contains("Selon l’article premier, que peut faire le Conseil du lac ?"), cards);
  }

  @Test
  void answersAMatterWithAPronoun() {
    var cards = AskedTexts.cards(LAKE, 7);

    assertTrue(
        cards.contains(
            "Que prévoit l’article 2 au sujet des permis de pêche\u00a0? → Ils donnent lieu à une"
                + " taxe annuelle"),
        cards);
  }

  @Test
  void neverLeavesOutWhatNarrowsAWholeClass() {
    var cards = AskedTexts.cards(LAKE, 7);

    assertFalse(cards.contains("toute commune pourra"), cards);
    assertFalse(cards.contains("toute commune peut"), cards);
  }

  @Test
  void namesNoPresentText() {
    var cards = AskedTexts.cards(LAKE, 7);

    assertFalse(cards.contains("du présent Accord"), cards);
  }

  @Test
  void hasNoRightToDoing() {
    var cards = AskedTexts.cards(LAKE, 7);

    assertFalse(cards.contains("le droit à accéder"), cards);
    assertTrue(cards.contains("droit d’accéder"), cards);
  }

  @Test
  void keepsNoOwnerBeforeSeveral() {
    var cards = AskedTexts.cards(LAKE, 7);

    assertFalse(cards.contains("ur sa demande, que peuvent"), cards);
  }

  @Test
  void tellsTheMatterByTheTitleOfTheArticle() {
    var cards = AskedTexts.cards(CODE, 7);

    assertTrue(cards.contains("According to Article 1(1), “Fishing permits”, what"), cards);
  }

  @Test
  void keepsHowSeveralAct() {
    var cards = AskedTexts.cards(CODE, 7);

    assertTrue(cards.contains("Jointly repair the buoys"), cards);
  }

  @Test
  void asksNothingOfWhatOnlyTheSentenceBeforeTells() {
    var cards = AskedTexts.cards(CODE, 7);

    assertFalse(cards.contains("he vote shall be postponed"), cards);
  }

  @Test
  void takesNoShortFormForADefinition() {
    var cards = AskedTexts.cards(CODE, 7);

    assertFalse(cards.contains("define “Office”"), cards);
  }
}
