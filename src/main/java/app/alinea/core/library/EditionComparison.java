package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.WordChanges;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// What changed between two editions of a document, counted by paragraph label.
///
/// @param sharedSentences part of the newer edition's sentences that the older one has, 0 to 1
record EditionComparison(int added, int removed, int changed, double sharedSentences) {
  static EditionComparison between(Document older, Document newer) {
    var before = texts(older);
    var after = texts(newer);
    int added = 0;
    int changed = 0;
    for (var entry : after.entrySet()) {
      var text = before.get(entry.getKey());
      added += text == null ? 1 : 0;
      changed += text != null && !WordChanges.areNone(text, entry.getValue()) ? 1 : 0;
    }
    int removed = (int) before.keySet().stream().filter(label -> !after.containsKey(label)).count();
    return new EditionComparison(added, removed, changed, shared(older, newer));
  }

  private static Map<String, String> texts(Document document) {
    var texts = new HashMap<String, String>();
    document.paragraphs().forEach(p -> texts.merge(label(p), p.text(), (a, b) -> a + "\n" + b));
    return texts;
  }

  private static String label(Paragraph paragraph) {
    return paragraph.number().label();
  }

  private static double shared(Document older, Document newer) {
    var known = new HashSet<String>();
    older.paragraphs().forEach(p -> p.sentences().forEach(s -> known.add(s.text())));
    long all = newer.paragraphs().stream().mapToLong(p -> p.sentences().size()).sum();
    long same =
        newer.paragraphs().stream()
            .flatMap(p -> p.sentences().stream())
            .filter(s -> known.contains(s.text()))
            .count();
    return all == 0 ? 0 : (double) same / all;
  }
}
