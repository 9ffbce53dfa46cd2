package app.alinea.linguistics;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The names that general knowledge gives to countries, organisations, treaties and places.
final class Gazetteer {
  private static final String RESOURCE = "/app/alinea/language/gazetteer.tsv";
  private static final char CONTEXT_ONLY = '~';

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  /// A way of naming a thing.
  ///
  /// @param canonical the thing's best name in the language
  /// @param contextOnly whether it counts only beside another name of the same thing
  record Name(EntityType type, String id, String canonical, String text, boolean contextOnly) {}

  Gazetteer(Language language) {
    int column =
        switch (language) {
          case FRENCH -> 2;
          case ENGLISH -> 3;
        };
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Gazetteer.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, column));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    byFirstWord
        .values()
        .forEach(names -> names.sort(Comparator.comparing(name -> -name.text().length())));
  }

  private void add(String line, int column) {
    var cells = line.split("\t");
    var type = EntityType.valueOf(cells[0]);
    var id = type.name().toLowerCase(java.util.Locale.ROOT) + ":" + cells[1];
    var names = cells[column].split("\\|");
    for (var name : names) {
      boolean contextOnly = name.charAt(0) == CONTEXT_ONLY;
      var text = contextOnly ? name.substring(1) : name;
      byFirstWord
          .computeIfAbsent(firstWord(text, 0), _ -> new ArrayList<>())
          .add(new Name(type, id, names[0], text, contextOnly));
    }
  }

  private static String firstWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end).toLowerCase(java.util.Locale.ROOT);
  }

  /// The longest name that stands in the text at this place, word for word.
  Optional<Name> at(String text, int start) {
    return byFirstWord.getOrDefault(firstWord(text, start), List.of()).stream()
        .filter(name -> stands(text, start, name.text()))
        .findFirst();
  }

  /// The first letter may differ in case where the name has several words ("Traité sur …").
  private static boolean stands(String text, int start, String name) {
    int end = start + name.length();
    if (end > text.length() || end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      return false;
    }
    boolean rest = same(text, start + 1, name, 1);
    boolean first =
        text.charAt(start) == name.charAt(0)
            || name.indexOf(' ') > 0
                && Character.toLowerCase(text.charAt(start))
                    == Character.toLowerCase(name.charAt(0));
    return first && rest;
  }

  private static boolean same(String text, int from, String name, int nameFrom) {
    for (int at = nameFrom; at < name.length(); at++) {
      char have = text.charAt(from + at - nameFrom);
      char want = name.charAt(at);
      if (have != want && !(want == '’' && have == '\'')) {
        return false;
      }
    }
    return true;
  }
}
