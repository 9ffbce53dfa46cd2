package app.alinea.core.document;

import java.util.List;

/// A text cut into paragraphs in one way of several.
///
/// @param way name of a number style, or one of the names below
/// @param front what stands before the first paragraph, or empty
/// @param back what stands after the last one, or empty
public record FoundText(String way, String front, List<Block> blocks, String back) {
  /// Numbers of several levels: 1.1, 1.2.
  public static final String NESTED = "NESTED";

  /// Two numberings after each other: recitals and articles.
  public static final String BOTH = "BOTH";

  /// Paragraphs counted in order, for a text without numbers of its own.
  public static final String COUNTED = "COUNTED";

  public FoundText {
    blocks = List.copyOf(blocks);
  }

  public boolean numbered() {
    return !way.equals(COUNTED);
  }

  /// What stands under one number.
  ///
  /// @param heading the title it stands under or bears, or empty
  public record Block(ParagraphNumber number, String heading, String text) {}
}
