package app.alinea.cli;

import app.alinea.core.document.DocumentSummary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/// Finds the documents that a person means by a name typed at a terminal.
///
/// @param all the documents of the store
record DocumentSearch(List<DocumentSummary> all) {
  /// The share of letter pairs from which two names are worth comparing.
  private static final double ALIKE = 0.5;

  DocumentSearch {
    all = List.copyOf(all);
  }

  /// By its id, then by an id or file name written otherwise, the start of one, a part of a title.
  List<DocumentSummary> fitting(String wanted) {
    var name = name(wanted);
    List<BiPredicate<DocumentSummary, String>> ways =
        List.of(
            (one, _) -> one.id().value().equals(wanted),
            (one, like) -> name(one.id().value()).equals(like) || name(one.fileName()).equals(like),
            (one, like) -> name(one.id().value()).startsWith(like),
            (one, like) -> name(one.title()).contains(like));
    return ways.stream()
        .map(way -> all.stream().filter(one -> way.test(one, name)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// The document whose name looks most like one that fits nothing.
  Optional<DocumentSummary> nearest(String wanted) {
    return all.stream()
        .filter(one -> likeness(one, wanted) >= ALIKE)
        .max(Comparator.comparingDouble(one -> likeness(one, wanted)));
  }

  private static double likeness(DocumentSummary one, String wanted) {
    return Math.max(likeness(one.id().value(), wanted), likeness(one.title(), wanted));
  }

  /// Dice's coefficient over pairs of letters.
  private static double likeness(String one, String other) {
    var pairs = pairs(name(one));
    var others = pairs(name(other));
    var shared = new HashSet<>(pairs);
    shared.retainAll(others);
    return 2.0 * shared.size() / Math.max(1, pairs.size() + others.size());
  }

  private static Set<String> pairs(String text) {
    var pairs = new HashSet<String>();
    for (int at = 0; at + 1 < text.length(); at++) {
      pairs.add(text.substring(at, at + 2));
    }
    return pairs;
  }

  /// Without accents, capitals, endings of file names and differences between dashes and spaces.
  private static String name(String text) {
    return CommandContext.plain(text)
        .replaceFirst("\\.(?:txt|pdf|docx|odt|rtf|epub|html?|md)$", "")
        .replaceAll("[^a-z0-9]+", "-");
  }
}
