package app.alinea.core.document;

import java.util.Set;

/// A sentence of a mended paragraph.
///
/// @param index rank within its paragraph, from 0
/// @param span its place in the paragraph's mended text
/// @param text the sentence itself, equal to the paragraph's text at span
/// @param flaws why it is not asked about; empty for a sound sentence
public record Sentence(int index, TextSpan span, String text, Set<SentenceFlaw> flaws) {
  public Sentence {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("sentence text and span differ: %s".formatted(span));
    }
    flaws = Set.copyOf(flaws);
  }

  public boolean usable() {
    return flaws.isEmpty();
  }
}
