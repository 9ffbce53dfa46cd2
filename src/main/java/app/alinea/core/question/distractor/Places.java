package app.alinea.core.question.distractor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What general knowledge says of countries, regions, cities and organisations: where they lie and
/// who belongs to what. Entities are named by their ids, "country:FR".
final class Places {
  private static final String RESOURCE = "/app/alinea/question/places.tsv";
  private static final Set<String> CONTINENTS =
      Set.of("region:EUROPE", "region:AFRICA", "region:LATIN-AMERICA");
  private static final Places KNOWN = new Places();

  private final Map<String, Set<String>> areas = new HashMap<>();
  private final Map<String, Set<String>> regions = new HashMap<>();
  private final Map<String, Set<String>> within = new HashMap<>();
  private final Map<String, Integer> sorts = new HashMap<>();
  private final Map<String, String> cities = new LinkedHashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, Set<String>> changing = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, Set<String>> seats = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final Map<String, Integer> articles = new HashMap<>();

  private Places() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Places.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8))) {
      var line = 0;
      for (var text : (Iterable<String>) reader.lines()::iterator) {
        line++;
        if (!text.startsWith("#")) {
          add(text.split("\t", -1), line);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Places known() {
    return KNOWN;
  }

  private void add(String[] cells, int line) {
    var codes = cells[2].split(" ");
    switch (cells[0]) {
      case "AREA" -> put(areas, cells[1], "country:", codes);
      case "REGION" -> put(regions, "region:" + cells[1], "country:", codes);
      case "WITHIN" -> put(within, "region:" + cells[1], "region:", codes);
      case "SORT" -> {
        for (var code : codes) {
          sorts.putIfAbsent(cells[1] + ":" + code, line);
        }
      }
      case "CITY" -> {
        for (var code : codes) {
          cities.put("city:" + code, "country:" + cells[1]);
        }
      }
      case "MEMBERS" -> addMembers("organisation:" + cells[1], codes);
      case "OF" -> {
        for (var code : codes) {
          owners.put("body:" + code, "organisation:" + cells[1]);
        }
      }
      case "ADJECTIVE" -> {
        for (var word : (cells[2] + "|" + cells[3]).split("\\|", -1)) {
          adjectives.putIfAbsent(word, cells[1]);
        }
      }
      case "SMALL" -> {
        for (var code : codes) {
          small.add("country:" + code);
        }
      }
      case "SEATS" -> put(seats, "organisation:" + cells[1], "city:", codes);
      case "ARTICLES" -> articles.put("article:" + cells[1] + "/", Integer.valueOf(cells[2]));
      default -> throw new IllegalStateException("line " + line + ": " + cells[0]);
    }
  }

  private static void put(
      Map<String, Set<String>> map, String key, String prefix, String... codes) {
    var set = map.computeIfAbsent(key, _ -> new LinkedHashSet<>());
    for (var code : codes) {
      set.add(prefix + code);
    }
  }

  private void addMembers(String organisation, String... codes) {
    for (var code : codes) {
      if (code.endsWith("?")) {
        put(changing, organisation, "country:", code.substring(0, code.length() - 1));
      } else {
        put(members, organisation, "country:", code);
      }
    }
  }

  /// Whether two countries lie in one part of the world, or a country in or beside a region.
  boolean isNear(String country, String place) {
    var around = regions.get(place);
    if (around != null) {
      return around.contains(country);
    }
    return country.equals(place)
        || areas.values().stream().anyMatch(area -> area.contains(country) && area.contains(place));
  }

  /// Whether two countries lie in one continent.
  boolean shareContinent(String left, String right) {
    return CONTINENTS.stream()
        .map(region -> regions.getOrDefault(region, Set.of()))
        .anyMatch(countries -> countries.contains(left) && countries.contains(right));
  }

  /// Whether both lie around the Pacific, where neighbours are far apart.
  boolean shareOcean(String left, String right) {
    var around = regions.getOrDefault("region:ASIA-PACIFIC", Set.of());
    return around.contains(left) && around.contains(right) && isLarge(left) && isLarge(right);
  }

  /// How alike two countries are by the organisations that both or only one of them belong to.
  int likeMembers(String left, String right) {
    var score = 0;
    for (var countries : members.values()) {
      var both = countries.contains(left) && countries.contains(right);
      var same = countries.contains(left) == countries.contains(right);
      score += both ? 2 : same ? 0 : -1;
    }
    return score;
  }

  /// The cities in which an organisation has offices of its own.
  Set<String> seatsOf(String organisation) {
    return seats.getOrDefault(organisation, Set.of());
  }

  /// Whether a region has to do with another: holds it, lies in it or overlaps it.
  boolean overlaps(String left, String right) {
    return left.equals(right)
        || within.getOrDefault(left, Set.of()).contains(right)
        || within.getOrDefault(right, Set.of()).contains(left);
  }

  boolean holds(String region, String country) {
    return regions.getOrDefault(region, Set.of()).contains(country);
  }

  /// Whether a country comes to mind without a text that names it.
  boolean isLarge(String country) {
    return !small.contains(country);
  }

  /// The country of a city.
  Optional<String> countryOf(String city) {
    return Optional.ofNullable(cities.get(city));
  }

  /// The first city known of a country is the best known.
  Optional<String> cityOf(String country) {
    return cities.entrySet().stream()
        .filter(entry -> entry.getValue().equals(country))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The organisation whose body this is.
  Optional<String> ownerOf(String body) {
    return Optional.ofNullable(owners.get(body));
  }

  /// Empty for an organisation whose members are not known, or where that changed of late.
  Optional<Boolean> isMember(String country, String organisation) {
    var known = members.get(organisation);
    return known == null || changing.getOrDefault(organisation, Set.of()).contains(country)
        ? Optional.empty()
        : Optional.of(known.contains(country));
  }

  boolean membersUnknown(String organisation) {
    return !members.containsKey(organisation);
  }

  /// Of which sort a region, body or organisation is, or empty.
  Optional<Integer> sortOf(String id) {
    return Optional.ofNullable(sorts.get(id));
  }

  /// How many articles a treaty has, by the beginning of their ids.
  Optional<Integer> articlesOf(String treaty) {
    return Optional.ofNullable(articles.get(treaty));
  }

  /// The place that an adjective speaks of: "country:RU" for "russe".
  Optional<String> ofAdjective(String lemma) {
    return Optional.ofNullable(adjectives.get(lemma));
  }
}
