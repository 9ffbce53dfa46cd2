package app.alinea.linguistics;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/// Where a name of many words begins whose last words stand before its acronym.
final class LongName {
  private static final Set<String> BRIDGES =
      Set.of("et", "de", "du", "des", "d", "la", "le", "les", "l", "sur", "contre", "pour", "en");
  private static final int LONGEST_JOIN = 3;

  private LongName() {}

  /// "Organisation des Nations Unies": back over the capitalised words that small ones join.
  static int start(List<String> words, int found) {
    int start = found;
    while (start > 0) {
      if (AcronymFinder.isCapital(words.get(start - 1))) {
        start--;
      } else if (start > 1
          && AcronymFinder.JOINS.contains(AcronymFinder.plain(words.get(start - 1)))
          && AcronymFinder.isCapital(words.get(start - 2))) {
        start -= 2;
      } else {
        return start;
      }
    }
    return start;
  }

  /// "et des Vallées du Fleuve": the end of a longer name.
  private static boolean isJoined(List<String> words, int start) {
    return start > 0
        && (AcronymFinder.plain(words.get(start - 1)).equals("et")
            || start > 1
                && AcronymFinder.JOINS.contains(AcronymFinder.plain(words.get(start - 1)))
                && AcronymFinder.plain(words.get(start - 2)).equals("et"));
  }

  /// "Conseil de Paix et de Sécurité": a name whose first letter is not the acronym's may have
  /// begun before "et de"; where it surely goes on to the left and no such beginning is found, half
  /// a name is none.
  static String whole(List<String> words, int found, String letters) {
    var start = found;
    while (start == found
        ? isJoined(words, found) || !begins(words.get(found), letters)
        : !begins(words.get(start), letters)) {
      var before = start;
      while (before > 0
          && start - before < LONGEST_JOIN
          && BRIDGES.contains(AcronymFinder.plain(words.get(before - 1)))) {
        before--;
      }
      if (before == start || before == 0 || !AcronymFinder.isCapital(words.get(before - 1))) {
        break;
      }
      start = start(words, before - 1);
    }
    var sound = start == found ? !isJoined(words, found) : begins(words.get(start), letters);
    return sound ? AcronymFinder.join(words.subList(start, words.size())) : "";
  }

  static boolean begins(String word, String letters) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .substring(0, 1)
        .equalsIgnoreCase(letters.substring(0, 1));
  }
}
