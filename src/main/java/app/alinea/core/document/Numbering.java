package app.alinea.core.document;

import app.alinea.core.document.NumberStyle.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Finds the ways in which the numbers at the starts of a text's lines may number its paragraphs.
final class Numbering {
  private static final int CLEARLY_MORE = 8;
  private static final int FEWEST_BEFORE = 3;

  /// Shorter ones, on average, are the lines of a table of contents.
  private static final int SHORTEST_RECITAL = 60;

  /// Prose that is longer than what is numbered behind it is the text, and that a list in it.
  private static final double LEAST_BESIDE_PROSE = 0.5;

  private static final double LEAST_COVERED = 0.3;
  private static final Set<String> INNER =
      Set.of(
          NumberStyle.BRACKETS.name(),
          NumberStyle.ROMAN_BRACKETS.name(),
          NumberStyle.LETTER.name(),
          NumberStyle.LETTER_BRACKETS.name());
  private static final double LEAST_COVERED_BY_MANY = 0.12;
  private static final int MANY = 8;

  /// One way to number the text.
  ///
  /// @param name of the style, or "NESTED" or "BOTH"
  /// @param hits in order of place; at least two
  record Way(String name, List<Hit> hits, double weight) {
    Way {
      hits = List.copyOf(hits);
    }
  }

  /// The likeliest way first; empty where the text has no numbers.
  List<Way> find(String text) {
    var starts = new LineStarts(text);
    var ways = new ArrayList<Way>();
    var unbroken = new ArrayList<Way>();
    for (var style : NumberStyle.values()) {
      var found = hits(text, style);
      if (style == NumberStyle.LETTER) {
        found = RomanLetters.without(found, hits(text, NumberStyle.ROMAN), starts);
      }
      var chain = new NumberChain(style, found, starts);
      var once = chain.longest(false);
      var restarting = chain.longest(true);
      var longer = restarting.size() > once.size() ? restarting : once;
      longer = style.mayStray() ? SlippedNumbers.mended(text, longer, starts) : longer;
      if (!longer.isEmpty()) {
        ways.add(new Way(style.name(), longer, longer.size() * style.weight()));
        unbroken.add(new Way(style.name(), once, once.size()));
      }
    }
    var nested = NestedNumbers.find(text, starts);
    if (!nested.isEmpty()) {
      ways.add(new Way("NESTED", nested, nested.size() * 1.2));
    }
    ways.sort(Comparator.comparingDouble(Way::weight).reversed());
    outerFirst(ways, starts);
    articlesFirst(ways, unbroken);
    namedFirst(ways);
    both(text, ways);
    ways.sort(Comparator.comparing(way -> !covers(text, way)));
    return ways;
  }

  /// Whether the numbers hold enough of the text; else they are those of a list somewhere in it.
  static boolean covers(String text, Way way) {
    int first = way.hits().getFirst().lineStart();
    double part = 1 - (double) first / Math.max(1, text.length());
    if (part < LEAST_BESIDE_PROSE
        && !setsFrontAside(way)
        && FrontProse.isIn(text.substring(0, first))) {
      return false;
    }
    return part >= (way.hits().size() >= MANY ? LEAST_COVERED_BY_MANY : LEAST_COVERED);
  }

  /// Before articles a preamble is set aside, however long it is.
  static boolean setsFrontAside(Way way) {
    return way.name().equals(NumberStyle.ARTICLE.name()) || way.name().equals(FoundText.BOTH);
  }

  /// Numbers that all stand between two numbers of another way, and are announced there, are those
  /// of a list, however long it is.
  private static void outerFirst(List<Way> ways, LineStarts starts) {
    for (int times = 1; times < ways.size(); times++) {
      var first = ways.getFirst();
      if (starts.isAnnounced(first.hits().getFirst().lineStart())) {
        ways.stream()
            .filter(way -> isInside(first.hits(), way.hits()))
            .findFirst()
            .ifPresent(outer -> {
              ways.remove(outer);
              ways.addFirst(outer);
            });
      }
    }
  }

  private static boolean isInside(List<Hit> inner, List<Hit> outer) {
    int from = inner.getFirst().lineStart();
    int to = inner.getLast().lineStart();
    return outer.getFirst().lineStart() < from
        && outer.getLast().lineStart() > to
        && outer.stream().noneMatch(hit -> hit.lineStart() > from && hit.lineStart() < to);
  }

  /// Articles are the outer numbers, unless others run unbroken through far more of the text: then
  /// the articles are cited ones. The definitions that one article counts run through that article
  /// alone, however many they are.
  private static void articlesFirst(List<Way> ways, List<Way> unbroken) {
    var articles =
        ways.stream().filter(way -> way.name().equals(NumberStyle.ARTICLE.name())).findFirst();
    if (articles.isEmpty()) {
      return;
    }
    var found = articles.get().hits();
    boolean cited =
        unbroken.stream()
            .filter(way -> !way.name().equals(NumberStyle.ARTICLE.name()))
            .filter(way -> way.hits().size() >= CLEARLY_MORE)
            .filter(way -> way.hits().size() > 2 * found.size())
            .anyMatch(way -> !isInside(way.hits(), found));
    if (!cited) {
      ways.remove(articles.get());
      ways.addFirst(articles.get());
    }
  }

  /// "Section 2" holds its "(1)" and "(a)", which start again in each.
  private static void namedFirst(List<Way> ways) {
    if (ways.isEmpty() || !INNER.contains(ways.getFirst().name())) {
      return;
    }
    int first = ways.getFirst().hits().getFirst().lineStart();
    ways.stream()
        .filter(way -> way.name().equals(NumberStyle.NAMED.name()))
        .filter(way -> way.hits().size() >= FEWEST_BEFORE)
        .filter(way -> way.hits().getFirst().lineStart() < first)
        .findFirst()
        .ifPresent(way -> {
          ways.remove(way);
          ways.addFirst(way);
        });
  }

  /// Before the first article or paragraph, other numbers may count recitals or a preamble.
  private static void both(String text, List<Way> ways) {
    if (ways.isEmpty()) {
      return;
    }
    var main = ways.getFirst();
    var front = text.substring(0, main.hits().getFirst().lineStart());
    var starts = new LineStarts(front);
    Arrays.stream(NumberStyle.values())
        .filter(style -> !style.name().equals(main.name()))
        .map(style -> new NumberChain(style, hits(front, style), starts).longest(false))
        .filter(chain -> chain.size() >= FEWEST_BEFORE)
        .filter(chain -> 2 * chain.getFirst().lineStart() < front.length())
        .filter(chain -> front.length() > chain.size() * SHORTEST_RECITAL)
        .max(Comparator.comparingInt(List::size))
        .ifPresent(chain -> {
          var all = new ArrayList<Hit>(bracketed(chain));
          all.addAll(main.hits());
          ways.addFirst(new Way("BOTH", all, main.weight() + chain.size()));
        });
  }

  /// The numbers before the articles are told from the others by brackets.
  private static List<Hit> bracketed(List<Hit> chain) {
    return chain.stream()
        .map(hit ->
            hit.label().chars().allMatch(Character::isDigit)
                ? new Hit(
                    hit.lineStart(),
                    hit.bodyStart(),
                    hit.value(),
                    "(" + hit.label() + ")",
                    hit.suffixed())
                : hit)
        .toList();
  }

  private static List<Hit> hits(String text, NumberStyle style) {
    var hits = new ArrayList<Hit>();
    int lineStart = 0;
    while (lineStart < text.length()) {
      int lineEnd = text.indexOf('\n', lineStart);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      int first = lineStart;
      while (first < lineEnd && Character.isSpaceChar(text.charAt(first))) {
        first++;
      }
      if (first < lineEnd && style.mayBeginWith(text.charAt(first))) {
        style.at(text, lineStart, lineEnd).ifPresent(hits::add);
      }
      lineStart = lineEnd + 1;
    }
    return hits;
  }
}
