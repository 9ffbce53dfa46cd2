package app.alinea.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
