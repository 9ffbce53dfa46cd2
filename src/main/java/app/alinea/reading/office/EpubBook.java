package app.alinea.reading.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The list of parts of an electronic book: its title and the order of its chapters.
final class EpubBook implements XmlParts.Visitor {
  private static final int MOST_CHAPTERS = 5000;
  private static final Pattern ESCAPE = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private final String folder;
  private final Map<String, String> parts = new HashMap<>();
  private final List<String> order = new ArrayList<>();
  private final StringBuilder title = new StringBuilder();
  private boolean inTitle;

  /// @param name of this list in the archive
  EpubBook(String name) {
    folder = name.substring(0, name.lastIndexOf('/') + 1);
  }

  @Override
  public void start(XmlParts.Element element) {
    inTitle = element.name().equals("title") && title.isEmpty();
    if (element.name().equals("item")) {
      boolean isPage = element.attribute("media-type").contains("html");
      boolean isContents = element.attribute("properties").contains("nav");
      if (isPage && !isContents) {
        parts.put(element.attribute("id"), element.attribute("href"));
      }
    } else if (element.name().equals("itemref") && order.size() < MOST_CHAPTERS) {
      order.add(element.attribute("idref"));
    }
  }

  @Override
  public void text(String text) {
    if (inTitle) {
      title.append(text);
    }
  }

  @Override
  public void end(String name) {
    inTitle = false;
  }

  String title() {
    return title.toString();
  }

  /// Names in the archive, each once.
  List<String> chapters() {
    return order.stream()
        .filter(parts::containsKey)
        .map(id -> resolved(parts.getOrDefault(id, "")))
        .distinct()
        .toList();
  }

  /// A name inside the archive: it is only looked up there, never on the disk.
  private String resolved(String reference) {
    var steps = new ArrayDeque<String>();
    for (var step : (folder + unescaped(reference.replaceFirst("#.*", ""))).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return joined(steps);
  }

  private static String joined(Deque<String> steps) {
    return String.join("/", steps);
  }

  private static String unescaped(String reference) {
    return ESCAPE
        .matcher(reference)
        .replaceAll(found -> {
          var hex = found.group().replace("%", "");
          var bytes = java.util.HexFormat.of().parseHex(hex);
          return java.util.regex.Matcher.quoteReplacement(
              new String(bytes, StandardCharsets.UTF_8));
        });
  }
}
