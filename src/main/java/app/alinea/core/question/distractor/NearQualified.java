package app.alinea.core.question.distractor;

import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/// Other ills that the text describes: what is a threat stands beside threats and challenges. Goods
/// are too unlike one another to stand together.
final class NearQualified {
  private static final int WANTED = 3;
  private static final double ALIKE = 0.4;
  private static final double SAME_WORDS = 0.6;
  private static final double SHORTEST = 0.25;
  private static final double CHANCE_WEIGHT = 0.5;
  private static final int HEAD = 4;

  private final ContenderPool pool;
  private final Tone tone;

  NearQualified(ContenderPool pool, Tone tone) {
    this.pool = pool;
    this.tone = tone;
  }

  private record Ranked(Contender contender, double score) {}

  List<Option> near(Draft draft, RandomGenerator random) {
    var key = draft.answer();
    var called = Ownership.of(draft);
    if (!tone.isDark(head(called))) {
      return List.of();
    }
    var ranked =
        pool.near(AnswerKind.QUALIFIED, draft.position()).stream()
            .map(ContenderPool.Listed::contender)
            .filter(contender -> isApart(draft, contender))
            .filter(contender -> tone.isDark(head(contender.owner())))
            .filter(contender -> isComparable(key.text(), contender.text()))
            .filter(contender -> !isCalledTheSame(called, contender.owner()))
            .map(contender ->
                new Ranked(
                    contender,
                    Nearness.likeness(key, contender) + CHANCE_WEIGHT * random.nextDouble()))
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

  /// The words up to the noun: what follows may speak of what the thing is good against.
  private static String head(String called) {
    var row = called.split(" ", -1);
    return String.join(" ", List.of(row).subList(0, Math.min(HEAD, row.length)));
  }

  /// Another thing than the key, and none that the question names.
  private static boolean isApart(Draft draft, Contender contender) {
    var key = WordBag.of(draft.answer().text());
    return !contender.referent().equals(draft.answer().referent())
        && !isAlike(key, contender.words())
        && !draft.stem().contains(contender.text())
        && !draft.fact().evidence().sentence().text().contains(contender.text());
  }

  private static boolean isAlike(WordBag left, WordBag right) {
    return left.sharedWith(right) > ALIKE || right.sharedWith(left) > ALIKE;
  }

  private static boolean isCalledTheSame(String called, String other) {
    var left = WordBag.of(called);
    var right = WordBag.of(other);
    return left.sharedWith(right) >= SAME_WORDS || right.sharedWith(left) >= SAME_WORDS;
  }

  private static boolean isComparable(String key, String other) {
    var ratio =
        (double) Math.min(key.length(), other.length()) / Math.max(key.length(), other.length());
    return ratio >= SHORTEST;
  }
}
