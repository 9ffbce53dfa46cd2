package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Wrong options for a key that names somebody or something, or that tells what is asked of
/// somebody: those of the document that stand like the key, then neighbours that it does not name.
final class RankedNames {
  private static final int WANTED = 3;

  /// Among countries that the text never names its own would be found without reading.
  private static final Set<String> NAMED_ONLY = Set.of("SubjectByType", "WelcomedMember");

  private static final String LISTED = "OneOfTheListed";

  private static final double LENGTH_WEIGHT = 1.0;
  private static final double MATTER_WEIGHT = 0.8;
  private static final double PROMINENCE_WEIGHT = 1.2;
  private static final double NEAR_WEIGHT = 1.5;
  private static final double CHANCE_WEIGHT = 0.5;

  private final Places places = Places.known();
  private final ContenderPool pool;
  private final Falsity falsity;
  private final Relations relations;
  private final Standing standing;
  private final Newcomers newcomers;
  private final Neighbours neighbours;
  private final Acts acts;
  private final Bearing bearing;
  private final Tone tone;
  private final Animacy animacy;
  private final FairNames fair;

  RankedNames(
      AnalysedDocument document,
      FunctionWords words,
      ContenderPool pool,
      Falsity falsity,
      Relations relations,
      Standing standing,
      Neighbours neighbours,
      FairNames fair) {
    this.pool = pool;
    this.falsity = falsity;
    this.relations = relations;
    this.standing = standing;
    this.neighbours = neighbours;
    this.fair = fair;
    this.newcomers = new Newcomers(document, words, relations, standing);
    this.acts = new Acts(document, relations);
    this.bearing = new Bearing(document);
    this.tone = new Tone(words);
    this.animacy = new Animacy(words);
  }

  private RankedNames(RankedNames like, ContenderPool pool, FairNames fair) {
    this.pool = pool;
    this.fair = fair;
    this.falsity = like.falsity;
    this.relations = like.relations;
    this.standing = like.standing;
    this.newcomers = like.newcomers;
    this.neighbours = like.neighbours;
    this.acts = like.acts;
    this.bearing = like.bearing;
    this.tone = like.tone;
    this.animacy = like.animacy;
  }

  RankedNames among(ContenderPool others, FairNames fairAmongThem) {
    return new RankedNames(this, others, fairAmongThem);
  }

  static boolean takes(AnswerKind kind) {
    return switch (kind) {
      case COUNTRY, ORGANISATION, BODY, PERSON, CITY, REGION, TREATY, SUMMIT, PROGRAMME -> true;
      case ACRONYM, ORGAN, PARTY, ACT, OBLIGATION, POWER, RIGHT -> true;
      default -> false;
    };
  }

  /// Up to so many, the best first.
  List<Option> beside(Draft draft, RandomGenerator random, int wanted) {
    if (newcomers.areAsked(draft)) {
      return newcomers.beside(draft, pool, random);
    }
    var check = falsity.of(draft);
    var world = standing.of(draft);
    if (world.isGivenAway() || Certainty.isActor(draft.answer().kind()) && !check.isFocused()) {
      return List.of();
    }
    if (draft.answer().kind() == AnswerKind.CITY) {
      var seats = neighbours.seats(draft, standing.home());
      if (seats.isPresent()) {
        var others = new ArrayList<>(seats.get().stream().filter(check::isFalse).toList());
        Collections.shuffle(others, Random.from(random));
        return others.stream()
            .limit(wanted)
            .map(each -> new Option(each.text(), each.note()))
            .toList();
      }
    }
    var asked = relations.asked(draft);
    var joining = asked.filter(relation -> relation == Relations.Relation.MEMBER).isPresent();
    var key = draft.answer();
    var addressed = pool.owners(AnswerKind.ACT);
    var matter = WordBag.of(draft.stem() + " " + key.text());
    var owner = Ownership.of(draft);
    var traits = Traits.of(key.text());
    var ranked =
        pool.near(key.kind(), draft.position()).stream()
            .filter(listed -> listed.traits().suit(key.kind(), traits))
            .map(ContenderPool.Listed::contender)
            .filter(contender -> Ownership.allows(key.kind(), owner, contender.owner()))
            .filter(contender -> !Ownership.isAboutBearer(draft, contender.text()))
            .flatMap(contender -> Summits.inFormOf(key, contender).stream())
            .filter(contender -> Nearness.comparable(key, contender))
            .filter(contender -> tone.alike(key.kind(), key.text(), contender.text()))
            .filter(contender -> acts.suits(draft, contender) && bearing.suits(draft, contender))
            .filter(contender -> world.suits(contender, joining) && fair.suits(draft, contender))
            .filter(contender ->
                !Certainty.isActor(key.kind())
                    || relations.suits(asked, key.referent(), contender.referent())
                    || Demanded.judges(draft, contender)
                        && addressed.contains(contender.referent()))
            .filter(contender -> animacy.alike(key.kind(), key.text(), contender.text()))
            .map(contender -> new Ranked(contender, score(key, matter, contender, random)))
            .sorted(Comparator.comparingDouble(Ranked::score).reversed())
            .map(Ranked::contender)
            .filter(check::isFalse);
    var chosen = new ArrayList<Contender>();
    var anybody =
        !(draft.fact() instanceof Fact.Demand)
            && !NAMED_ONLY.contains(draft.rule())
            && !joining
            && relations.allowsAnybody(asked, key.referent());
    var named = ranked.toList();
    // One far away is less plausible than a neighbour that the text does not name.
    var far = anybody && (world.isPlaceOnly() || world.isPlainCountry());
    take(
        chosen,
        named.stream().filter(contender -> !far || Nearness.isNear(key, contender)),
        wanted);
    if (anybody) {
      var others = new ArrayList<>(neighbours.of(draft));
      Collections.shuffle(others, Random.from(random));
      take(
          chosen,
          others.stream()
              .filter(contender -> world.suits(contender, false) && fair.suits(draft, contender))
              .filter(contender -> relations.alike(key.referent(), contender.referent()))
              .filter(check::isFalse),
          wanted);
    }
    if (!far || chosen.size() < WANTED) {
      take(chosen, named.stream().filter(contender -> !far || isOfOnePart(key, contender)), wanted);
    }
    if (chosen.size() == WANTED - 1 && key.kind() == AnswerKind.COUNTRY && !anybody && !joining) {
      take(chosen, unnamed(draft, world).filter(check::isFalse), WANTED);
    }
    // The only name that the text has is found without reading.
    return draft.rule().equals(LISTED) && chosen.stream().allMatch(each -> each.mentions() == 0)
        ? List.of()
        : chosen.stream().map(each -> new Option(each.text(), each.note())).toList();
  }

  /// Beside two that the text names a third is believed that it does not.
  private Stream<Contender> unnamed(Draft draft, Standing.Check world) {
    return neighbours.allied(draft).stream()
        .filter(contender -> world.suits(contender, false) && fair.suits(draft, contender));
  }

  /// A State at the other end of the world is struck out where a partner is asked for.
  private boolean isOfOnePart(Answer key, Contender contender) {
    return key.kind() != AnswerKind.COUNTRY
        || places.shareContinent(key.referent(), contender.referent())
        || places.shareOcean(key.referent(), contender.referent());
  }

  private static void take(List<Contender> chosen, Stream<Contender> from, int wanted) {
    for (var contender : (Iterable<Contender>) from::iterator) {
      if (chosen.size() == wanted) {
        break;
      }
      if (chosen.stream().noneMatch(contender::isLike)) {
        chosen.add(contender);
      }
    }
  }

  private record Ranked(Contender contender, double score) {}

  private double score(Answer key, WordBag matter, Contender contender, RandomGenerator random) {
    return LENGTH_WEIGHT * Nearness.likeness(key, contender)
        + MATTER_WEIGHT * Math.min(0.5, contender.words().sharedWith(matter))
        + PROMINENCE_WEIGHT * Math.min(1, Math.log1p(contender.mentions()) / Math.log(30))
        + (Nearness.isNear(key, contender) ? NEAR_WEIGHT : 0)
        + CHANCE_WEIGHT * random.nextDouble();
  }
}
