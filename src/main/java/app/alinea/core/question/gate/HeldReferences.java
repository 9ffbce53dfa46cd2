package app.alinea.core.question.gate;

import app.alinea.core.language.Language;
import app.alinea.core.question.draft.AnswerKind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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

  private static final Pattern FRENCH =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:cet|cette|ces|ce|ladite|ledit|lesdits|lesdites|dudit|desdits|desdites)"
              + " (\\p{L}{4,})");

  /// Pronouns behind a word that joins a clause, in a question for the subject or in a statement.
  private static final Pattern SAME_SUBJECT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(auxquels|auxquelles|auquel|à"
              + " laquelle|qu’|que|dont|où|lorsqu’|s’|si|quand|entre) ?(?:ils?|elles?)(?!\\p{L})(?!"
              + " y )");

  private static final Pattern ENGLISH_SUBJECT =
      Pattern.compile("(?u)(?<=\\p{L} )(unless|until|if|after|before|where|when|which) it(?= )");

  private static final Pattern ENGLISH_OWN =
      Pattern.compile("(?u)(?<=[\\p{L},] )its (withdrawal|deposit|decision)\\b");

  /// "which has ratified the Convention may denounce it".
  private static final Pattern ENGLISH_TREATY =
      Pattern.compile(
          "(?u)(the (?:Convention|Agreement|Treaty|Covenant|Protocol|Charter|Statute)\\b.*"
              + " (?:denounce|ratify|accept)) it\\b");

  /// In a sentence told whole: "A decree shall lapse unless it is approved within ____".
  static String inSentence(String stem) {
    var treaty = ENGLISH_TREATY.matcher(stem).replaceFirst("$1");
    return ENGLISH_OWN
        .matcher(ENGLISH_SUBJECT.matcher(treaty).replaceAll("$1"))
        .replaceAll("the $1");
  }

  private static final Pattern LATTER =
      Pattern.compile("(?iu)(?<!\\p{L})(celle-ci|celui-ci|ceux-ci|celles-ci)(?!\\p{L})");

  private static final Pattern LED = Pattern.compile("^Selon le texte, ");
  private static final int FEW = 4;

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
      return held(FRENCH, stem, answer);
    }
    var told = JOINED.matcher(answer).replaceAll("$1 ");
    if (kind == AnswerKind.CONSEQUENCE) {
      // The question tells the case, and in it who is meant.
      told = LEADING.matcher(told).replaceFirst("");
    }
    if (PLURAL.matcher(stem).find()) {
      told = THEM.matcher(told).replaceAll("");
    }
    return held(POINTING, stem, told);
  }

  /// The question itself, where it names first what it points to then: "un exercice … de cet
  /// exercice", and where the subject that is asked for is meant: "Quelles conserves … à condition
  /// qu’elles".
  static String within(String stem) {
    return withoutLatter("", SAME_SUBJECT.matcher(held(FRENCH, "", stem)).replaceAll("$1 "));
  }

  /// A question that tells first what it points to then: "a deceased person … unless that person".
  static String inQuestion(Language language, String stem) {
    return behind(language, "", stem);
  }

  /// An answer that points to what its question tells.
  static String behind(Language language, String stem, String answer) {
    return switch (language) {
      case FRENCH -> withoutLatter(stem, held(FRENCH, stem, answer));
      case ENGLISH -> held(POINTING, stem, answer);
    };
  }

  private static String withoutLatter(String shown, String told) {
    return LATTER
        .matcher(told)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                isNamed((shown + " " + told.substring(0, found.start())).strip(), found.group(1))
                    ? ""
                    : found.group()));
  }

  private static boolean isNamed(String before, String latter) {
    var nouns =
        switch (latter.toLowerCase(Locale.ROOT)) {
          case "celle-ci" -> "(?:la|une|cette|toute|l[’'])";
          case "celui-ci" -> "(?:le|un|tout|du|au|l[’'])";
          default -> "(?:les|des|aux|tous|toutes|deux)";
        };
    return LED.matcher(before).replaceFirst("").split(" ", -1).length > FEW
        && Pattern.compile("(?iu)(?<!\\p{L})" + nouns + " ?\\p{L}{4,}")
            .matcher(LED.matcher(before).replaceFirst(""))
            .find();
  }

  private static String held(Pattern pointing, String stem, String told) {
    var shown = stem.toLowerCase(Locale.ROOT) + " ";
    var matcher = pointing.matcher(told);
    var kept = new StringBuilder();
    while (matcher.find()) {
      var before = shown + told.substring(0, matcher.start()).toLowerCase(Locale.ROOT);
      var noun = matcher.group(1).toLowerCase(Locale.ROOT);
      var root = noun.substring(0, Math.min(ROOT, noun.length()));
      var named =
          !PLACES.contains(root)
              && Pattern.compile("(?<!\\p{L})" + Pattern.quote(root)).matcher(before).find();
      matcher.appendReplacement(kept, named ? "$1" : "$0");
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
