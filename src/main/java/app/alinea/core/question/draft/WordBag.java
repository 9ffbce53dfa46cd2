package app.alinea.core.question.draft;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The meaningful words of a text, cut to their stems so that inflected forms meet.
public record WordBag(Set<String> stems) {
  private static final int STEM = 6;
  private static final int SHORTEST = 4;
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  public WordBag {
    stems = Set.copyOf(stems);
  }

  public static WordBag of(String text) {
    var found = new LinkedHashSet<String>();
    for (var word : NOT_WORD.split(text)) {
      var plain =
          MARKS
              .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
              .replaceAll("");
      var number = !plain.isEmpty() && Character.isDigit(plain.charAt(0));
      var acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      if (plain.length() >= SHORTEST && !STOP.contains(plain) || number || acronym) {
        found.add(plain.length() > STEM ? plain.substring(0, STEM) : plain);
      }
    }
    return new WordBag(found);
  }

  private static final Set<String> STOP =
      Set.of(
          "dans",
          "pour",
          "avec",
          "sans",
          "sous",
          "leur",
          "leurs",
          "cette",
          "elle",
          "elles",
          "ils",
          "nous",
          "vous",
          "notre",
          "plus",
          "moins",
          "tout",
          "toute",
          "tous",
          "toutes",
          "afin",
          "ainsi",
          "aussi",
          "entre",
          "vers",
          "chez",
          "etre",
          "avoir",
          "sont",
          "quel",
          "quelle",
          "quels",
          "quelles",
          "selon",
          "texte",
          "qui",
          "dont",
          "that",
          "this",
          "with",
          "from",
          "which",
          "what",
          "their",
          "they",
          "have",
          "will",
          "does",
          "according",
          "text",
          "into",
          "such",
          "these",
          "those",
          "been",
          "comme",
          "encore",
          "meme",
          "autre",
          "autres",
          "other",
          "lequel",
          "laquelle",
          "celle",
          "celui",
          "ceux",
          "celles");

  public boolean isEmpty() {
    return stems.isEmpty();
  }

  /// Which share of these words the other text has too, 0 to 1; 0 for an empty bag.
  public double sharedWith(WordBag other) {
    if (stems.isEmpty()) {
      return 0;
    }
    var common = new HashSet<>(stems);
    common.retainAll(other.stems);
    return (double) common.size() / stems.size();
  }

  public boolean overlaps(WordBag other) {
    return stems.stream().anyMatch(other.stems::contains);
  }
}
