package app.alinea.core.document;

import app.alinea.core.document.FoundText.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells the parts of a text whose numbers start again by their titles: "Fisheries, § 2", "Chapter
/// II, § 1". Parts without a title of use are counted in roman numbers: "II, § 1".
final class Restarts {
  private static final int LONGEST_NAME = 48;

  /// A single 1 that nothing announces may be a slip.
  private static final int FEWEST_NAMELESS = 2;

  private static final Pattern SECTION =
      Pattern.compile(
          "(?iu)^((?:chapitre|titre|section|partie|livre|annexe?|chapter|title|part|book|appendi(?:x|ce)|schedule)(?:["
              + " \\x{A0}]+(?:premi[eè]re?|[IVXLC]{1,7}|\\d{1,3}|[A-Z]))?)(?![\\p{L}\\d])");
  private static final Pattern COUNTED = Pattern.compile("^([IVXLC]{1,7}|[A-Z]|\\d{1,2})[.)]\\s");
  private static final Pattern BARE = Pattern.compile("\\d{1,5}(?:\\s?(?:bis|ter|quater))?");

  private Restarts() {}

  /// A stretch of blocks whose numbers count on.
  private record Run(int from, int to) {}

  /// @param firstTitle the last title before the first number, or empty
  static List<Block> named(List<Block> blocks, String firstTitle) {
    var runs = runs(blocks);
    if (runs.size() < 2) {
      return blocks;
    }
    var named = new ArrayList<>(blocks);
    var names = new HashSet<String>();
    for (int rank = 0; rank < runs.size(); rank++) {
      var run = runs.get(rank);
      var heading = blocks.get(run.from()).heading();
      if (rank == 0 && heading.isEmpty()) {
        heading = firstTitle;
      }
      var name = name(heading);
      if (name.isEmpty() && (rank == 0 || run.to() - run.from() < FEWEST_NAMELESS)) {
        continue;
      }
      if (name.isEmpty() || !names.add(name.toLowerCase(Locale.ROOT))) {
        name = RomanNumeral.of(rank + 1);
      }
      for (int at = run.from(); at < run.to(); at++) {
        var block = blocks.get(at);
        var under = rank == 0 && block.heading().isEmpty() ? heading : block.heading();
        if (BARE.matcher(block.number().label()).matches()) {
          var label = name + ", § " + block.number().label();
          named.set(
              at,
              new Block(new ParagraphNumber(block.number().value(), label), under, block.text()));
        }
      }
    }
    return named;
  }

  /// The stretches of bare numbers; what bears the name of an annex is told apart already.
  private static List<Run> runs(List<Block> blocks) {
    var runs = new ArrayList<Run>();
    int from = -1;
    for (int at = 0; at <= blocks.size(); at++) {
      boolean bare = at < blocks.size() && BARE.matcher(blocks.get(at).number().label()).matches();
      boolean restarts =
          bare
              && from >= 0
              && blocks.get(at).number().value() == 1
              && blocks.get(at - 1).number().value() > 1;
      if (from >= 0 && (!bare || restarts)) {
        runs.add(new Run(from, at));
        from = -1;
      }
      if (bare && from < 0) {
        from = at;
      }
    }
    return runs;
  }

  private static String name(String heading) {
    var last = heading.substring(heading.lastIndexOf('–') + 1).strip();
    for (var title : List.of(heading.strip(), last)) {
      var section = SECTION.matcher(title);
      if (section.find()) {
        return cased(section.group(1));
      }
    }
    var counted = COUNTED.matcher(last);
    if (counted.find()) {
      return counted.group(1);
    }
    return last.length() > LONGEST_NAME ? "" : cased(last);
  }

  /// "CHAPTER II" as "Chapter II", "HEALTH" as "Health"; in longer titles nobody knows the names.
  private static String cased(String name) {
    int end = name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ');
    var word = name.substring(0, end);
    boolean lone = end == name.length() || SECTION.matcher(name).matches();
    boolean shout = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
    return lone && shout
        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) + name.substring(end)
        : name;
  }
}
