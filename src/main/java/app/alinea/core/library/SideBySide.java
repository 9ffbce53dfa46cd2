package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Two documents paragraph by paragraph, each paragraph of either in exactly one row: partners
/// share one, a paragraph without a partner has one of its own where it stands in its text.
///
/// @param rows in the order of the document being read
public record SideBySide(List<Row> rows) {
  public SideBySide {
    rows = List.copyOf(rows);
  }

  /// At least one of both is there.
  public record Row(Optional<Paragraph> here, Optional<Paragraph> there) {}

  /// Editions in one language are paired by their text, versions in two languages by their numbers.
  public static SideBySide of(Document here, Document there) {
    var pairs =
        here.language() == there.language()
            ? DocumentComparison.pairs(here, there)
            : NumberAlignment.of(here.paragraphs(), there.paragraphs());
    return of(here, there, pairs);
  }

  /// @param pairs position there by position here
  private static SideBySide of(Document here, Document there, Map<Integer, Integer> pairs) {
    var extras = extras(there, pairs);
    var rows = new ArrayList<Row>();
    add(extras.getOrDefault(-1, List.of()), rows);
    for (var paragraph : here.paragraphs()) {
      var partner = Optional.ofNullable(pairs.get(paragraph.position()));
      rows.add(new Row(Optional.of(paragraph), partner.map(there::paragraphAt)));
      partner.ifPresent(at -> add(extras.getOrDefault(at, List.of()), rows));
    }
    return new SideBySide(rows);
  }

  /// What only the other text has, by the position there of the partner that it follows.
  private static Map<Integer, List<Paragraph>> extras(Document there, Map<Integer, Integer> pairs) {
    var extras = new HashMap<Integer, List<Paragraph>>();
    var partnered = Set.copyOf(pairs.values());
    int last = -1;
    for (var paragraph : there.paragraphs()) {
      if (partnered.contains(paragraph.position())) {
        last = paragraph.position();
      } else {
        extras.computeIfAbsent(last, _ -> new ArrayList<>()).add(paragraph);
      }
    }
    return extras;
  }

  private static void add(List<Paragraph> extras, List<Row> rows) {
    extras.forEach(extra -> rows.add(new Row(Optional.empty(), Optional.of(extra))));
  }

  /// Paragraphs of the document being read that have no partner.
  public Stream<Paragraph> onlyHere() {
    return rows.stream().filter(row -> row.there().isEmpty()).flatMap(row -> row.here().stream());
  }

  /// Paragraphs of the other document that have no partner.
  public Stream<Paragraph> onlyThere() {
    return rows.stream().filter(row -> row.here().isEmpty()).flatMap(row -> row.there().stream());
  }
}
