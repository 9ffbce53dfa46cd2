package app.alinea.core.question.distractor;

import app.alinea.core.language.Entity;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Names that are as plausible as another one: first those of the document in the same part of the
/// world and in the same standing there, then the great neighbours that it does not name.
final class NearNames {
  private static final int PROMINENT = 2;

  private final ContenderPool pool;
  private final Relations relations;
  private final Standing standing;
  private final Neighbours neighbours;
  private final FunctionWords words;
  private final Places places = Places.known();

  NearNames(
      ContenderPool pool,
      Relations relations,
      Standing standing,
      Neighbours neighbours,
      FunctionWords words) {
    this.pool = pool;
    this.relations = relations;
    this.standing = standing;
    this.neighbours = neighbours;
    this.words = words;
  }

  boolean isHome(String id) {
    return standing.home().filter(id::equals).isPresent();
  }

  /// Whether it is one of the two of its kind that the document names most: everybody expects them.
  boolean isProminent(Entity entity) {
    return pool.near(AnswerKind.of(entity.type()), 0).stream()
        .map(ContenderPool.Listed::contender)
        .sorted(Comparator.comparingInt(Contender::mentions).reversed())
        .map(Contender::referent)
        .distinct()
        .limit(PROMINENT)
        .anyMatch(entity.id()::equals);
  }

  /// Others than those taken, the most plausible first.
  List<Contender> of(Draft draft, Entity entity, Set<String> taken) {
    return of(draft, AnswerKind.of(entity.type()), entity.id(), taken);
  }

  /// The same for the id of a name.
  List<Contender> of(Draft draft, AnswerKind kind, String own, Set<String> taken) {
    var found = new ArrayList<Contender>();
    pool.near(kind, draft.position()).stream()
        .map(ContenderPool.Listed::contender)
        .filter(other -> Shape.of(other.text()) != Shape.LOCATIVE)
        .filter(other -> kind != AnswerKind.COUNTRY || isPlainName(other.text()))
        .filter(other -> isNear(own, other.referent(), kind))
        .sorted(Comparator.comparingInt(Contender::mentions).reversed())
        .forEach(found::add);
    if (kind != AnswerKind.ORGANISATION) {
      found.addAll(neighbours.near(kind, own, draft.position()));
    }
    var stem = draft.stem().toLowerCase(Locale.ROOT);
    var seen = new HashSet<>(taken);
    return found.stream()
        .filter(other -> !Standing.isDisputed(other.referent()))
        .filter(other -> relations.alike(own, other.referent()))
        .filter(other -> isLikeMember(own, other.referent()))
        .filter(other -> belongs(stem, own, other.referent()))
        .filter(other -> seen.add(other.referent()))
        .sorted(Comparator.comparingInt(other -> -likeness(own, other.referent())))
        .toList();
  }

  /// Neighbours before others, and those that belong to the same organisations before those that do
  /// not.
  private int likeness(String own, String other) {
    var left = places.countryOf(own).orElse(own);
    var right = places.countryOf(other).orElse(other);
    return (places.isNear(left, right) ? 1 : 0) + places.likeMembers(left, right);
  }

  /// One form for all: short names.
  private static boolean isPlainName(String text) {
    return !text.contains("République")
        && !text.contains("Fédération")
        && !text.contains("Republic")
        && !text.contains("Federation")
        && !NamePhrase.bare(text).matches("\\p{Lu}{2,}");
  }

  private boolean isNear(String own, String other, AnswerKind kind) {
    return switch (kind) {
      case COUNTRY -> places.isNear(own, other) || places.shareOcean(own, other);
      case CITY -> {
        var left = places.countryOf(own);
        var right = places.countryOf(other);
        yield left.isPresent() && right.isPresent() && places.isNear(left.get(), right.get());
      }
      case ORGANISATION ->
          places.sortOf(own).isPresent() && places.sortOf(own).equals(places.sortOf(other));
      default -> false;
    };
  }

  private boolean isLikeMember(String own, String other) {
    return standing
        .home()
        .map(home -> isMember(own, home).equals(isMember(other, home)))
        .orElse(true);
  }

  private Optional<Boolean> isMember(String id, String organisation) {
    return places.isMember(places.countryOf(id).orElse(id), organisation);
  }

  /// Where the question speaks of nuclear forces or permanent members, only such stand beside.
  private boolean belongs(String stem, String own, String other) {
    return suits(stem, "permanent.member", "organisation:permanent", own, other)
        && suits(stem, "nuclear.power", "organisation:nuclear", own, other);
  }

  private boolean suits(String stem, String list, String group, String own, String other) {
    return words.list(list).stream().noneMatch(stem::contains)
        || isMember(own, group).equals(isMember(other, group));
  }
}
