package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.WordChanges;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What differs between two documents or two editions of one, paragraph by paragraph. Kinds of
/// apostrophe, hyphen and blank are no difference.
///
/// @param differences in the order of the newer document; what is gone stands where it stood
public record DocumentComparison(List<Difference> differences) {
  public DocumentComparison {
    differences = List.copyOf(differences);
  }

  /// One paragraph that is not the same in both.
  public sealed interface Difference {
    record Added(Paragraph now) implements Difference {}

    record Removed(Paragraph before) implements Difference {}

    record Changed(Paragraph before, Paragraph now) implements Difference {}

    /// The text is the same, the number another.
    record Renumbered(Paragraph before, Paragraph now) implements Difference {}
  }

  public static DocumentComparison between(Document older, Document newer) {
    var partners = partners(older, newer);
    var differences = new ArrayList<Difference>();
    int told = 0;
    for (var now : newer.paragraphs()) {
      var before = partners.get(now.position());
      if (before == null) {
        differences.add(new Difference.Added(now));
        continue;
      }
      told = tellRemoved(older, partners, told, before.position(), differences);
      if (!WordChanges.areNone(before.text(), now.text())) {
        differences.add(new Difference.Changed(before, now));
      } else if (!before.number().label().equals(now.number().label())) {
        differences.add(new Difference.Renumbered(before, now));
      }
    }
    tellRemoved(older, partners, told, older.paragraphs().size(), differences);
    return new DocumentComparison(differences);
  }

  /// Questions in use whose sentence the newer edition does not have.
  public static List<Question> stale(List<Question> questions, Document newer) {
    var reanchoring = new Reanchoring(newer);
    return questions.stream()
        .filter(question -> question.status() == QuestionStatus.ACCEPTED)
        .filter(question -> reanchoring.apply(question).status() == QuestionStatus.STALE)
        .toList();
  }

  private static int tellRemoved(
      Document older,
      Map<Integer, Paragraph> partners,
      int from,
      int to,
      List<Difference> differences) {
    var kept = new HashSet<>(partners.values().stream().map(Paragraph::position).toList());
    for (int at = from; at < to; at++) {
      if (!kept.contains(at)) {
        differences.add(new Difference.Removed(older.paragraphAt(at)));
      }
    }
    return Math.max(from, to);
  }

  /// @return newer position by older position
  static Map<Integer, Integer> pairs(Document older, Document newer) {
    var pairs = new HashMap<Integer, Integer>();
    partners(older, newer).forEach((to, before) -> pairs.put(before.position(), to));
    return pairs;
  }

  /// The older paragraph of each newer one, by position: the same text first, then a shared
  /// sentence in the neighbourhood, then the same number.
  private static Map<Integer, Paragraph> partners(Document older, Document newer) {
    var partners = new HashMap<Integer, Paragraph>();
    var taken = new HashSet<Integer>();
    var moves = ParagraphMoves.between(older, newer);
    for (boolean sameText : new boolean[] {true, false}) {
      moves.forEach((from, to) -> {
        var before = older.paragraphAt(from);
        boolean same = before.text().equals(newer.paragraphAt(to).text());
        if (same == sameText) {
          pair(before, to, partners, taken);
        }
      });
    }
    var labels = new HashMap<String, Integer>();
    newer.paragraphs().forEach(p -> labels.putIfAbsent(p.number().label(), p.position()));
    for (var before : older.paragraphs()) {
      var to = labels.get(before.number().label());
      if (to != null) {
        pair(before, to, partners, taken);
      }
    }
    return partners;
  }

  private static void pair(
      Paragraph before, int to, Map<Integer, Paragraph> partners, Set<Integer> taken) {
    if (!partners.containsKey(to) && taken.add(before.position())) {
      partners.put(to, before);
    }
  }
}
