package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "remplir trois missions essentielles : … ; … ; …": as many members as the text announces.
final class EnumerationFinder implements FactFinder {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("deux", 2),
          Map.entry("trois", 3),
          Map.entry("quatre", 4),
          Map.entry("cinq", 5),
          Map.entry("six", 6),
          Map.entry("sept", 7),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("seven", 7));
  private static final Set<String> AND = Set.of("et", "and", ",", "ou", "or");
  private static final int LONGEST_ITEM = 16;

  @Override
  public List<Fact> find(Reading reading) {
    var row = reading.row();
    for (var colon = 2; colon < row.size(); colon++) {
      if (row.word(colon).equals(":")) {
        var at = colon;
        return reading.clauses().stream()
            .filter(clause -> clause.rest().contains(at) && !clause.isFurther())
            .findFirst()
            .flatMap(clause -> members(row, clause, at))
            .stream()
            .toList();
      }
    }
    return List.of();
  }

  private static Optional<Fact> members(TokenRow row, Clause clause, int colon) {
    var start = colon - 1;
    while (start > clause.rest().from() && !NUMBERS.containsKey(row.word(start))) {
      start--;
    }
    var count = NUMBERS.getOrDefault(row.word(start), 0);
    var noun = row.is(start + 1, PartOfSpeech.NOUN) || row.is(start + 2, PartOfSpeech.NOUN);
    if (count == 0 || !noun || colon - start > 6) {
      return Optional.empty();
    }
    var items = items(row, colon + 1, ";");
    if (items.size() != count) {
      items = items(row, colon + 1, ",");
    }
    if (items.size() != count || items.stream().anyMatch(item -> item.length() > LONGEST_ITEM)) {
      return Optional.empty();
    }
    var end = items.getLast().to();
    var span = row.span(new TokenRange(clause.subject().from(), end));
    return Optional.of(
        new Fact.Enumeration(
            Evidence.of(row.sentence(), span, 0.85), clause, new TokenRange(start, colon), items));
  }

  /// The parts between marks; a last "et" parts as well where commas do.
  private static List<TokenRange> items(TokenRow row, int from, String mark) {
    var items = new ArrayList<TokenRange>();
    var start = from;
    for (var i = from; i <= row.size(); i++) {
      var end = i == row.size() || row.word(i).equals(".");
      var last = mark.equals(",") && !items.isEmpty() && AND.contains(row.word(i));
      if (end || row.word(i).equals(mark) || last) {
        var first = start;
        while (first < i && AND.contains(row.word(first))) {
          first++;
        }
        if (first < i) {
          items.add(new TokenRange(first, i));
        }
        start = i + 1;
      }
      if (end) {
        break;
      }
    }
    return items;
  }
}
