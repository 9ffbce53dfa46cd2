package app.alinea.core.question.draft;

import app.alinea.core.question.clause.FunctionWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What kind of thing a phrase names, by its head noun: papers, events, ills. Things of one kind
/// are plausible in each other's place; a language without such lists takes any.
public final class ThingClass {
  private static final List<String> CLASSES =
      List.of("things.papers", "things.events", "things.ills", "things.goods", "things.rights");

  private ThingClass() {}

  public static boolean exists(FunctionWords words) {
    return words.has(CLASSES.getFirst());
  }

  /// The list that holds the head noun, or nothing.
  public static Optional<String> of(FunctionWords words, String phrase) {
    var head = head(phrase.toLowerCase(Locale.ROOT));
    var singular = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    return CLASSES.stream()
        .filter(list -> words.is(list, head) || words.is(list, singular))
        .findFirst();
  }

  /// The last word before the first preposition.
  private static String head(String phrase) {
    var front = phrase.split(" (?:of|for|on|in|to|from|with|by|under|between|and|or) ", -1)[0];
    return front.substring(front.lastIndexOf(' ') + 1);
  }
}
