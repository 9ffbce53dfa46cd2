package app.alinea.core.question.distractor;

import app.alinea.core.language.Language;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Genus;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Items of other lists of the document, of the same shape, that the article asked about nowhere
/// says.
final class OtherItems {
  private static final int WANTED = 3;
  private static final double SAME = 0.5;
  private static final Pattern POSSESSIVE =
      Pattern.compile("(?iu)\\b(?:leurs?|son|sa|ses|their|its|his|her)\\b");
  private static final int LONGEST = 32;
  private static final double CHANCE = 3;
  private static final double LEAST_LENGTH = 0.4;

  private static final Set<String> AUXILIARIES =
      Set.of("have", "has", "had", "be", "is", "are", "was", "were", "been", "not");

  private final ContenderPool pool;
  private final SentenceIndex index;
  private final FunctionWords functionWords;

  OtherItems(ContenderPool pool, SentenceIndex index, FunctionWords functionWords) {
    this.functionWords = functionWords;
    this.pool = pool;
    this.index = index;
  }

  private record Ranked(Contender contender, double score) {}

  List<Option> of(Draft draft, RandomGenerator random) {
    var key = draft.answer();
    var words = WordBag.of(key.text());
    var stem = WordBag.of(draft.stem());
    var thing = key.referent().startsWith("item:THING") || key.referent().startsWith("item:CASE/");
    var genus = Genus.of(functionWords, key.text());
    // The same question asks for one item after the other: each is to draw its own.
    var chance = new SplittableRandom(random.nextLong() ^ key.text().hashCode());
    var ranked = new ArrayList<Ranked>();
    for (var other : others(draft)) {
      var length = length(key.text(), other.text());
      if (other.position() == draft.position()
          || length < LEAST_LENGTH
          || other.text().split(" ", -1).length > LONGEST
          || Bearing.cites(other.text())
          || !possessesAlike(key.text(), other.text())
          || !beginAlike(key.text(), other.text())
          || thing && Genus.of(functionWords, other.text()) != genus
          || isLike(words, other.words())
          || isSaidHere(other, draft.position())
          || sharesAPair(key.text() + " " + draft.stem(), other.text(), draft.position())) {
        continue;
      }
      var score = length + 2 * other.words().sharedWith(stem) + CHANCE * chance.nextDouble();
      ranked.add(new Ranked(other, score));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    var taken = new ArrayList<Contender>();
    var texts = new HashSet<String>();
    for (var each : ranked) {
      var other = each.contender();
      if (taken.size() < WANTED
          && taken.stream().noneMatch(before -> isLike(before.words(), other.words()))
          && texts.add(other.text())) {
        taken.add(other);
      }
    }
    return taken.stream().map(other -> new Option(other.text(), other.note())).toList();
  }

  /// Items that hang on their introductions in the same way; for what somebody has to do, also what
  /// single sentences make others do.
  private List<Contender> others(Draft draft) {
    var shape = shape(draft.answer().referent());
    var others = new ArrayList<Contender>();
    for (var listed : pool.near(AnswerKind.ITEM, draft.position())) {
      if (shape(listed.contender().referent()).equals(shape)) {
        others.add(listed.contender());
      }
    }
    if (functionWords.language() == Language.FRENCH) {
      // Who does it, and behind which verb, an act of another sentence does not tell.
      others.removeIf(other -> isLed(other.text()) != isLed(draft.answer().text()));
    } else if (shape.equals("item:ACT")) {
      // What one only may do, as to leave a treaty, is no duty of a list.
      pool.near(AnswerKind.OBLIGATION, draft.position())
          .forEach(listed -> others.add(listed.contender()));
    }
    return others;
  }

  /// "à coopérer" beside "coopérer".
  private static boolean isLed(String text) {
    return LED.matcher(text).find();
  }

  private static final Pattern LED = Pattern.compile("^(?:[ÀàA] |[Dd]e |[Dd][’'])\\p{L}");

  /// "item:CASES/CLAUSE:3/0/1": how it hangs on its introduction, and what it is.
  private static String shape(String referent) {
    return referent.substring(0, referent.lastIndexOf(':'));
  }

  /// "l’intérêt public": two telling words side by side that the article asked about has as well,
  /// so that one of its own items may say the same.
  private boolean sharesAPair(String asked, String other, int position) {
    var known = pairs(asked);
    var theirs = pairs(other);
    theirs.removeAll(known);
    theirs.removeIf(pair -> index.like(WordBag.of(pair), 1).size() > EVERYWHERE);
    return !theirs.isEmpty()
        && index.like(WordBag.of(String.join(" ", theirs)), 0).stream()
            .filter(entry -> entry.sentence().position() == position)
            .anyMatch(entry -> !Collections.disjoint(theirs, pairs(entry.lower())));
  }

  private static Set<String> pairs(String text) {
    var found = new HashSet<String>();
    var before = "";
    for (var word : BREAK.split(text)) {
      var stem = WordBag.of(word).stems().stream().findFirst().orElse("");
      if (!before.isEmpty() && !stem.isEmpty()) {
        found.add(before + " " + stem);
      }
      before = stem;
    }
    return found;
  }

  /// A pair in more sentences is a term of the text and tells nothing.
  private static final int EVERYWHERE = 12;

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}-]+");

  private boolean isSaidHere(Contender other, int position) {
    return index.like(other.words(), SAME).stream()
        .anyMatch(entry -> entry.sentence().position() == position);
  }

  private static boolean isLike(WordBag left, WordBag right) {
    return left.sharedWith(right) >= SAME || right.sharedWith(left) >= SAME;
  }

  /// "have established" beside "have ensured", never beside "facilitate".
  private boolean beginAlike(String key, String other) {
    return functionWords.language() != Language.ENGLISH || auxiliary(key).equals(auxiliary(other));
  }

  private static String auxiliary(String text) {
    var first = text.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return AUXILIARIES.contains(first) ? first : "";
  }

  /// "leur uniforme" tells that several act.
  private static boolean possessesAlike(String key, String other) {
    return !POSSESSIVE.matcher(other).find() || POSSESSIVE.matcher(key).find();
  }

  private static double length(String left, String right) {
    return (double) Math.min(left.length(), right.length())
        / Math.max(left.length(), right.length());
  }
}
