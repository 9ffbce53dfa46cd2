package app.alinea.core.document;

import java.util.List;

/// A numbered paragraph, the smallest unit a reader can cite.
///
/// @param position rank within its document, from 0; unique there
/// @param number as readers cite it
/// @param heading the title it stands under or bears, or empty
/// @param text the mended text, without the number, in Unicode NFC; never blank
/// @param original what the file said, without the number
/// @param sentences in order, with their offsets in text
/// @param mendings every difference between original and text, in order of place
public record Paragraph(
    int position,
    ParagraphNumber number,
    String heading,
    String text,
    String original,
    List<Sentence> sentences,
    List<Mending> mendings) {
  public Paragraph {
    if (text.isBlank()) {
      throw new IllegalArgumentException("paragraph %s has no text".formatted(number));
    }
    sentences = List.copyOf(sentences);
    mendings = List.copyOf(mendings);
  }
}
