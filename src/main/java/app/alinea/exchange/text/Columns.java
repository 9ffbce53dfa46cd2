package app.alinea.exchange.text;

import app.alinea.exchange.text.Table.Row;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which column of a table holds what.
final class Columns {
  /// A question and its answer.
  static final Columns PAIRS = new Columns(Map.of(Part.STEM, 0, Part.ANSWER, 1));

  private static final String SEVERAL = " | ";

  /// An apostrophe before a cell that a spreadsheet would take for a formula.
  private static final Pattern GUARDED = Pattern.compile("^'+[=+@＝＋－＠-]");

  private final Map<Part, Integer> places;

  private enum Part {
    ID("id", "guid"),
    TYPE("type"),
    STEM("stem", "question", "front", "recto", "term", "terme", "mot", "enonce"),
    ANSWER("answer", "reponse", "back", "verso", "definition", "traduction"),
    OPTIONS("options", "choix", "choices"),
    KEY("key", "cle", "correct"),
    ACCEPTED("accepted", "variantes"),
    EXPLANATION("explanation", "explication", "remarque", "source", "note", "notes"),
    TOPICS("topics", "tags", "themes", "theme", "topic", "etiquettes");

    private final List<String> names;

    Part(String... names) {
      this.names = List.of(names);
    }
  }

  private Columns(Map<Part, Integer> places) {
    this.places = new EnumMap<>(places);
  }

  /// The columns that a first row names; empty where it is a row like the others.
  static Optional<Columns> named(Row first) {
    var places = new EnumMap<Part, Integer>(Part.class);
    for (int at = 0; at < first.cells().size(); at++) {
      int place = at;
      var name = plain(first.cell(at));
      Arrays.stream(Part.values())
          .filter(part -> part.names.contains(name))
          .forEach(part -> places.putIfAbsent(part, place));
    }
    return places.containsKey(Part.STEM) && places.containsKey(Part.ANSWER)
        ? Optional.of(new Columns(places))
        : Optional.empty();
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private String cell(Row row, Part part) {
    var cell = row.cell(places.getOrDefault(part, -1));
    return GUARDED.matcher(cell).find() ? cell.substring(1) : cell;
  }

  private List<String> several(Row row, Part part) {
    var cell = cell(row, part);
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(Pattern.quote(SEVERAL)))
            .map(item -> item.replace(" \\| ", SEVERAL).strip())
            .filter(text -> !text.isEmpty())
            .toList();
  }

  String id(Row row) {
    return cell(row, Part.ID);
  }

  boolean haveTypes() {
    return places.containsKey(Part.TYPE);
  }

  String type(Row row) {
    return cell(row, Part.TYPE).toLowerCase(Locale.ROOT);
  }

  String stem(Row row) {
    return cell(row, Part.STEM);
  }

  String answer(Row row) {
    return cell(row, Part.ANSWER);
  }

  String explanation(Row row) {
    return cell(row, Part.EXPLANATION);
  }

  List<String> options(Row row) {
    return several(row, Part.OPTIONS);
  }

  List<String> accepted(Row row) {
    return several(row, Part.ACCEPTED);
  }

  List<String> topics(Row row) {
    return several(row, Part.TOPICS);
  }

  /// Rank of the right option from 1, or 0 where none is given.
  int key(Row row) {
    var key = cell(row, Part.KEY);
    return key.matches("\\d{1,2}") ? Integer.parseInt(key) : 0;
  }
}
