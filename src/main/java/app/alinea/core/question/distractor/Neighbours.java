package app.alinea.core.question.distractor;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.phrase.FrenchPlaces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Countries and cities in the same part of the world as a key, and bodies of the same house,
/// whether the document names them or not: where it names too few, they are as plausible to who has
/// not read it.
final class Neighbours {
  private static final String RESOURCE = "/app/alinea/language/gazetteer.tsv";
  private static final Pattern PLACED = Pattern.compile("(?:à|en|au|aux|in|at) .*");

  private static final Pattern OFFICIAL = Pattern.compile("^(?:Fédération|République) de ");

  private static final Pattern FEMININE =
      Pattern.compile("^(?:Assemblée|Commission|Cour|Banque|Conférence|Force)\\b");

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
          .filter(cells -> List.of("COUNTRY", "CITY", "BODY").contains(cells[0]))
          .forEach(cells ->
              names.putIfAbsent(
                  cells[0].toLowerCase(Locale.ROOT) + ":" + cells[1], shortName(cells[column])));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// "Russie" of "Fédération de Russie|Russie": the name in everybody’s mouth.
  private static String shortName(String names) {
    var all = List.of(names.split("\\|", -1));
    return all.stream()
        .filter(name -> !OFFICIAL.matcher(name).find())
        .findFirst()
        .orElse(all.getFirst());
  }

  /// Countries of the same continent, where too few lie near.
  List<Contender> farther(Draft draft) {
    var key = draft.answer();
    var placed = PLACED.matcher(key.text()).matches();
    return key.kind() != AnswerKind.COUNTRY
        ? List.of()
        : names.keySet().stream()
            .filter(id -> places.shareContinent(id, key.referent()) && places.isLarge(id))
            .map(id -> contender(draft, id, country(id, placed)))
            .toList();
  }

  /// Countries that belong to the organisations to which the key belongs, those first which share
  /// most with it.
  List<Contender> allied(Draft draft) {
    var key = draft.answer();
    return names.keySet().stream()
        .filter(id -> id.startsWith("country:") && places.isLarge(id))
        .filter(id -> isPower(id) == isPower(key.referent()))
        .filter(id -> places.likeMembers(key.referent(), id) >= 0)
        .sorted(Comparator.comparingInt(id -> -places.likeMembers(key.referent(), id)))
        .map(id -> contender(draft, id, country(id, PLACED.matcher(key.text()).matches())))
        .toList();
  }

  /// A small State is no rival to a great one.
  private boolean isPower(String country) {
    return places.isMember(country, "organisation:G20").orElse(false);
  }

  /// Countries or cities near another, whichever the kind, without preposition.
  List<Contender> near(AnswerKind kind, String referent, int position) {
    return switch (kind) {
      case COUNTRY ->
          names.keySet().stream()
              .filter(id -> id.startsWith("country:"))
              .filter(id -> places.isNear(id, referent) || places.shareOcean(id, referent))
              .filter(places::isLarge)
              .map(id -> contender(kind, position, id, country(id, false)))
              .toList();
      case CITY ->
          places.countryOf(referent).stream()
              .flatMap(home ->
                  citiesAround(home).map(id -> contender(kind, position, id, city(id, false))))
              .toList();
      default -> List.of();
    };
  }

  /// The best known city of each country around.
  private Stream<String> citiesAround(String home) {
    return names.keySet().stream()
        .filter(id -> id.startsWith("country:"))
        .filter(id -> !id.equals(home) && places.isNear(id, home))
        .filter(places::isLarge)
        .flatMap(id -> places.cityOf(id).stream())
        .filter(names::containsKey);
  }

  /// Where the question names another organisation than the text's own, the cities in which that
  /// one sits: none where they are not known, nothing where it names no organisation.
  Optional<List<Contender>> seats(Draft draft, Optional<String> home) {
    var stem = draft.stem();
    var sentence = draft.fact().evidence().sentence();
    var named =
        sentence.entities().stream()
            .filter(entity -> entity.type() == EntityType.ORGANISATION)
            .filter(entity -> stem.contains(entity.span().of(sentence.text())))
            .map(Entity::id)
            .filter(id -> home.filter(id::equals).isEmpty())
            .findFirst();
    var placed = PLACED.matcher(draft.answer().text()).matches();
    return named.map(organisation ->
        places.seatsOf(organisation).stream()
            .filter(id -> names.containsKey(id) && !id.equals(draft.answer().referent()))
            .map(id -> contender(draft, id, city(id, placed)))
            .toList());
  }

  /// Those of the key's kind, in the key's form.
  List<Contender> of(Draft draft) {
    var key = draft.answer();
    var placed = PLACED.matcher(key.text()).matches();
    return (switch (key.kind()) {
          case COUNTRY ->
              names.keySet().stream()
                  .filter(id -> id.startsWith("country:"))
                  .filter(id ->
                      places.isNear(id, key.referent()) || places.shareOcean(id, key.referent()))
                  .filter(places::isLarge)
                  .map(id -> contender(draft, id, country(id, placed)));
          case CITY ->
              places.countryOf(key.referent()).stream()
                  .flatMap(this::citiesAround)
                  .map(id -> contender(draft, id, city(id, placed)));
          case BODY ->
              names.keySet().stream()
                  .filter(id -> id.startsWith("body:"))
                  .filter(id ->
                      places.ownerOf(id).isPresent()
                          && places.ownerOf(id).equals(places.ownerOf(key.referent())))
                  .map(id -> contender(draft, id, body(id)));
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

  private String body(String id) {
    var name = names.getOrDefault(id, "");
    return switch (language) {
      case FRENCH ->
          FEMININE.matcher(name).find()
              ? (FrenchSound.elides(name) ? "l’" : "la ") + name
              : (FrenchSound.elides(name) ? "l’" : "le ") + name;
      case ENGLISH -> "the " + name;
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
    return contender(draft.answer().kind(), draft.position(), id, text);
  }

  private static Contender contender(AnswerKind kind, int position, String id, String text) {
    return new Contender(text, kind, id, "", "", position, 0, WordBag.of(text));
  }
}
