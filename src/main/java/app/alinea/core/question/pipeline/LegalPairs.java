package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form.Pair;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Pairs from multiple choices on articles and lists: what an article deals with or lays down, and
/// who has to do what.
final class LegalPairs {
  private static final int LONGEST = 140;
  private static final Map<String, List<Pattern>> LEFT =
      Map.of(
          "TitleOfArticle",
          List.of(Pattern.compile("^What does (Article .+?) deal with\\?$")),
          "ItemOfList",
          List.of(
              Pattern.compile(" que (?:doit|doivent|peut|peuvent) faire ([^,]+?)[\\s\\p{Z}]*\\?$"),
              Pattern.compile(" que revient-il ((?:à|au|aux) [^,]+?) de faire[\\s\\p{Z}]*\\?$"),
              Pattern.compile(" what (?:shall|may|must) ([^,]+?) do\\?$"),
              Pattern.compile(" what do(?:es)? ([^,]+?) undertake to do\\?$")));

  private LegalPairs() {}

  static boolean has(String rule) {
    return LEFT.containsKey(rule);
  }

  static Optional<Pair> of(Question question) {
    if (question.type() != QuestionType.MULTIPLE_CHOICE) {
      return Optional.empty();
    }
    var right = question.form().answer();
    return LEFT.getOrDefault(question.provenance().rule(), List.of()).stream()
        .map(pattern -> pattern.matcher(question.form().stem()))
        .filter(matcher -> matcher.find())
        .map(matcher -> new Pair(withoutTo(matcher.group(1)), right))
        .filter(pair -> right.length() <= LONGEST)
        .findFirst();
  }

  /// "au comité" as "le comité".
  private static String withoutTo(String who) {
    if (who.startsWith("au ")) {
      return "le " + who.substring(3);
    }
    if (who.startsWith("aux ")) {
      return "les " + who.substring(4);
    }
    return who.startsWith("à ") ? who.substring(2) : who;
  }
}
