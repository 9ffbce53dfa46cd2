package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Wrong answers that keep the shape of a key with names in it: of a row of names two are
/// exchanged, each in two of the options, so that none is what the others resemble; a name that
/// stands alone is exchanged for three others.
final class NamesInKey {
  private static final int WANTED = 3;
  private static final int PAIR = 2;
  private static final int LONGEST = 26;
  private static final int SHORTEST_REST = 4;

  private static final Set<EntityType> TYPES =
      Set.of(EntityType.COUNTRY, EntityType.CITY, EntityType.ORGANISATION);

  private static final Pattern BETWEEN =
      Pattern.compile("(?iu)(?:,|,? et|,? ainsi que|,? and|,? as well as) ");

  /// Who joins what is known to whoever knows its members of today.
  private static final Pattern JOINING =
      Pattern.compile(
          "(?iu)adh[ée]sion|adh[ée]rer|joindre|accession|\\bacced|\\bjoin\\b|membership|candidat");

  private final Map<String, Set<String>> forms;
  private final OnTheMatter matter;
  private final NearNames near;
  private final NamePhrase phrase;

  NamesInKey(AnalysedDocument document, OnTheMatter matter, NearNames near) {
    this.forms = document.surfaceForms();
    this.matter = matter;
    this.near = near;
    this.phrase = new NamePhrase(document.language());
  }

  /// A name of the key with what governs it.
  private record Place(NamePhrase.Cut cut, Entity entity) {}

  List<String> of(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    if (key.split(" ", -1).length > LONGEST) {
      return List.of();
    }
    var places = places(draft, key);
    var stem = draft.stem().toLowerCase(Locale.ROOT);
    if (places.isEmpty() || places.stream().anyMatch(place -> isTold(stem, place.entity().id()))) {
      return List.of();
    }
    var type = places.getFirst().entity().type();
    var row = places.stream().filter(place -> place.entity().type() == type).toList();
    if (row.size() != places.size() || !isRow(key, row) || JOINING.matcher(draft.stem()).find()) {
      return List.of();
    }
    var said = matter.texts(draft);
    var texts =
        row.size() >= PAIR ? exchanged(draft, key, row, said, random) : single(draft, row, said);
    var distinct = new HashSet<>(texts);
    return distinct.size() == texts.size() && !distinct.contains(key) ? texts : List.of();
  }

  /// "le Maroc, la Tunisie et l’Égypte"; names that stand apart have parts of their own to play.
  private static boolean isRow(String key, List<Place> places) {
    for (var i = 1; i < places.size(); i++) {
      var between = key.substring(places.get(i - 1).cut().end(), places.get(i).cut().start());
      if (!BETWEEN.matcher(between).matches()) {
        return false;
      }
    }
    return true;
  }

  private List<String> single(Draft draft, List<Place> row, List<String> said) {
    var key = draft.answer().text();
    var place = row.getFirst();
    // A name alone has a kind of its own and is asked by it; a town or body makes
    // names of its own.
    if (place.entity().type() != EntityType.COUNTRY
        || near.isProminent(place.entity())
        || key.length() <= place.cut().end() - place.cut().start() + SHORTEST_REST) {
      return List.of();
    }
    var texts = new ArrayList<String>();
    for (var other : others(draft, place.entity(), Set.of(place.entity().id()), said)) {
      // Among names that the text never has its own is found without reading.
      if (texts.size() < WANTED && other.mentions() > 0) {
        phrase.with(key, place.cut(), other.text()).ifPresent(texts::add);
      }
    }
    return texts.size() == WANTED ? texts : List.of();
  }

  private List<String> exchanged(
      Draft draft, String key, List<Place> row, List<String> said, RandomGenerator random) {
    var own = new HashSet<String>();
    row.forEach(place -> own.add(place.entity().id()));
    var left = random.nextInt(row.size() - 1);
    var right = left + 1 + random.nextInt(row.size() - left - 1);
    var first = others(draft, row.get(left).entity(), own, said);
    if (first.isEmpty()) {
      return List.of();
    }
    own.add(first.getFirst().referent());
    var second = others(draft, row.get(right).entity(), own, said);
    if (second.isEmpty()) {
      return List.of();
    }
    var other = second.getFirst().text();
    var texts = new ArrayList<String>();
    phrase.with(key, row.get(left).cut(), first.getFirst().text()).ifPresent(texts::add);
    // The right one first: what stands before it keeps its place.
    var changed = phrase.with(key, row.get(right).cut(), other);
    changed.ifPresent(texts::add);
    changed
        .flatMap(text -> phrase.with(text, row.get(left).cut(), first.getFirst().text()))
        .ifPresent(texts::add);
    return texts.size() == WANTED ? texts : List.of();
  }

  private List<Contender> others(Draft draft, Entity entity, Set<String> taken, List<String> said) {
    return near.of(draft, entity, taken).stream()
        .filter(other -> said.stream().noneMatch(text -> isNamed(text, other)))
        .toList();
  }

  private boolean isNamed(String text, Contender other) {
    return text.contains(NamePhrase.bare(other.text()).toLowerCase(Locale.ROOT))
        || isTold(text, other.referent());
  }

  private boolean isTold(String text, String id) {
    return forms.getOrDefault(id, Set.of()).stream()
        .anyMatch(form -> Words.holds(text, form.toLowerCase(Locale.ROOT)));
  }

  /// The names in the key in its order, one kind only; nothing where one cannot be exchanged.
  private List<Place> places(Draft draft, String key) {
    var sentence = draft.fact().evidence().sentence();
    var found = new ArrayList<Place>();
    var end = 0;
    for (var entity : sentence.entities()) {
      var name = entity.span().of(sentence.text());
      if (!TYPES.contains(entity.type()) || near.isHome(entity.id())) {
        continue;
      }
      Optional<NamePhrase.Cut> cut = phrase.cut(key, name, end);
      if (cut.isPresent()) {
        found.add(new Place(cut.get(), entity));
        end = cut.get().end();
      }
    }
    return found;
  }
}
