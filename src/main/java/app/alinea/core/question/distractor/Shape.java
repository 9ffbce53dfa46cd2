package app.alinea.core.question.distractor;

import java.util.Locale;
import java.util.Set;

/// How an option begins: options of one question begin alike, so that grammar gives nothing away.
enum Shape {
  LOCATIVE,
  PLURAL,
  OTHER;

  private static final Set<String> PLACE = Set.of("à", "en", "au", "aux", "in", "at", "on");
  private static final Set<String> MANY = Set.of("les", "des", "leurs", "these");

  static Shape of(String text) {
    var space = text.indexOf(' ');
    var first = (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
    return PLACE.contains(first) ? LOCATIVE : MANY.contains(first) ? PLURAL : OTHER;
  }
}
