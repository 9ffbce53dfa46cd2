package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a country, city, region or body is as plausible as the key to a reader who knows the
/// world and not the text: in the same part of the world where the stem names a place, a member of
/// the same organisations, a body of the same house.
final class Standing {
  /// In this share of the paragraphs stands the organisation whose text this is.
  private static final double AT_HOME = 0.25;

  /// Whether such entities are States is disputed, and so is a question that takes them for some.
  private static final Set<String> DISPUTED =
      Set.of("country:XK", "country:TW", "country:PS", "country:HK");

  /// "la Commission OTAN-Géorgie": the name tells with whom it has to do.
  private static final Pattern JOINT = Pattern.compile("\\p{L}[-–]\\p{Lu}");

  private static final Pattern PLACED = Pattern.compile("^(?:à|en|au|aux|in|at) ");

  private final FunctionWords words;
  private final Places places = Places.known();
  private final Optional<String> home;
  private final Map<String, Set<String>> names;

  /// The names of summits, by the alphabet, and the title: they tell where was met.
  private final List<String> venues = new ArrayList<>();

  private final Map<String, Pattern> placeNames = new TreeMap<>();

  Standing(AnalysedDocument document, FunctionWords words) {
    this.words = words;
    this.home = home(document);
    this.names = document.surfaceForms();
    this.names.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("summit:"))
        .flatMap(entry -> entry.getValue().stream())
        .sorted()
        .forEach(venues::add);
    venues.add(document.document().title());
    names.forEach((id, forms) -> {
      if (id.startsWith("country:") || id.startsWith("region:") || id.startsWith("city:")) {
        placeNames.put(id, anyOf(forms));
      }
    });
  }

  private static Pattern anyOf(Set<String> forms) {
    return Pattern.compile(
        forms.stream()
            .sorted()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
  }

  private static Optional<String> home(AnalysedDocument document) {
    var positions = new HashMap<String, Set<Integer>>();
    for (var sentence : document.sentences()) {
      for (var entity : sentence.entities()) {
        if (entity.type() == EntityType.ORGANISATION) {
          positions.computeIfAbsent(entity.id(), _ -> new HashSet<>()).add(sentence.position());
        }
      }
    }
    var paragraphs = document.document().paragraphs().size();
    return positions.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= Math.max(3, AT_HOME * paragraphs))
        .max(
            Map.Entry.<String, Set<Integer>>comparingByValue(Comparator.comparingInt(Set::size))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /// The organisation whose text this is, as far as its names tell.
  Optional<String> home() {
    return home;
  }

  static boolean isDisputed(String id) {
    return DISPUTED.contains(id);
  }

  /// What the stem tells about whom it asks for.
  Check of(Draft draft) {
    return new Check(draft);
  }

  final class Check {
    private final Draft draft;
    private final String key;
    private final Set<String> anchors = new LinkedHashSet<>();
    private final boolean permanent;
    private final boolean nuclear;
    private final boolean person;

    private Check(Draft draft) {
      this.draft = draft;
      this.key = draft.answer().referent();
      var stem = draft.stem().toLowerCase(Locale.ROOT);
      var sentence = draft.fact().evidence().sentence();
      var named = false;
      for (var entity : sentence.entities()) {
        var name = entity.span().of(sentence.text()).toLowerCase(Locale.ROOT);
        if (stem.contains(name) && !overlapsAnswer(entity)) {
          anchors.add(entity.id());
          named |= entity.type() == EntityType.PERSON;
        }
      }
      for (var place : placeNames.entrySet()) {
        // most stems hold none of the names: a plain look first
        if (names.getOrDefault(place.getKey(), Set.of()).stream().anyMatch(draft.stem()::contains)
            && place.getValue().matcher(draft.stem()).find()) {
          anchors.add(place.getKey());
        }
      }
      for (var token : sentence.tokens()) {
        if (stem.contains(token.text().toLowerCase(Locale.ROOT))) {
          places.ofAdjective(token.lemma()).ifPresent(anchors::add);
        }
      }
      this.person = named;
      this.permanent = speaksOf(stem, "permanent.member");
      this.nuclear = speaksOf(stem, "nuclear.power");
    }

    private boolean overlapsAnswer(Entity entity) {
      var answer = draft.answer().span();
      return entity.span().start() < answer.end() && answer.start() < entity.span().end();
    }

    private boolean speaksOf(String stem, String list) {
      return words.list(list).stream().anyMatch(stem::contains);
    }

    /// Whether the stem tells the answer to a reader who knows the world.
    boolean isGivenAway() {
      var country = country(key);
      var byPlace =
          country.isPresent()
              && anchors.stream()
                  .anyMatch(anchor ->
                      anchor.equals(country.get())
                          || places.countryOf(anchor).equals(country)
                              && draft.answer().kind() == AnswerKind.COUNTRY);
      var somebodys =
          person
              && switch (draft.answer().kind()) {
                case COUNTRY, ORGANISATION, BODY, CITY -> true;
                default -> false;
              };
      return byPlace || somebodys;
    }

    /// Whether another is as plausible as the key.
    ///
    /// @param joining whether the question is who joins: then members are no better than others
    boolean suits(Contender contender, boolean joining) {
      return switch (contender.kind()) {
        case COUNTRY -> suitsAsPlace(contender, joining);
        case CITY -> suitsAsPlace(contender, joining) && suitsAsVenue(contender);
        case REGION -> suitsAsRegion(contender.referent());
        case ORGANISATION -> sameSort(contender.referent()) && !bearsAnchor(contender);
        case BODY ->
            sameSort(contender.referent())
                && isOwn(key) == isOwn(contender.referent())
                && JOINT.matcher(draft.answer().text()).find()
                    == JOINT.matcher(contender.text()).find()
                && !bearsAnchor(contender);
        default -> true;
      };
    }

    /// Where one only has not seen a summit it is found by that: one that has is enough beside it.
    private boolean suitsAsVenue(Contender contender) {
      var own = NamePhrase.bare(draft.answer().text());
      var other = NamePhrase.bare(contender.text());
      return venues.stream().anyMatch(venue -> venue.contains(own))
          || venues.stream().limit(1).anyMatch(venue -> venue.contains(other))
          || venues.stream().noneMatch(venue -> venue.contains(other));
    }

    /// Whether a place is asked for of which no organisation tells who may be it.
    boolean isPlaceOnly() {
      var placed =
          draft.answer().kind() == AnswerKind.CITY || PLACED.matcher(draft.answer().text()).find();
      return placed && (home.isEmpty() || places.membersUnknown(home.get()));
    }

    /// Whether a country is asked for by what is done with or for it, not by where a thing is.
    boolean isPlainCountry() {
      return draft.answer().kind() == AnswerKind.COUNTRY
          && !PLACED.matcher(draft.answer().text()).find()
          && home.flatMap(organisation -> places.isMember(key, organisation))
              .filter(member -> member)
              .isEmpty();
    }

    /// Whether a country certainly does not belong to the organisation whose text this is: only
    /// such a one can join.
    boolean isOutside(Contender contender) {
      return home.flatMap(organisation -> places.isMember(contender.referent(), organisation))
          .filter(member -> !member)
          .isPresent();
    }

    private boolean suitsAsPlace(Contender contender, boolean joining) {
      var own = country(key);
      var others = country(contender.referent());
      if (own.isEmpty() || others.isEmpty()) {
        return own.isEmpty() && others.isEmpty();
      }
      var same =
          anchors.stream().allMatch(anchor -> likeNear(own.get(), others.get(), anchor))
              && (joining || likeMembers(contender, own.get(), others.get()));
      return same
          && (!permanent || likeMembers(own.get(), others.get(), "organisation:permanent"))
          && (!nuclear || likeMembers(own.get(), others.get(), "organisation:nuclear"));
    }

    /// A member may be host wherever another is, and who is none only where none is and that near.
    private boolean likeMembers(Contender contender, String own, String other) {
      var placed = contender.kind() == AnswerKind.CITY || PLACED.matcher(contender.text()).find();
      return Stream.concat(anchors.stream(), home.stream())
          .allMatch(anchor ->
              placed
                  ? isMember(other, anchor) || !isMember(own, anchor) && places.isNear(own, other)
                  : likeMembers(own, other, anchor));
    }

    private boolean isMember(String country, String anchor) {
      return places.isMember(country, places.ownerOf(anchor).orElse(anchor)).orElse(true);
    }

    private boolean likeNear(String own, String other, String anchor) {
      var place = places.countryOf(anchor).orElse(anchor);
      return !places.isNear(own, place) || places.isNear(other, place);
    }

    private boolean likeMembers(String own, String other, String anchor) {
      var organisation = places.ownerOf(anchor).orElse(anchor);
      var left = places.isMember(own, organisation);
      var right = places.isMember(other, organisation);
      // Who joined of late is a member, as far as that makes an option implausible.
      return left.isEmpty() && right.isEmpty() || left.orElse(true).equals(right.orElse(true));
    }

    private boolean suitsAsRegion(String other) {
      return sameSort(other)
          && !places.overlaps(key, other)
          && anchors.stream().noneMatch(anchor -> places.overlaps(anchor, other));
    }

    private boolean sameSort(String other) {
      return places.sortOf(key).equals(places.sortOf(other));
    }

    /// "le Conseil OTAN-Ukraine" where the stem speaks of Ukraine.
    private boolean bearsAnchor(Contender contender) {
      var forms = names.getOrDefault(key, Set.of());
      return anchors.stream()
          .filter(anchor -> anchor.startsWith("country:"))
          .flatMap(anchor -> names.getOrDefault(anchor, Set.of()).stream())
          .anyMatch(name ->
              contender.text().contains(name)
                  || draft.answer().text().contains(name)
                  || List.copyOf(forms).stream().anyMatch(form -> form.contains(name)));
    }

    private boolean isOwn(String body) {
      var owner = places.ownerOf(body);
      return owner.isPresent() && owner.equals(home)
          || home.stream()
              .flatMap(organisation -> names.getOrDefault(organisation, Set.of()).stream())
              .anyMatch(name ->
                  names.getOrDefault(body, Set.of()).stream()
                      .anyMatch(form -> form.contains(name)));
    }
  }

  private Optional<String> country(String id) {
    return id.startsWith("country:") ? Optional.of(id) : places.countryOf(id);
  }
}
