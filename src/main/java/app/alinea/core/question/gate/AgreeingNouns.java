package app.alinea.core.question.gate;

import app.alinea.core.language.Language;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out pronouns of a subordinate clause whose noun stands before them in the same question:
/// "l’héritier peut déclarer qu’il …", "the expenses of a delegation … the Government which it".
final class AgreeingNouns {
  /// Names of places of the text, which no pronoun means.
  private static final Pattern FRAME =
      Pattern.compile(
          "(?iu)^selon le texte, |(?<!\\p{L})l’article [^ ,?]+|(?<!\\p{L})le"
              + " texte(?!\\p{L})|^quel(?:le)?s? (?:article|droit)s? |^(?:dans|en) quel cas |^à"
              + " quelles? conditions?|^according to (?:the text|article [^ ,?]+)|^(?:in"
              + " )?(?:which|what) (?:article|case)|\\barticle [^ ,?]+");

  private static final Pattern FRENCH =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(auxquels |auxquelles |auquel |à laquelle |lequel |laquelle |qu’|que"
              + " |dont |où |lorsqu’|puisqu’|s’|si |quand |comme )(ils?|elles?)(?![\\p{L}-])(?! y )"
              + "(?! (?:est|sera|serait) (?:fait|procédé|établi|constaté|nécessaire)\\b)"
              + "(?! (?:existe|faut|convient|s’agit))");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?u)(?<=[\\p{L},] |^)([Uu]nless|[Uu]ntil|[Ii]f|[Aa]fter|[Bb]efore|[Ww]here|[Ww]hen"
              + "|which|that|as|than|because) it(?= (?!is (?:made|proved|necessary|possible"
              + "|established|provided|shown)\\b|appears|may be))");

  private static final Pattern HE = nouns("le|un|tout|aucun|nul|du|au|chaque|quiconque|l’|d’un");
  private static final Pattern SHE = nouns("la|une|toute|aucune|chaque|l’|d’une");
  private static final Pattern THEY_MEN = nouns("les|des|aux|tous|deux|plusieurs|ces");
  private static final Pattern THEY_WOMEN = nouns("les|des|aux|toutes|deux|plusieurs|ces");
  private static final Pattern ONE =
      Pattern.compile(
          "(?iu)\\b(?:the|an?|any|each|every|no) (?:[\\p{L}-]+"
              + " ){0,3}?[\\p{L}-]{3,}(?<!s)(?![\\p{L}])(?="
              + " (?:shall|may|must|can|be|is|has|of|to|for|in|which|that|who|on|by|will|does))");

  private AgreeingNouns() {}

  private static Pattern nouns(String determiners) {
    return Pattern.compile("(?iu)(?<!\\p{L})(?:" + determiners + ") ?\\p{L}{3,}");
  }

  /// The text without the pronouns that a noun before them explains.
  ///
  /// @param shown what the reader knows before reading the text
  static String without(Language language, String shown, String text) {
    var pronouns = language == Language.FRENCH ? FRENCH : ENGLISH;
    var matcher = pronouns.matcher(text);
    var told = new StringBuilder();
    while (matcher.find()) {
      var before = FRAME.matcher(shown + " " + text.substring(0, matcher.start())).replaceAll(" ");
      var noun = language == Language.FRENCH ? agreeing(matcher.group(2)) : ONE;
      matcher.appendReplacement(
          told,
          Matcher.quoteReplacement(
              noun.matcher(before).find() ? matcher.group(1) : matcher.group()));
    }
    return matcher.appendTail(told).toString();
  }

  private static Pattern agreeing(String pronoun) {
    return switch (pronoun.toLowerCase(Locale.ROOT)) {
      case "il" -> HE;
      case "elle" -> SHE;
      case "ils" -> THEY_MEN;
      default -> THEY_WOMEN;
    };
  }
}
