package app.alinea.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.language.Language;
import org.junit.jupiter.api.Test;

class MisreadLettersTest {
  @Test
  void lettersOfAnotherEncodingAreReadAsTheFrenchOnes() {
    var text =
        "La rŁgle doit Œtre la mŒme aprŁs la vente, oø que soit le siŁge de la sßreté dØclarée.";

    var mended = new Mender(Language.FRENCH).mend(text, false);

    assertEquals(
        "La règle doit être la même après la vente, où que soit le siège de la sûreté déclarée.",
        mended.text());
    assertEquals(
        8,
        mended.mendings().stream()
            .filter(each -> each.kind() == Mending.Kind.MISREAD_LETTER)
            .count());
  }

  @Test
  void aHyphenThatWentWithTheEndOfItsLineIsPutBack() {
    assertEquals(
        "Le vice-président, lui-même élu, signe les procès-verbaux prévus ci-dessus, et celui-ci",
        MisreadLetters.mended(
            "Le viceprésident, luimême élu, signe les procèsverbaux prévus cidessus, et celuici"));
    var plain = "Les élus mêmes citent celui-ci ; la cité vit de vices.";
    assertEquals(plain, MisreadLetters.mended(plain));
  }

  @Test
  void lettersThatTheEncodingLacksAreFilledIn() {
    assertEquals(
        "La tâche du commerçant court jusqu’à la date du dépôt, dix jours à compter de la vente"
            + " prévue à l’article 4, conformément à l’usage, tenue à tour de rôle.",
        MisreadLetters.mended(
            "La t che du commer ant court jusqu’ la date du dép t, dix jours compter de la vente"
                + " prévue l’article 4, conformément l’usage, tenue tour de r le."));
    var plain =
        "Pour contrer le vent, on part dix jours à compter de mai ; les prix relatifs le disent à"
            + " tour de rôle.";
    assertEquals(plain, MisreadLetters.mended(plain));
  }

  @Test
  void aSoundPassageMissesNoWord() {
    var sound = "Le décret a visé l’article 4 et fixé l’article 7 ; les deux mois partir de Brest.";
    var misread = "AprŁs la vente prévue l’article 4.";

    assertEquals(sound, MisreadLetters.mended(sound));
    assertEquals("Après la vente prévue à l’article 4.", MisreadLetters.mended(misread));
  }

  @Test
  void namesThatHaveSuchLettersStay() {
    var text = "Les œuvres de Weiß, de Michał Łoś et de Bjørn Østby, du SAMBŁ et de l’Œuvre.";

    assertEquals(text, MisreadLetters.mended(text));
  }
}
