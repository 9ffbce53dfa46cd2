package app.alinea.core.document;

import java.util.List;

/// A text cut at its paragraph numbers.
///
/// @param numbered whether the text has numbers of its own
record FoundText(String front, List<Block> blocks, String back, boolean numbered) {
  FoundText {
    blocks = List.copyOf(blocks);
  }

  /// What stands under one number.
  record Block(ParagraphNumber number, String heading, String text) {}
}
