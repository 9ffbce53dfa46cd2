package app.alinea.core.question.distractor;

import app.alinea.core.question.Form.Option;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// How the text describes other things: ills beside ills, supports beside supports, and only in
/// words that many things can be called. "Un domaine", "une région" tell of what they are said.
final class NearAttributes {
  private static final int WANTED = 3;
  private static final int LOOKED_AT = 4;
  private static final double ALIKE = 0.4;
  private static final double SHORTEST = 0.45;
  private static final double CHANCE_WEIGHT = 0.4;

  private final ContenderPool pool;
  private final Tone tone;
  private final FunctionWords words;

  NearAttributes(ContenderPool pool, Tone tone, FunctionWords words) {
    this.pool = pool;
    this.tone = tone;
    this.words = words;
  }

  private record Ranked(Contender contender, double score) {}

  List<Option> near(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    var owner = Ownership.of(draft);
    // Who a name is tells more than half.
    if (!isCommon(key) || owner.contains(":")) {
      return List.of();
    }
    var dark = tone.isDark(head(key));
    var about = WordBag.of(draft.stem());
    var own = WordBag.of(key);
    var ranked =
        pool.near(AnswerKind.ATTRIBUTE, draft.position()).stream()
            .map(ContenderPool.Listed::contender)
            .filter(contender -> !contender.owner().equals(owner))
            .filter(contender -> isCommon(contender.text()))
            .filter(contender -> tone.isDark(head(contender.text())) == dark)
            .filter(contender -> isComparable(key, contender.text()))
            .filter(contender -> !isAlike(own, contender.words()))
            .filter(contender -> contender.words().sharedWith(about) < ALIKE)
            .map(contender ->
                new Ranked(
                    contender,
                    Nearness.likeness(draft.answer(), contender)
                        + CHANCE_WEIGHT * random.nextDouble()))
            .sorted(Comparator.comparingDouble(Ranked::score).reversed())
            .map(Ranked::contender)
            .toList();
    var chosen = new ArrayList<Contender>();
    for (var contender : ranked) {
      if (chosen.size() < WANTED
          && chosen.stream().noneMatch(other -> isAlike(other.words(), contender.words()))) {
        chosen.add(contender);
      }
    }
    return chosen.stream().map(each -> new Option(each.text(), each.note())).toList();
  }

  private static boolean isAlike(WordBag left, WordBag right) {
    return left.sharedWith(right) > ALIKE || right.sharedWith(left) > ALIKE;
  }

  private static boolean isComparable(String key, String other) {
    return Math.min(key.length(), other.length())
        >= SHORTEST * Math.max(key.length(), other.length());
  }

  private boolean isCommon(String called) {
    for (var word : head(called).toLowerCase(Locale.ROOT).split("[ ’']", -1)) {
      if (words.is("attribute.heads", word)) {
        return true;
      }
    }
    return false;
  }

  /// The words up to the noun.
  private static String head(String called) {
    var row = called.split(" ", -1);
    return String.join(" ", List.of(row).subList(0, Math.min(LOOKED_AT, row.length)));
  }
}
