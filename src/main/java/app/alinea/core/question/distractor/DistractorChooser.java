package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Chooses wrong options: of the key's kind and shape, near it in length and matter, and false.
public final class DistractorChooser {
  private static final int WANTED = 3;

  /// So many are looked at where the first ones do not go together.
  private static final int MANY = 8;

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
  private final Negation negation;
  private final Tone tone;
  private final OtherExpansions expansions;
  private final NearDates dates;
  private final NearDefinitions definitions;
  private final NearArticles articles;
  private final OtherItems items;
  private final NearQualified qualified;
  private final NearAttributes attributes;
  private final KeyVariants ofTheKey;
  private final KeyTwins twins;
  private final OtherOrgans organs;
  private final Strangers strangers;
  private final Resolutions resolutions;
  private final Matter matter;
  private final RankedNames names;

  public DistractorChooser(
      AnalysedDocument document, FunctionWords words, ContenderPool pool, SentenceIndex index) {
    this.pool = pool;
    this.index = index;
    this.words = words;
    this.matter = new Matter(document, words);
    var fair = new FairNames(pool, matter, words);
    this.resolutions = new Resolutions(document);
    var relations = new Relations(document, words);
    var standing = new Standing(document, words);
    var neighbours = new Neighbours(document.language());
    this.negation = new Negation(words);
    this.tone = new Tone(words);
    this.dates = new NearDates(document);
    this.items = new OtherItems(pool, index, words);
    this.qualified = new NearQualified(pool, tone);
    this.attributes = new NearAttributes(pool, tone, words);
    this.articles = new NearArticles(pool, index);
    this.definitions = new NearDefinitions(pool, words);
    this.expansions = new OtherExpansions(pool, words);
    this.falsity = new Falsity(document, index, matter, words);
    this.names =
        new RankedNames(document, words, pool, falsity, relations, standing, neighbours, fair);
    this.numbers = new NearNumbers(OwnYear.withTerms(document));
    this.treatyArticles = new TreatyArticles(document, matter);
    var said = new OnTheMatter(document, matter);
    var vocabulary = new Vocabulary(document);
    this.contrasts = new Contrasts(document, said, vocabulary);
    this.opposites = Contrasts.opposites(document, said, vocabulary);
    var near = new NearNames(pool, relations, standing, neighbours, words);
    this.strangers = new Strangers(document, said, near);
    var named = new NamesInKey(document, said, near);
    var families = new WordFamilies(document, said, vocabulary);
    this.ofTheKey = new KeyVariants(named, contrasts, families, vocabulary, negation);
    this.twins = new KeyTwins(pool, named, families, vocabulary, negation);
    this.organs = new OtherOrgans(document, words, matter);
    this.provisions = new NearProvisions(document, index);
    this.variants = new Variants(document.language());
  }

  private DistractorChooser(DistractorChooser like, ContenderPool pool) {
    this.pool = pool;
    this.negation = like.negation;
    this.tone = like.tone;
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
    this.twins = like.twins;
    this.organs = like.organs;
    this.resolutions = like.resolutions;
    this.strangers = like.strangers;
    this.matter = like.matter;
    this.names = like.names.among(pool, new FairNames(pool, matter, words));
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

  /// The statement of a draft with its key turned into something that is false.
  public Optional<String> turned(Draft draft, RandomGenerator random) {
    return draft.answer().kind() == AnswerKind.EXPANSION
        ? expansions.nearest(draft, random).map(draft.statement()::with)
        : twins.of(draft, random);
  }

  /// Other bodies of the same organisation: the Assembly beside the Council of the Union.
  public List<Option> sisters(Draft draft) {
    return twins.sisters(draft).stream().map(name -> new Option(name, "")).toList();
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
      // Told, it stands beside another of the text only.
      return draft.statement().isNone() ? expansions.near(draft, random) : List.of();
    }
    if (draft.answer().kind() == AnswerKind.PROVISION) {
      return provisions.near(draft, random);
    }
    if (draft.answer().kind() == AnswerKind.TERM
        || draft.answer().kind() == AnswerKind.DESCRIPTION) {
      return expansions.ofTerm(draft, random).orElseGet(() -> definitions.near(draft, random));
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
      return articles.near(draft, random, WANTED);
    }
    if (draft.answer().kind().isPhrase()) {
      return negation.isIn(draft) ? List.of() : phrases(draft, random);
    }
    return negation.isIn(draft) ? List.of() : names.beside(draft, random, WANTED);
  }

  /// Many wrong options, the best first, for a key that is a name or an organ: where the first ones
  /// do not go together, others may.
  public List<Option> many(Draft draft, RandomGenerator random) {
    var kind = draft.answer().kind();
    if (negation.isIn(draft) || kind == AnswerKind.NUMBER || kind == AnswerKind.YEAR) {
      return List.of();
    }
    // A party that is no organ stands beside those of its own provision only; who is appointed is
    // asked without others beside it.
    var found = new ArrayList<Option>();
    if (RankedNames.takes(kind)
        && kind != AnswerKind.PARTY
        && kind != AnswerKind.PERSON
        && !isRow(draft)) {
      found.addAll(names.beside(draft, random, MANY));
    }
    if (kind == AnswerKind.HEADING) {
      found.addAll(articles.near(draft, random, MANY));
    }
    var known = new HashSet<String>();
    found.addAll(organs.beside(draft, random, MANY));
    return found.stream()
        .filter(option -> kind != AnswerKind.ORGAN || !option.text().contains(","))
        .filter(option -> known.add(option.text().toLowerCase(Locale.ROOT)))
        .limit(MANY)
        .toList();
  }

  /// Wrong options for a choice where a phrase has no others: made of the phrase itself.
  public List<Option> made(Draft draft, RandomGenerator random) {
    return ofTheKey.of(draft, random);
  }

  /// "à Oslo et à Bergen".
  private static boolean isRow(Draft draft) {
    var text = draft.answer().text();
    return draft.answer().kind() == AnswerKind.CITY
        && (text.contains(" et ") || text.contains(" and ") || text.contains(", "));
  }

  /// Other organs of a law where a key names one.
  public List<Option> organs(Draft draft, RandomGenerator random) {
    return organs.beside(draft, random, WANTED);
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

  private List<Contender> contenders(Draft draft) {
    return pool.near(draft.answer().kind(), draft.position()).stream()
        .map(ContenderPool.Listed::contender)
        .toList();
  }
}
