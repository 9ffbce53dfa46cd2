package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Other resolutions of the Security Council by their numbers: those that the document cites
/// elsewhere, then well-known ones. Only numbers that exist can be mistaken for one another.
final class Resolutions {
  private static final int WANTED = 3;
  private static final int DRAWN_FROM = 6;
  private static final Pattern CITED = Pattern.compile("(?iu)\\br[ée]solutions? (\\d{3,4})\\b");
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{3,4}(?!\\d)");
  private static final List<Integer> KNOWN =
      List.of(
          242, 338, 425, 598, 687, 827, 955, 1244, 1267, 1325, 1373, 1386, 1441, 1540, 1701, 1718,
          1737, 1820, 1929, 1970, 1973, 2118, 2202, 2231, 2242, 2254, 2270, 2334, 2371, 2510, 2601);

  private final TreeSet<Integer> cited = new TreeSet<>();

  Resolutions(AnalysedDocument document) {
    for (var sentence : document.sentences()) {
      CITED
          .matcher(sentence.text())
          .results()
          .forEach(found -> cited.add(Integer.valueOf(found.group(1))));
    }
  }

  /// Whether the key is a resolution by its number.
  static boolean asked(Draft draft) {
    return CITED.matcher(draft.answer().text()).find();
  }

  List<Option> near(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    var number = NUMBER.matcher(key);
    if (!number.find()) {
      return List.of();
    }
    var own = Integer.parseInt(number.group());
    var source = draft.fact().evidence().sentence().text();
    var free = new ArrayList<>(KNOWN);
    free.addAll(cited);
    free.removeIf(other -> source.contains(other.toString()) || other == own);
    free.sort(Comparator.comparingInt(other -> Math.abs(other - own)));
    var near = new ArrayList<>(new ArrayList<>(new LinkedHashSet<>(free)).subList(0, DRAWN_FROM));
    var chosen = new HashSet<Integer>();
    while (chosen.size() < WANTED) {
      chosen.add(near.remove(random.nextInt(near.size())));
    }
    return chosen.stream()
        .sorted()
        .map(other -> new Option(key.replace(number.group(), other.toString()), ""))
        .toList();
  }
}
