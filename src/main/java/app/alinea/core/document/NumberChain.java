package app.alinea.core.document;

import app.alinea.core.document.NumberStyle.Hit;
import java.util.ArrayList;
import java.util.List;

/// Follows the numbers of one style through a text: which of them count on from each other.
///
/// A number may be left out, come twice, change places with its neighbour, or start again at 1
/// under a new title. A year, a decimal, and the number of a list inside a paragraph continue
/// nothing.
final class NumberChain {
  private static final int SMALL_GAP = 4;
  private static final int LARGE_GAP = 60;
  private static final int LOOK_AHEAD = 8;
  private static final int LONGEST_LIST = 500;
  private static final int FIRST_CANDIDATES = 12;

  /// What begins earlier is the outer numbering, unless another one is longer by far.
  private static final double CLEARLY_LONGER = 1.3;

  private static final int EARLIEST_YEAR = 1500;
  private static final int LATEST_YEAR = 2100;

  private final NumberStyle style;
  private final List<Hit> hits;
  private final LineStarts starts;

  /// @param hits all numbers of the style, in order of place
  NumberChain(NumberStyle style, List<Hit> hits, LineStarts starts) {
    this.style = style;
    this.hits = hits.stream().filter(hit -> starts.mayBegin(hit.lineStart())).toList();
    this.starts = starts;
  }

  List<Hit> longest(boolean mayRestart) {
    var best = List.<Hit>of();
    for (int first = 0; first < Math.min(hits.size(), FIRST_CANDIDATES); first++) {
      if (mayStart(first)) {
        var chain = from(first, mayRestart);
        best = chain.size() > CLEARLY_LONGER * best.size() ? chain : best;
      }
    }
    if (best.size() < style.fewest()) {
      return List.of();
    }
    return mayRestart && style.mayStray() ? StrayNumbers.with(hits, best, starts) : best;
  }

  private boolean mayStart(int at) {
    int value = hits.get(at).value();
    if (style == NumberStyle.PLAIN || style == NumberStyle.ALONE) {
      return value == 1;
    }
    boolean year = value >= EARLIEST_YEAR && value <= LATEST_YEAR;
    return value <= SMALL_GAP || at == 0 && (!year || style.mayLeaveOut());
  }

  private List<Hit> from(int first, boolean mayRestart) {
    var chain = new ArrayList<Hit>();
    int last = hits.get(first).value() - 1;
    int inner = 0;
    for (int at = first; at < hits.size(); at++) {
      var hit = hits.get(at);
      if (isOfInnerList(hit, inner, last)) {
        inner = hit.value();
        continue;
      }
      boolean next = hit.value() == last + 1;
      boolean beside = hit.value() == last && hit.suffixed() && !chain.isEmpty();
      if (next || beside || isSkip(at, last) || isAgain(at, last, chain.size())) {
        chain.add(hit);
        last = hit.value();
      } else if (isSwapped(at, last)) {
        chain.add(hit);
      } else if (mayRestart && (isRestart(at, last) || isOutOfOrder(hit))) {
        chain.add(hit);
        last = hit.value();
      } else if (hit.value() == 1) {
        inner = 1;
        continue;
      }
      inner = 0;
    }
    return chain;
  }

  /// Inside a list the same number may be the list's or the text's: after a comma or a semicolon it
  /// is the list's.
  private boolean isOfInnerList(Hit hit, int inner, int last) {
    return inner > 0
        && hit.value() == inner + 1
        && (hit.value() != last + 1 || starts.isAnnounced(hit.lineStart()));
  }

  /// Articles are told by their word, wherever a file has them.
  private boolean isOutOfOrder(Hit hit) {
    return style.mayLeaveOut()
        && starts.isApart(hit.lineStart())
        && !starts.isAnnounced(hit.lineStart());
  }

  private int valueAt(int at) {
    return at < hits.size() ? hits.get(at).value() : -1;
  }

  private boolean isSkip(int at, int last) {
    int value = valueAt(at);
    int gap = value - last - 1;
    if (gap <= 0 || comes(at, last + 1)) {
      // Of two that changed places, the first is the larger one.
      return gap == 1 && valueAt(at + 1) == last + 1 && valueAt(at + 2) == last + 3;
    }
    if (style.mayLeaveOut() || gap <= SMALL_GAP) {
      return true;
    }
    boolean goesOn = valueAt(at + 1) == value + 1 && valueAt(at + 2) == value + 2;
    return gap <= LARGE_GAP && goesOn;
  }

  /// Whether the number that is missing stands a little further on, before another part begins.
  private boolean comes(int from, int value) {
    int to = Math.min(hits.size(), from + LOOK_AHEAD);
    return hits.subList(from, to).stream()
        .takeWhile(hit -> hit.value() != 1 || !starts.isUnderTitle(hit.lineStart()))
        .anyMatch(hit -> hit.value() == value);
  }

  private boolean isAgain(int at, int last, int length) {
    if (valueAt(at) != last || length < 2) {
      return false;
    }
    int lineStart = hits.get(at).lineStart();
    boolean apart = starts.isApart(lineStart) && !starts.isAnnounced(lineStart);
    return valueAt(at + 1) == last + 1
        || apart && last > 1 && (valueAt(at + 1) > last || isEndOrBack(at + 1, last));
  }

  /// Nothing more, or a number that goes back and stands by itself too.
  private boolean isEndOrBack(int at, int last) {
    return at == hits.size()
        || valueAt(at) > 1 && valueAt(at) < last && starts.isApart(hits.get(at).lineStart());
  }

  private boolean isSwapped(int at, int last) {
    return valueAt(at) == last - 1
        && valueAt(at - 1) == last
        && valueAt(at + 1) == last + 1
        && at >= 2
        && valueAt(at - 2) == last - 2;
  }

  /// A list inside a paragraph starts at 1 too; but it is announced, or the outer numbers go on
  /// after it.
  private boolean isRestart(int at, int last) {
    if (valueAt(at) != 1 || last < 1) {
      return false;
    }
    int lineStart = hits.get(at).lineStart();
    // The articles of an annex are announced by its preamble.
    boolean free = !starts.isAnnounced(lineStart) || style.isTold() && starts.isApart(lineStart);
    return starts.isUnderTitle(lineStart) || free && !isInner(at, last);
  }

  private boolean isInner(int at, int last) {
    int inner = 1;
    int to = Math.min(hits.size(), at + LONGEST_LIST);
    for (int next = at + 1; next < to; next++) {
      int value = valueAt(next);
      if (value == inner + 1) {
        inner = value;
      } else if (value != inner || !hits.get(next).suffixed()) {
        return value == last + 1;
      }
    }
    return false;
  }
}
