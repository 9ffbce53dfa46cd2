package app.alinea.exchange.anki;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What the fields of a note mean and which cards it has.
///
/// @param templates front and back of each card, in order; for a cloze the one that all share
record AnkiNoteType(boolean cloze, List<String> fields, List<Sides> templates) {
  /// Fields that explain and do not answer, by the names that people give them.
  private static final Pattern EXPLAINS =
      Pattern.compile(
          "(?iu).*(source|explication|explanation|extra|remarque|notes?|comment|référence|reference).*");

  AnkiNoteType {
    fields = List.copyOf(fields);
    templates = List.copyOf(templates);
  }

  record Sides(String front, String back) {}

  Map<String, String> named(List<String> values) {
    var named = new HashMap<String, String>();
    for (int at = 0; at < fields.size(); at++) {
      named.put(fields.get(at), at < values.size() ? values.get(at) : "");
    }
    return named;
  }

  /// The fields that stand on the back of a card and explain.
  Set<String> explaining(Sides sides) {
    var names = new HashSet<String>();
    for (var field : fields.subList(Math.min(1, fields.size()), fields.size())) {
      boolean shown = sides.back().contains(field + "}}") && !sides.front().contains(field + "}}");
      if (shown && EXPLAINS.matcher(field).matches()) {
        names.add(field);
      }
    }
    // A back with nothing else than explanations is the answer.
    boolean more =
        fields.stream()
            .skip(1)
            .anyMatch(field -> sides.back().contains(field + "}}") && !names.contains(field));
    return cloze || more ? names : Set.of();
  }
}
