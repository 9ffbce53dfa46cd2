package app.alinea.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ParagraphNumberTest {
  @Test
  void citesANumberWithASignAndANameAsItIs() {
    assertEquals("§ 27", ParagraphNumber.cited("27"));
    assertEquals("§ 6 bis", ParagraphNumber.cited("6 bis"));
    assertEquals("§ VIII", ParagraphNumber.cited("VIII"));
    assertEquals("Article 5", ParagraphNumber.cited("Article 5"));
    assertEquals("Art. 1er", ParagraphNumber.cited("Art. 1er"));
  }

  @Test
  void articlesAreKnownByTheirLabelInBothLanguages() {
    assertTrue(ParagraphNumber.isArticle("Article premier"));
    assertTrue(ParagraphNumber.isArticle("art. 5"));
    assertFalse(new ParagraphNumber(6, "6 bis").isArticle());
    assertFalse(new ParagraphNumber(2, "Section 2").isArticle());
  }
}
