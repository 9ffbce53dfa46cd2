package app.alinea.core.document;

import java.util.Optional;

/// Follows, sentence by sentence, whether a list item hangs on an introduction ("Nous avons :").
/// Confined to one thread.
final class Introductions {
  private boolean open;
  private boolean closed;

  /// The items of the list in hand begin small, as parts of its sentence.
  private boolean small;

  private Optional<Kind> itemKind = Optional.empty();

  private enum Kind {
    FIGURE,
    LETTER,
    SIGN,
    NONE
  }

  /// @param marker of the line the sentence starts, or empty where it starts none
  boolean dependsOnOne(Optional<String> marker, String sentence) {
    boolean ended =
        marker.isPresent()
            && open
            && closed
            && isWhole(sentence)
            && (small || isPlain(marker.get()));
    if (ended) {
      open = false;
    }
    closed = sentence.endsWith(".");
    boolean first = itemKind.isEmpty();
    boolean depends = marker.isPresent() && open && belongs(kind(marker.get()));
    if (first && depends) {
      small = Character.isLowerCase(sentence.charAt(0));
    }
    if (sentence.endsWith(":")) {
      if (!depends) {
        itemKind = Optional.empty();
      }
      open = true;
    }
    return depends;
  }

  /// A line of its own behind the full stop of the last item is none of the list.
  private boolean isPlain(String marker) {
    return marker.isEmpty() && itemKind.isPresent();
  }

  /// "b) Le Conseil se réunit …" behind items that begin small goes on with the article.
  private static boolean isWhole(String sentence) {
    return Character.isUpperCase(sentence.charAt(0)) && sentence.endsWith(".");
  }

  private boolean belongs(Kind kind) {
    if (itemKind.isEmpty()) {
      itemKind = Optional.of(kind);
    }
    open = itemKind.get() == kind || kind == Kind.NONE || kind == Kind.LETTER;
    return open;
  }

  private static Kind kind(String marker) {
    if (marker.isEmpty()) {
      return Kind.NONE;
    }
    if (marker.chars().anyMatch(Character::isDigit)) {
      return Kind.FIGURE;
    }
    return marker.chars().anyMatch(Character::isLetter) ? Kind.LETTER : Kind.SIGN;
  }
}
