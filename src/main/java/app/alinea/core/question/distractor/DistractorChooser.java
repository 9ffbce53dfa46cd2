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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Chooses wrong options: of the key's kind and shape, near it in length and matter, and false.
public final class DistractorChooser {
  private static final int WANTED = 3;
  private static final int FEWEST = 2;

  /// Among countries that the text never names its own would be found without reading.
  private static final Set<String> NAMED_ONLY = Set.of("SubjectByType", "WelcomedMember");

  private static final String LISTED = "OneOfTheListed";

  private static final double LENGTH_WEIGHT = 1.0;
  private static final double MATTER_WEIGHT = 0.8;
  private static final double PROMINENCE_WEIGHT = 1.2;
  private static final double NEAR_WEIGHT = 1.5;
  private static final double CHANCE_WEIGHT = 0.5;

  private final ContenderPool pool;
  private final SentenceIndex index;
  private final FunctionWords words;
  private final Falsity falsity;
  private final NearNumbers numbers;
  private final TreatyArticles treatyArticles;
  private final Contrasts contrasts;
  private final Contrasts opposites;
  private final NearProvisions provisions;
  private final Variants variants;
  private final Relations relations;
  private final Standing standing;
  private final Neighbours neighbours;
  private final Acts acts;
  private final Bearing bearing;
  private final Negation negation;
  private final Tone tone;
  private final Animacy animacy;
  private final OtherExpansions expansions;
  private final NearDates dates;
  private final NearDefinitions definitions;
  private final NearArticles articles;
  private final OtherItems items;
  private final NearQualified qualified;
  private final NearAttributes attributes;
  private final KeyVariants ofTheKey;
  private final OtherOrgans organs;
  private final Strangers strangers;
  private final FairNames fair;
  private final Resolutions resolutions;
  private final Matter matter;
  private final Newcomers newcomers;

  public DistractorChooser(
      AnalysedDocument document, FunctionWords words, ContenderPool pool, SentenceIndex index) {
    this.pool = pool;
    this.index = index;
    this.words = words;
    this.matter = new Matter(document, words);
    this.fair = new FairNames(pool, matter, words);
    this.resolutions = new Resolutions(document);
    this.relations = new Relations(document, words);
    this.standing = new Standing(document, words);
    this.newcomers = new Newcomers(document, words, relations, standing);
    this.neighbours = new Neighbours(document.language());
    this.acts = new Acts(document, relations);
    this.bearing = new Bearing(document);
    this.negation = new Negation(words);
    this.tone = new Tone(words);
    this.animacy = new Animacy(words);
    this.dates = new NearDates(document);
    this.items = new OtherItems(pool, index, words);
    this.qualified = new NearQualified(pool, tone);
    this.attributes = new NearAttributes(pool, tone, words);
    this.articles = new NearArticles(pool, index);
    this.definitions = new NearDefinitions(pool, words);
    this.expansions = new OtherExpansions(pool, words);
    this.falsity = new Falsity(document, index, matter, words);
    this.numbers = new NearNumbers(OwnYear.of(document));
    this.treatyArticles = new TreatyArticles(document, matter);
    var said = new OnTheMatter(document, matter);
    var vocabulary = new Vocabulary(document);
    this.contrasts = new Contrasts(document, said, vocabulary);
    this.opposites = Contrasts.opposites(document, said, vocabulary);
    var near = new NearNames(pool, relations, standing, neighbours, words);
    this.strangers = new Strangers(document, said, near);
    this.ofTheKey =
        new KeyVariants(
            new NamesInKey(document, said, near),
            contrasts,
            new WordFamilies(document, said, vocabulary),
            negation);
    this.organs = new OtherOrgans(document, words, matter);
    this.provisions = new NearProvisions(document, index);
    this.variants = new Variants(document.language());
  }

  private DistractorChooser(DistractorChooser like, ContenderPool pool) {
    this.pool = pool;
    this.relations = like.relations;
    this.standing = like.standing;
    this.newcomers = like.newcomers;
    this.neighbours = like.neighbours;
    this.acts = like.acts;
    this.bearing = like.bearing;
    this.negation = like.negation;
    this.tone = like.tone;
    this.animacy = like.animacy;
    this.dates = like.dates;
    this.expansions = new OtherExpansions(pool, like.words);
    this.falsity = like.falsity;
    this.numbers = like.numbers;
    this.treatyArticles = like.treatyArticles;
    this.contrasts = like.contrasts;
    this.opposites = like.opposites;
    this.index = like.index;
    this.words = like.words;
    this.items = new OtherItems(pool, index, words);
    this.qualified = new NearQualified(pool, tone);
    this.attributes = new NearAttributes(pool, tone, words);
    this.articles = new NearArticles(pool, index);
    this.definitions = new NearDefinitions(pool, words);
    this.provisions = like.provisions;
    this.variants = like.variants;
    this.ofTheKey = like.ofTheKey;
    this.organs = like.organs;
    this.resolutions = like.resolutions;
    this.strangers = like.strangers;
    this.matter = like.matter;
    this.fair = new FairNames(pool, matter, words);
  }

  /// The year in which the document was written, or zero where it does not show.
  public int ownYear() {
    return numbers.ownYear();
  }

  /// The same choice among others.
  public DistractorChooser among(ContenderPool others) {
    return new DistractorChooser(this, others);
  }

  /// The statement of a draft with a word of it turned into its opposite; what is denied stays.
  public Optional<Opposite> contrasted(Draft draft, RandomGenerator random) {
    return negation.isIn(draft) ? Optional.empty() : opposites.contrasted(draft, random);
  }

  /// Those of the wrong options that make a false statement.
  public List<Option> certain(Draft draft, List<Option> wrong, boolean ofOne) {
    return new Certainty(pool, falsity).certain(draft, wrong, ofOne);
  }

  /// Up to three wrong options, the best first; fewer where no more good ones exist.
  public List<Option> choose(Draft draft, RandomGenerator random) {
    if (draft.answer().kind() == AnswerKind.NUMBER && Resolutions.asked(draft)) {
      return resolutions.near(draft, random);
    }
    if (draft.answer().kind() == AnswerKind.NUMBER || draft.answer().kind() == AnswerKind.YEAR) {
      return numbers.around(draft, contenders(draft), random);
    }
    if (draft.answer().kind() == AnswerKind.ARTICLE) {
      return treatyArticles.near(draft, random);
    }
    var value = draft.answer().kind() == AnswerKind.VALUE;
    if (draft.answer().kind() == AnswerKind.DATE || value && dates.suits(draft)) {
      return dates.around(draft, random);
    }
    if (value) {
      return variants.of(draft, random);
    }
    if (draft.answer().kind() == AnswerKind.MODALITY) {
      return draft.answer().accepted().stream().map(text -> new Option(text, "")).toList();
    }
    if (draft.answer().kind() == AnswerKind.EXPANSION) {
      return expansions.near(draft, random);
    }
    if (draft.answer().kind() == AnswerKind.PROVISION) {
      return provisions.near(draft, random);
    }
    if (draft.answer().kind() == AnswerKind.TERM
        || draft.answer().kind() == AnswerKind.DESCRIPTION) {
      return definitions.near(draft, random);
    }
    if (draft.answer().kind() == AnswerKind.QUALIFIED) {
      return qualified.near(draft, random);
    }
    if (draft.answer().kind() == AnswerKind.PLAN) {
      var far = Ownership.of(draft);
      var others = contenders(draft).stream().filter(plan -> !plan.owner().equals(far)).toList();
      return options(others, random);
    }
    if (draft.answer().kind() == AnswerKind.ITEM) {
      return items.of(draft, random);
    }
    if (draft.answer().kind() == AnswerKind.HEADING || draft.answer().kind() == AnswerKind.RULING) {
      return articles.near(draft, random);
    }
    if (draft.answer().kind().isPhrase()) {
      return negation.isIn(draft) ? List.of() : phrases(draft, random);
    }
    if (negation.isIn(draft)) {
      return List.of();
    }
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
        return options(seats.get().stream().filter(check::isFalse).toList(), random);
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
            && key.kind() != AnswerKind.BODY
            && relations.allowsAnybody(asked, key.referent());
    var named = ranked.toList();
    // One far away is less plausible than a neighbour that the text does not name.
    var far = anybody && (world.isPlaceOnly() || world.isPlainCountry());
    take(chosen, named.stream().filter(contender -> !far || Nearness.isNear(key, contender)));
    if (anybody) {
      var others = new ArrayList<>(neighbours.of(draft));
      Collections.shuffle(others, Random.from(random));
      take(
          chosen,
          others.stream()
              .filter(contender -> world.suits(contender, false) && fair.suits(draft, contender))
              .filter(contender -> relations.alike(key.referent(), contender.referent()))
              .filter(check::isFalse));
    }
    if (!far || chosen.size() < FEWEST) {
      take(chosen, named.stream());
    }
    // The only name that the text has is found without reading.
    return draft.rule().equals(LISTED) && chosen.stream().allMatch(each -> each.mentions() == 0)
        ? List.of()
        : chosen.stream().map(each -> new Option(each.text(), each.note())).toList();
  }

  /// Wrong options for a choice where a phrase has no others: made of the phrase itself.
  public List<Option> made(Draft draft, RandomGenerator random) {
    return ofTheKey.of(draft, random);
  }

  /// Other organs of a law where a key names one.
  public List<Option> organs(Draft draft, RandomGenerator random) {
    return organs.beside(draft, random);
  }

  /// One that does not belong to the names which the draft lists.
  public Optional<String> stranger(Draft draft) {
    return strangers.of(draft);
  }

  /// Made of the key itself where that can be, else said of other things.
  private List<Option> phrases(Draft draft, RandomGenerator random) {
    var made = contrasts.of(draft, random);
    return made.isEmpty() && draft.answer().kind() == AnswerKind.ATTRIBUTE
        ? attributes.near(draft, random)
        : made;
  }

  private static List<Option> options(List<Contender> from, RandomGenerator random) {
    var others = new ArrayList<>(from);
    Collections.shuffle(others, Random.from(random));
    return others.stream().limit(WANTED).map(each -> new Option(each.text(), each.note())).toList();
  }

  private static void take(List<Contender> chosen, Stream<Contender> from) {
    for (var contender : (Iterable<Contender>) from::iterator) {
      if (chosen.size() == WANTED) {
        break;
      }
      if (chosen.stream().noneMatch(contender::isLike)) {
        chosen.add(contender);
      }
    }
  }

  private List<Contender> contenders(Draft draft) {
    return pool.near(draft.answer().kind(), draft.position()).stream()
        .map(ContenderPool.Listed::contender)
        .toList();
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
