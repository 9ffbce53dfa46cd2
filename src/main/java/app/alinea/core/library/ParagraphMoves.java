package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.Sentence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/// Where the paragraphs of one edition stand in the next: first by the same text, then by the same
/// label or neighbourhood where at least a sentence is the same.
final class ParagraphMoves {
  private static final int NEIGHBOURHOOD = 3;

  private ParagraphMoves() {}

  /// @return new position by old position; paragraphs that are gone are absent
  static Map<Integer, Integer> between(Document older, Document newer) {
    var moves = new HashMap<Integer, Integer>();
    for (var paragraph : older.paragraphs()) {
      same(paragraph, newer)
          .or(() -> alike(paragraph, newer))
          .ifPresent(found -> moves.put(paragraph.position(), found.position()));
    }
    return moves;
  }

  private static Optional<Paragraph> same(Paragraph paragraph, Document newer) {
    return newer.paragraphs().stream()
        .filter(other -> other.text().equals(paragraph.text()))
        .min(Comparator.comparingInt(other -> distance(paragraph, other)));
  }

  private static Optional<Paragraph> alike(Paragraph paragraph, Document newer) {
    var sentences = new HashSet<>(paragraph.sentences().stream().map(Sentence::text).toList());
    return newer.paragraphs().stream()
        .filter(other ->
            other.number().label().equals(paragraph.number().label())
                || distance(paragraph, other) <= NEIGHBOURHOOD)
        .filter(other -> shared(other, sentences) > 0)
        .max(
            Comparator.<Paragraph>comparingLong(other -> shared(other, sentences))
                .thenComparing(other -> -distance(paragraph, other)));
  }

  private static long shared(Paragraph other, HashSet<String> sentences) {
    return other.sentences().stream().map(Sentence::text).filter(sentences::contains).count();
  }

  private static int distance(Paragraph one, Paragraph other) {
    return Math.abs(one.position() - other.position());
  }
}
