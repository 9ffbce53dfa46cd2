package app.alinea.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds running headers, footers and page numbers: lines at the edge of a page that come back at
/// the same height on other pages, the same but for a number that counts the pages.
final class Margins {
  private static final int DEEPEST_LINE = 3;
  private static final double SAME_HEIGHT = 6;
  private static final double WIDEST_SPACE = 4;

  /// The part of a page, at its top and at its bottom, that is margin.
  private static final double EDGE = 0.14;

  private static final double LEAST_SHARE = 0.3;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)^[\\s–—•|-]*(?:page|p\\.)?\\s*(\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:/|sur|of|de)\\s*\\d{1,4})?[\\s–—•|-]*$");
  private static final Pattern NUMBERED_TEXT =
      Pattern.compile(
          "(?iu)^(?:article|art\\.|§|section|chapitre|chapter|titre|title|\\(?\\d{1,3}[.)])");

  private final List<Page> bodies = new ArrayList<>();
  private int removed;

  /// @param number that stands in the line, or -1
  private record Edge(int page, Line line, int number) {}

  Margins(List<Page> pages) {
    var found = new HashMap<Integer, Set<Line>>();
    for (var group : groups(pages).values()) {
      if (isRunning(group, pages.size())) {
        group.forEach(
            edge -> found.computeIfAbsent(edge.page, _ -> new HashSet<>()).add(edge.line));
      }
    }
    for (int page = 0; page < pages.size(); page++) {
      var margins = found.getOrDefault(page, Set.of());
      removed += margins.size();
      bodies.add(
          new Page(
              pages.get(page).height(),
              pages.get(page).lines().stream().filter(line -> !margins.contains(line)).toList()));
    }
  }

  List<Page> bodies() {
    return List.copyOf(bodies);
  }

  int removed() {
    return removed;
  }

  private static Map<String, List<Edge>> groups(List<Page> pages) {
    var groups = new HashMap<String, List<Edge>>();
    for (int page = 0; page < pages.size(); page++) {
      for (var line : edges(pages.get(page))) {
        var mask = NUMBER.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
        var height = Math.round(line.y() / SAME_HEIGHT);
        var edge = new Edge(page, line, number(line.text()));
        groups.computeIfAbsent(mask + "@" + height, _ -> new ArrayList<>()).add(edge);
      }
    }
    return groups;
  }

  private static Set<Line> edges(Page page) {
    var lines = page.lines();
    var edges = new HashSet<Line>();
    var heights = lines.stream().map(Line::y).distinct().sorted().toList();
    if (heights.isEmpty()) {
      return edges;
    }
    int deepest = Math.min(DEEPEST_LINE, heights.size()) - 1;
    double top = Math.min(heights.get(deepest), EDGE * page.height());
    double bottom = Math.max(heights.get(heights.size() - 1 - deepest), (1 - EDGE) * page.height());
    lines.stream()
        .filter(line -> line.y() <= top || line.y() >= bottom)
        .filter(line -> !isWordOfLine(line, lines))
        .forEach(edges::add);
    return edges;
  }

  /// Wide spaces part the words of a justified line; those that come back on other pages are no
  /// margin.
  private static boolean isWordOfLine(Line word, List<Line> lines) {
    return Prose.beginsLow(word)
        && lines.stream()
            .anyMatch(line ->
                !line.equals(word)
                    && Math.abs(line.y() - word.y()) < 1
                    && line.end() > word.start() - WIDEST_SPACE * word.size()
                    && line.start() < word.end() + WIDEST_SPACE * word.size());
  }

  private static int number(String text) {
    var matcher = NUMBER.matcher(text);
    int number = -1;
    while (matcher.find()) {
      number = matcher.group().length() > 6 ? -1 : Integer.parseInt(matcher.group());
      if (PAGE_NUMBER.matcher(text).matches()) {
        return number;
      }
    }
    return number;
  }

  private static boolean isRunning(List<Edge> group, int pages) {
    var first = group.getFirst().line.text();
    long onPages = group.stream().mapToInt(Edge::page).distinct().count();
    if (PAGE_NUMBER.matcher(first).matches()) {
      return onPages > 1 || group.getFirst().number == group.getFirst().page + 1;
    }
    int least = pages <= 3 ? 2 : Math.max(3, (int) Math.ceil(LEAST_SHARE * pages));
    if (onPages < least) {
      return false;
    }
    boolean alike = group.stream().allMatch(edge -> edge.line.text().equals(first));
    return alike || countsPages(group) && !NUMBERED_TEXT.matcher(first).find();
  }

  private static boolean countsPages(List<Edge> group) {
    int offset = group.getFirst().number - group.getFirst().page;
    return group.stream().allMatch(edge -> edge.number >= 0 && edge.number - edge.page == offset);
  }
}
