package app.alinea.core.question.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The size of a share told in words: "la majorité des deux tiers", "a simple majority", and of a
/// period told by an adjective: "des rapports trimestriels".
final class Shares {
  private static final Pattern FRACTION =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(un|une|deux|trois|quatre|cinq|one|a|two|three|four|five)["
              + " -](tiers|quarts?"
              + "|cinquièmes?|sixièmes?|dixièmes?|thirds?|quarters?|fourths?|fifths?|sixths?|tenths?"
              + "|half)(?!\\p{L})");

  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("un", 1),
          Map.entry("une", 1),
          Map.entry("one", 1),
          Map.entry("a", 1),
          Map.entry("deux", 2),
          Map.entry("two", 2),
          Map.entry("trois", 3),
          Map.entry("three", 3),
          Map.entry("quatre", 4),
          Map.entry("four", 4),
          Map.entry("cinq", 5),
          Map.entry("five", 5));

  /// Beginnings of the names of parts, with how many make a whole.
  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("tiers", 3),
          Map.entry("third", 3),
          Map.entry("quart", 4),
          Map.entry("fourt", 4),
          Map.entry("cinqu", 5),
          Map.entry("fifth", 5),
          Map.entry("sixiè", 6),
          Map.entry("sixth", 6),
          Map.entry("dixiè", 10),
          Map.entry("tenth", 10),
          Map.entry("half", 2));

  /// Words for shares and for periods, each row from the smallest on.
  private static final List<List<String>> ROWS =
      List.of(
          List.of(
              "majorité relative|relative majority|plurality",
              "majorité simple|simple majority",
              "majorité absolue|absolute majority",
              "unanimité|unanimity|unanimously|consensus"),
          List.of(
              "quotidien|daily",
              "hebdomadaire|weekly",
              "mensuel|monthly",
              "bimestriel",
              "trimestriel|quarterly",
              "semestriel|half-yearly|biannual",
              "annuel|annual|yearly",
              "bisannuel|biennal|biennial",
              "triennal|triennial",
              "quadriennal|quadrennial",
              "quinquennal|quinquennial"));

  private static final int WHOLE = 1000;
  private static final int FIRST = 400;
  private static final int STEP = 60;

  private Shares() {}

  /// In thousandths, or by rank; empty for a text that tells no share and no period.
  static Optional<Integer> of(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    var found = FRACTION.matcher(lower);
    if (found.find()) {
      var part = found.group(2);
      var parts = PARTS.get(part.substring(0, Math.min(part.length(), 5)));
      var count = COUNTS.get(found.group(1));
      return parts == null || count == null ? Optional.empty() : Optional.of(count * WHOLE / parts);
    }
    for (var row : ROWS) {
      for (var i = row.size() - 1; i >= 0; i--) {
        var rank = i;
        if (List.of(row.get(i).split("\\|")).stream().anyMatch(lower::contains)) {
          // Behind a half, and all of them at the end.
          return Optional.of(rank == row.size() - 1 ? WHOLE : FIRST + rank * STEP);
        }
      }
    }
    return Optional.empty();
  }
}
