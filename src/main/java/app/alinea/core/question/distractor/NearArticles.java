package app.alinea.core.question.distractor;

import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Titles of other articles, and rules that other articles lay down. True elsewhere, they are wrong
/// of this article; what speaks of the same matter could be right of both and is left out.
final class NearArticles {
  private static final double SAME = 0.5;
  private static final double SAID_HERE = 0.6;
  private static final double TITLED_HERE = 0.5;
  private static final double LEAST_LENGTH = 0.45;
  private static final double NEARNESS = 0.06;
  private static final int FAR = 10;

  private final ContenderPool pool;
  private static final Pattern QUOTED = Pattern.compile("[«“]([^»”]+)[»”]");

  /// "their basic concern": of somebody in the sentence before.
  private static final Pattern POSSESSED = Pattern.compile("(?iu)\\b(?:their|leurs?)\\b");

  private static final Pattern FREEDOM =
      Pattern.compile(
          "(?iu)^(?:droits? |libertés? |interdiction |abolition |rights? |freedoms? |prohibition"
              + " |equality )");
  private static final int SHORT = 40;
  private static final double AS_LONG = 0.55;

  private final SentenceIndex index;

  NearArticles(ContenderPool pool, SentenceIndex index) {
    this.pool = pool;
    this.index = index;
  }

  private record Ranked(Contender contender, double score) {}

  /// Up to so many, the best first.
  List<Option> near(Draft draft, RandomGenerator random, int wanted) {
    var key = draft.answer();
    var stem = WordBag.of(draft.stem());
    var keyWords = WordBag.of(key.text());
    var ruling = key.kind() == AnswerKind.RULING;
    var title = WordBag.of(quoted(draft.stem()));
    var titled = keyWords.overlaps(title);
    var ranked = new ArrayList<Ranked>();
    for (var listed : pool.near(key.kind(), draft.position())) {
      var other = listed.contender();
      if (other.position() == draft.position()
          || !isComparable(key.text(), other.text())
          || Bearing.cites(other.text())
          || isLike(keyWords, other.words())
          || !ruling && !draft.rule().equals("TitleOfArticle") && other.words().overlaps(stem)
          || ruling && POSSESSED.matcher(other.text()).find()
          || ruling && titled && !other.words().overlaps(title)
          || isSaidHere(other, draft.position(), ruling ? SAID_HERE : TITLED_HERE)) {
        continue;
      }
      var distance = Math.min(FAR, Math.abs(other.position() - draft.position()));
      var score =
          (sameStart(key.text(), other.text()) ? 1 : 0)
              + (isFreedom(key.text()) == isFreedom(other.text()) ? 0 : -1)
              + (ruling ? other.words().sharedWith(stem) : 0)
              + length(key.text(), other.text())
              - NEARNESS * distance
              + random.nextDouble() / 2;
      ranked.add(new Ranked(other, score));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return chosen(ranked, wanted);
  }

  /// One of each article, none like another.
  private static List<Option> chosen(List<Ranked> ranked, int wanted) {
    var taken = new ArrayList<Contender>();
    var positions = new HashSet<Integer>();
    for (var each : ranked) {
      var other = each.contender();
      if (taken.size() < wanted
          && taken.stream().noneMatch(before -> isLike(before.words(), other.words()))
          && positions.add(other.position())) {
        taken.add(other);
      }
    }
    return taken.stream().map(other -> new Option(other.text(), other.note())).toList();
  }

  /// The title that the question tells: what lies outside it is struck at a glance.
  private static String quoted(String stem) {
    var found = QUOTED.matcher(stem);
    return found.find() ? found.group(1) : "";
  }

  /// Another rule that this article lays down too, or a title that would suit its words.
  private boolean isSaidHere(Contender other, int position, double share) {
    return index.like(other.words(), share).stream()
        .anyMatch(entry -> entry.sentence().position() == position);
  }

  private static boolean isLike(WordBag left, WordBag right) {
    return left.sharedWith(right) >= SAME || right.sharedWith(left) >= SAME;
  }

  private static double length(String left, String right) {
    return (double) Math.min(left.length(), right.length())
        / Math.max(left.length(), right.length());
  }

  private static boolean isComparable(String key, String other) {
    return length(key, other) >= LEAST_LENGTH
        && (Math.max(key.length(), other.length()) <= SHORT || length(key, other) >= AS_LONG);
  }

  /// A right among headings of courts and procedures is found by its number only.
  private static boolean isFreedom(String title) {
    return FREEDOM.matcher(title).find();
  }

  private static boolean sameStart(String left, String right) {
    return start(left).equals(start(right));
  }

  private static String start(String text) {
    var words = text.toLowerCase(Locale.ROOT).split("[\\s’]+", 3);
    return words.length < 2 ? text : words[0] + " " + words[1];
  }
}
