package app.alinea.core.question.distractor;

import app.alinea.core.language.Language;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.phrase.FrenchPlaces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Countries and cities in the same part of the world as a key, whether the document names them or
/// not: where it names too few, they are as plausible to who has not read it.
final class Neighbours {
  private static final String RESOURCE = "/app/alinea/language/gazetteer.tsv";
  private static final Pattern PLACED = Pattern.compile("(?:à|en|au|aux|in|at) .*");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Language language;
  private final Places places = Places.known();

  Neighbours(Language language) {
    this.language = language;
    var column =
        switch (language) {
          case FRENCH -> 2;
          case ENGLISH -> 3;
        };
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Neighbours.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells[0].equals("COUNTRY") || cells[0].equals("CITY"))
          .forEach(cells ->
              names.putIfAbsent(
                  cells[0].toLowerCase(java.util.Locale.ROOT) + ":" + cells[1],
                  cells[column].split("\\|", 2)[0]));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Those of the key's kind, in the key's form.
  List<Contender> of(Draft draft) {
    var key = draft.answer();
    var placed = PLACED.matcher(key.text()).matches();
    return (switch (key.kind()) {
          case COUNTRY ->
              names.keySet().stream()
                  .filter(id -> id.startsWith("country:"))
                  .filter(id -> places.isNear(id, key.referent()) && places.isLarge(id))
                  .map(id -> contender(draft, id, country(id, placed)));
          case CITY ->
              places.countryOf(key.referent()).stream()
                  .flatMap(home ->
                      names.keySet().stream()
                          .filter(id -> id.startsWith("country:"))
                          .filter(id -> !id.equals(home) && places.isNear(id, home))
                          .filter(places::isLarge))
                  .flatMap(id -> places.cityOf(id).stream())
                  .filter(names::containsKey)
                  .map(id -> contender(draft, id, city(id, placed)));
          default -> Stream.<Contender>empty();
        })
        .toList();
  }

  private String country(String id, boolean placed) {
    var name = names.getOrDefault(id, "");
    return switch (language) {
      case FRENCH -> placed ? FrenchPlaces.in(name) : FrenchPlaces.definite(name);
      case ENGLISH -> placed ? "in " + name : name;
    };
  }

  private String city(String id, boolean placed) {
    var name = names.getOrDefault(id, "");
    if (!placed) {
      return name;
    }
    return switch (language) {
      case FRENCH -> French.to(name);
      case ENGLISH -> "in " + name;
    };
  }

  private static Contender contender(Draft draft, String id, String text) {
    return new Contender(
        text, draft.answer().kind(), id, "", "", draft.position(), 0, WordBag.of(text));
  }
}
