package app.alinea.core.document;

import java.util.Locale;
import java.util.regex.Pattern;

/// The number by which readers cite a paragraph.
///
/// @param value the numeric part, or the paragraph's rank where the text has no numbers; at least 0
/// @param label the number as readers cite it: "27", "Article 5", "6 bis", "IV"; never blank
public record ParagraphNumber(int value, String label) {
  private static final Pattern LAST_FIGURES = Pattern.compile("^(.*?)(\\d{1,6})(\\D*)$");

  /// Labels that say themselves what they number.
  private static final Pattern NAMED = Pattern.compile("^\\p{L}{3,}\\.?\\s|,\\s");

  public ParagraphNumber {
    if (value < 0 || label.isBlank()) {
      throw new IllegalArgumentException("no paragraph number: %d '%s'".formatted(value, label));
    }
  }

  public static ParagraphNumber of(int value) {
    return new ParagraphNumber(value, Integer.toString(value));
  }

  /// Whether it numbers an article, as laws and treaties do: "Article 5", "Art. 1er".
  public boolean isArticle() {
    return isArticle(label);
  }

  /// Whether a label numbers an article.
  public static boolean isArticle(String label) {
    return label.toLowerCase(Locale.ROOT).startsWith("art");
  }

  /// As it is cited in running text: "§ 27", but "Article 5".
  public String cited() {
    return cited(label);
  }

  /// A label as it is cited in running text.
  public static String cited(String label) {
    return NAMED.matcher(label).find() ? label : "§ " + label;
  }

  /// The same number written otherwise; its last figures become the value.
  public ParagraphNumber relabelled(String wanted) {
    var figures = LAST_FIGURES.matcher(wanted.strip());
    return new ParagraphNumber(
        figures.matches() ? Integer.parseInt(figures.group(2)) : value, wanted.strip());
  }

  /// The number that follows: "28" after "27", "Article 6" after "Article 5".
  public ParagraphNumber next() {
    var figures = LAST_FIGURES.matcher(label);
    if (!figures.matches()) {
      return new ParagraphNumber(value + 1, Integer.toString(value + 1));
    }
    int number = Integer.parseInt(figures.group(2)) + 1;
    boolean closing = figures.group(3).equals(")") || figures.group(3).equals("]");
    return new ParagraphNumber(
        value + 1, figures.group(1) + number + (closing ? figures.group(3) : ""));
  }

  @Override
  public String toString() {
    return label;
  }
}
