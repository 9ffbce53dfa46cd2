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
  void namesThatHaveSuchLettersStay() {
    var text = "Les œuvres de Weiß, de Michał Łoś et de Bjørn Østby, du SAMBŁ et de l’Œuvre.";

    assertEquals(text, MisreadLetters.mended(text));
  }
}
