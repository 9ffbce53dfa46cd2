package app.alinea.core.question.clause;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text calls itself, told from outside: "la présente Convention" becomes "la Convention",
/// "this Treaty" becomes "the Treaty".
final class TextNames {
  private static final Pattern FRENCH =
      Pattern.compile(
          "(?iu)(?<![\\p{L}’'-])(le|la|les|du|au|de la|à la|des|aux) présente?s? (\\p{L}+)");

  /// "cet Accord", with a capital: the text itself.
  private static final Pattern POINTED =
      Pattern.compile("(?<![\\p{L}’'-])((?i:de |à )?)((?i:cet|cette|ce)) (\\p{Lu}\\p{Ll}+)");

  private static final Pattern ENGLISH =
      Pattern.compile("(?<![\\p{L}-])(?i:this|the present|these|the said) (\\p{L}[\\p{L}-]*)");

  private final FunctionWords words;

  TextNames(FunctionWords words) {
    this.words = words;
  }

  String fromOutside(String text) {
    return switch (words.language()) {
      case FRENCH -> {
        // Few texts hold the word, and looking for what stands before it takes long.
        var named =
            text.contains("résent") || text.contains("RÉSENT")
                ? FRENCH.matcher(text).replaceAll(this::french)
                : text;
        yield POINTED.matcher(named).replaceAll(this::pointedAt);
      }
      case ENGLISH -> ENGLISH.matcher(text).replaceAll(this::english);
    };
  }

  private String pointedAt(MatchResult match) {
    var noun = match.group(3);
    if (!words.is("instrument.nouns", noun.toLowerCase(Locale.ROOT))) {
      return Matcher.quoteReplacement(match.group());
    }
    var feminine = match.group(2).equalsIgnoreCase("cette");
    var lead = match.group(1).toLowerCase(Locale.ROOT);
    var plain =
        FrenchSound.elides(noun)
            ? lead + "l’"
            : feminine ? lead + "la " : lead.isEmpty() ? "le " : lead.equals("à ") ? "au " : "du ";
    var capital = Character.isUpperCase(match.group().charAt(0));
    var told = capital ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : plain;
    return Matcher.quoteReplacement(told + noun);
  }

  /// "Le présent Acte uniforme", "le présent Code": texts where they speak of themselves only.
  private static final Set<String> OWN = Set.of("acte", "code");

  private String french(MatchResult match) {
    var noun = match.group(2);
    var lower = noun.toLowerCase(Locale.ROOT);
    if (!words.is("instrument.nouns", lower) && !OWN.contains(lower)) {
      return Matcher.quoteReplacement(match.group());
    }
    var article = match.group(1);
    if (!FrenchSound.elides(noun)) {
      return Matcher.quoteReplacement(article + " " + noun);
    }
    var elided =
        switch (article.toLowerCase(Locale.ROOT)) {
          case "le" -> Character.isUpperCase(article.charAt(0)) ? "L’" : "l’";
          case "la" -> Character.isUpperCase(article.charAt(0)) ? "L’" : "l’";
          case "du", "de la" -> "de l’";
          case "au", "à la" -> "à l’";
          default -> article + " ";
        };
    return Matcher.quoteReplacement(elided + noun);
  }

  private String english(MatchResult match) {
    var noun = match.group(1);
    var capital = Character.isUpperCase(noun.charAt(0)) || match.group().contains("present");
    if (!capital || !words.is("instrument.nouns", noun.toLowerCase(Locale.ROOT))) {
      return Matcher.quoteReplacement(match.group());
    }
    var the = Character.isUpperCase(match.group().charAt(0)) ? "The " : "the ";
    return Matcher.quoteReplacement(the + noun);
  }
}
