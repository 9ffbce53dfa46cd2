package app.alinea.core.document;

/// The number by which readers cite a paragraph.
///
/// @param value the numeric part, or the paragraph's rank where the text has no numbers; at least 0
/// @param label the number as readers cite it: "27", "Article 5", "6 bis", "IV"; never blank
public record ParagraphNumber(int value, String label) {
  public ParagraphNumber {
    if (value < 0 || label.isBlank()) {
      throw new IllegalArgumentException("no paragraph number: %d '%s'".formatted(value, label));
    }
  }

  public static ParagraphNumber of(int value) {
    return new ParagraphNumber(value, Integer.toString(value));
  }

  @Override
  public String toString() {
    return label;
  }
}
