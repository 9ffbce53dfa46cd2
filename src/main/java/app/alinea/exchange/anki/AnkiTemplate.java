package app.alinea.exchange.anki;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Fills the fields of a note into one side of its card.
final class AnkiTemplate {
  private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]{1,200})\\}\\}");
  private static final Pattern SEPARATOR =
      Pattern.compile("(?is)<hr\\b[^>]{0,100}id\\s*=\\s*[\"']?answer[^>]{0,100}>");
  private static final int LONGEST = 200_000;

  private final String source;

  AnkiTemplate(String source) {
    this.source = source.length() > LONGEST ? "" : source;
  }

  /// @param left out fields that shall print nothing
  String filled(Map<String, String> fields, Set<String> leftOut) {
    var text = new StringBuilder();
    var tags = TAG.matcher(source);
    int from = 0;
    while (tags.find()) {
      if (tags.start() < from) {
        continue;
      }
      text.append(source, from, tags.start());
      from = tags.end();
      var tag = tags.group(1).strip();
      switch (tag.charAt(0)) {
        case '#' -> from = section(tag, from, !value(tag.substring(1), fields).isBlank());
        case '^' -> from = section(tag, from, value(tag.substring(1), fields).isBlank());
        case '/', '!' -> {}
        default -> text.append(leftOut.contains(name(tag)) ? "" : value(tag, fields));
      }
    }
    return text.append(source, from, source.length()).toString();
  }

  /// Where to go on: behind the section when it shows nothing.
  private int section(String tag, int from, boolean shown) {
    if (shown) {
      return from;
    }
    var end = "{{/" + tag.substring(1).strip() + "}}";
    int at = source.indexOf(end, from);
    return at < 0 ? from : at + end.length();
  }

  private static String value(String tag, Map<String, String> fields) {
    return Optional.ofNullable(fields.get(name(tag))).orElse("");
  }

  /// The field's name without filters such as `type:` and `hint:`.
  private static String name(String tag) {
    return tag.substring(tag.lastIndexOf(':') + 1).strip();
  }

  /// The back without what repeats the front.
  static String answer(String filled) {
    var separator = SEPARATOR.matcher(filled);
    return separator.find() ? filled.substring(separator.end()) : filled;
  }
}
