package app.alinea.core.document;

import app.alinea.core.document.NumberStyle.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Follows numbers of several levels: 1, 1.1, 1.2, 2, 2.1, 2.1.1.
final class NestedNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\G[ \\t\\x{A0}]*+(\\d{1,3}(?:\\.\\d{1,3}){0,4})\\.?["
              + " \\t\\x{A0}–—-]+(?=[\\p{Lu}«“\"(\\[])");
  private static final int LARGEST_GAP = 2;
  private static final int FEWEST_DEEP = 3;

  private NestedNumbers() {}

  /// Empty unless most numbers have more than one level.
  static List<Hit> find(String text, LineStarts starts) {
    var chain = new ArrayList<Hit>();
    int[] last = {0};
    int deep = 0;
    int lineStart = 0;
    while (lineStart < text.length()) {
      int lineEnd = text.indexOf('\n', lineStart);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      var matcher = NUMBER.matcher(text).region(lineStart, lineEnd);
      if (matcher.lookingAt() && starts.mayBegin(lineStart)) {
        var levels = levels(matcher.group(1));
        if (follows(last, levels)) {
          chain.add(new Hit(lineStart, matcher.end(), chain.size() + 1, matcher.group(1), false));
          deep += levels.length > 1 ? 1 : 0;
          last = levels;
        }
      }
      lineStart = lineEnd + 1;
    }
    return deep >= FEWEST_DEEP && deep * 2 >= chain.size() ? chain : List.of();
  }

  private static int[] levels(String number) {
    return Arrays.stream(number.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  private static boolean follows(int[] last, int[] now) {
    int same = 0;
    while (same < Math.min(last.length, now.length) && last[same] == now[same]) {
      same++;
    }
    if (same == now.length) {
      return false;
    }
    int before = same < last.length ? last[same] : 0;
    boolean onward = now[same] > before && now[same] <= before + 1 + LARGEST_GAP;
    boolean deeperBegin = Arrays.stream(now, same + 1, now.length).allMatch(level -> level <= 1);
    return onward && deeperBegin;
  }
}
