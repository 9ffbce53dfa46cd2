package app.alinea.core.question.gate;

import app.alinea.core.question.draft.AnswerKind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes out of a long answer the references that it or its question holds the target of: "les
/// Gouvernements intéressés … ces Gouvernements", "such action as it deems necessary" of a Party
/// that the question names.
final class HeldReferences {
  private static final int ROOT = 5;
  private static final Pattern POINTING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:such an?|each such|any"
              + " such|such|this|these|that|those|cet|cette|ces|ce|ladite|ledit|lesdits|lesdites|dudit|desdits|desdites)"
              + " (\\p{L}{4,})");

  /// A pronoun behind a joining word is the subject of a clause within the answer.
  private static final Pattern JOINED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(that|which|as|when|whenever|where|if|unless|until|after|before|because"
              + "|whom|qu’|lorsqu’|que|dont|où|s’|si|quand|comme|and|et) ?(?:it|they|he|she|ils?"
              + "|elles?)(?!\\p{L})");

  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(auxquels|auxquelles|auquel|à laquelle|qu’|que|dont|où) ?(?:ils?|elles?)"
              + "(?!\\p{L})");

  private static final Pattern LEADING =
      Pattern.compile("(?iu)^(?:it|they|he|she|ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci) ");
  private static final Pattern PLURAL = Pattern.compile("(?iu)\\p{L}{4,}(?<!s)s(?!\\p{L})|parties");
  private static final Pattern THEM = Pattern.compile("(?iu)(?<!\\p{L})them(?!\\p{L})");

  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?iu)(?<=\\s)(?:it|they|them|he|she|ils?|elles?|cette|cet|ces|this|that|these|those)"
              + "(?!\\p{L})");

  /// Which article "this article" is the question does not hold, though it may name another.
  private static final Set<String> PLACES =
      Set.of("artic", "parag", "aliné", "secti", "subpa", "chapi", "chapt", "annex");

  private HeldReferences() {}

  /// The answer as the search for dangling words should see it.
  static String without(AnswerKind kind, String stem, String answer) {
    if (kind == AnswerKind.ACT) {
      // "Que demande … à la Norvège ?" names who "elle" is in what is asked of her.
      return RELATIVE.matcher(answer).replaceAll("$1 ");
    }
    if (!isLong(kind)) {
      return answer;
    }
    var told = JOINED.matcher(answer).replaceAll("$1 ");
    if (kind == AnswerKind.CONSEQUENCE) {
      // The question tells the case, and in it who is meant.
      told = LEADING.matcher(told).replaceFirst("");
    }
    if (PLURAL.matcher(stem).find()) {
      told = THEM.matcher(told).replaceAll("");
    }
    var shown = stem.toLowerCase(Locale.ROOT) + " ";
    var matcher = POINTING.matcher(told);
    var kept = new StringBuilder();
    while (matcher.find()) {
      var before = shown + told.substring(0, matcher.start()).toLowerCase(Locale.ROOT);
      var noun = matcher.group(1).toLowerCase(Locale.ROOT);
      var root = noun.substring(0, Math.min(ROOT, noun.length()));
      var held =
          !PLACES.contains(root)
              && Pattern.compile("(?<!\\p{L})" + Pattern.quote(root)).matcher(before).find();
      matcher.appendReplacement(kept, held ? "$1" : "$0");
    }
    return matcher.appendTail(kept).toString();
  }

  /// The text where nothing stands before it that a pronoun could mean.
  static String withoutPronouns(String answer) {
    return PRONOUN.matcher(answer).replaceAll("");
  }

  private static boolean isLong(AnswerKind kind) {
    return kind == AnswerKind.OBLIGATION
        || kind == AnswerKind.POWER
        || kind == AnswerKind.CONSEQUENCE;
  }
}
