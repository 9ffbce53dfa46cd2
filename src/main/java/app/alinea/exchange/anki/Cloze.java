package app.alinea.exchange.anki;

import app.alinea.core.question.Form;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Reads Anki's gaps, `{{c1::answer::hint}}`, which may stand inside each other.
final class Cloze {
  private static final int MOST = 500;
  private static final int DEEPEST = 8;

  private Cloze() {}

  /// @param answers of the open gaps, in order
  record Opened(String html, List<String> answers) {}

  static List<Integer> numbers(String html) {
    var numbers = new TreeSet<Integer>();
    for (int at = html.indexOf("{{c"); at >= 0; at = html.indexOf("{{c", at + 1)) {
      int number = numberAt(html, at);
      if (number > 0 && numbers.size() < MOST) {
        numbers.add(number);
      }
    }
    return List.copyOf(numbers);
  }

  /// The gap's number; 0 where no gap begins.
  private static int numberAt(String html, int at) {
    int end = at + 3;
    while (end < html.length() && end < at + 6 && Character.isDigit(html.charAt(end))) {
      end++;
    }
    boolean isGap = end > at + 3 && html.startsWith("::", end);
    return isGap ? Integer.parseInt(html.substring(at + 3, end)) : 0;
  }

  static Opened open(String html, int number) {
    var answers = new ArrayList<String>();
    return new Opened(open(html, number, answers, 0), answers);
  }

  private static String open(String html, int number, List<String> answers, int depth) {
    var text = new StringBuilder();
    var ends = ends(html);
    int at = 0;
    while (at < html.length()) {
      int found = html.startsWith("{{c", at) ? numberAt(html, at) : 0;
      int end = found > 0 && depth < DEEPEST ? ends.getOrDefault(at, -1) : -1;
      if (end < 0) {
        text.append(html.charAt(at++));
        continue;
      }
      var inner = html.substring(html.indexOf("::", at) + 2, end);
      var answer = withoutHint(inner);
      if (found == number) {
        answers.add(open(answer, -1, new ArrayList<>(), depth + 1));
        text.append(Form.Cloze.GAP);
      } else {
        text.append(open(answer, number, answers, depth + 1));
      }
      at = end + 2;
    }
    return text.toString();
  }

  /// Where the braces begin that close those at each place; none for braces that stay open. One
  /// pass for all: a text may open thousands of gaps and close none.
  private static Map<Integer, Integer> ends(String html) {
    var ends = new HashMap<Integer, Integer>();
    var open = new ArrayDeque<Integer>();
    for (int at = 0; at + 1 < html.length(); at++) {
      if (html.startsWith("{{", at) && !html.startsWith("{{{", at)) {
        open.push(at);
        at++;
      } else if (html.startsWith("}}", at) && !open.isEmpty()) {
        ends.put(open.pop(), at);
        at++;
      }
    }
    return ends;
  }

  private static String withoutHint(String inner) {
    int depth = 0;
    for (int at = 0; at + 1 < inner.length(); at++) {
      if (inner.startsWith("{{", at)) {
        depth++;
      } else if (inner.startsWith("}}", at)) {
        depth--;
      } else if (depth == 0 && inner.startsWith("::", at)) {
        return inner.substring(0, at);
      }
    }
    return inner;
  }
}
