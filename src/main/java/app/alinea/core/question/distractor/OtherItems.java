package app.alinea.core.question.distractor;

import app.alinea.core.question.Form.Option;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Genus;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
  private static final double LEAST_LENGTH = 0.4;

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
    var ranked = new ArrayList<Ranked>();
    for (var listed : pool.near(key.kind(), draft.position())) {
      var other = listed.contender();
      var length = length(key.text(), other.text());
      if (other.position() == draft.position()
          || !shape(other.referent()).equals(shape(key.referent()))
          || length < LEAST_LENGTH
          || other.text().split(" ", -1).length > LONGEST
          || !possessesAlike(key.text(), other.text())
          || thing && Genus.of(functionWords, other.text()) != genus
          || isLike(words, other.words())
          || isSaidHere(other, draft.position())) {
        continue;
      }
      var score = length + 2 * other.words().sharedWith(stem) + 2 * random.nextDouble();
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

  /// "item:CASES/CLAUSE:3/0/1": how it hangs on its introduction, and what it is.
  private static String shape(String referent) {
    return referent.substring(0, referent.lastIndexOf(':'));
  }

  private boolean isSaidHere(Contender other, int position) {
    return index.like(other.words(), SAME).stream()
        .anyMatch(entry -> entry.sentence().position() == position);
  }

  private static boolean isLike(WordBag left, WordBag right) {
    return left.sharedWith(right) >= SAME || right.sharedWith(left) >= SAME;
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
