package app.alinea.core.question.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import org.junit.jupiter.api.Test;

/// The sort of a noun phrase is that of its first telling word, not of a complement.
class NounClassTest {
  private static final FunctionWords WORDS = FunctionWords.of(Language.FRENCH);

  @Test
  void takesAnInstitutionForOne() {
    assertEquals(NounClass.INSTITUTION, NounClass.of(WORDS, "le fonds d’innovation"));
    assertEquals(NounClass.INSTITUTION, NounClass.of(WORDS, "la nouvelle agence des fleuves"));
  }

  @Test
  void takesTheValueOfAnInstitutionForAMatter() {
    assertEquals(NounClass.MATTER, NounClass.of(WORDS, "la valeur de l’entreprise"));
    assertEquals(NounClass.MATTER, NounClass.of(WORDS, "la capacité de l’alliance à agir"));
  }
}
