package app.alinea.core.question.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How else a French amount is typed: without its currency, or with the currency by its letters or
/// its sign: "650 FCFA" for "650 francs CFA", "12 milliards €" for "12 milliards d’euros".
final class FrenchAmounts {
  /// The figure with its scale, and the currency.
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?iu)^(\\d[\\d\\s\\p{Z}.,]*(?<=\\d)(?:[\\s\\p{Z}](?:millions?|milliards?))?)[\\s\\p{Z}]?"
              + "(?:de |d[’'])?(euros?|€|dollars?(?: américains| des États-Unis)?|\\$"
              + "|francs CFA|F\\.? ?CFA|livres(?: sterling)?|yens?|francs suisses)$");

  private static final Pattern SCALED = Pattern.compile("(?iu)milli(?:on|ard)s?$");

  private FrenchAmounts() {}

  /// None where the text is no amount.
  static List<String> of(String text) {
    var matcher = AMOUNT.matcher(text);
    if (!matcher.matches()) {
      return List.of();
    }
    var figure = matcher.group(1);
    var scaled = SCALED.matcher(figure).find();
    var all = new ArrayList<String>();
    all.add(figure);
    for (var currency : namesOf(matcher.group(2).toLowerCase(Locale.FRENCH))) {
      var word = Character.isLowerCase(currency.charAt(0));
      all.add(figure + (scaled && word ? link(currency) : " ") + currency);
    }
    return all.stream().filter(other -> !other.equalsIgnoreCase(text)).distinct().toList();
  }

  private static String link(String currency) {
    return currency.startsWith("e") ? " d’" : " de ";
  }

  private static List<String> namesOf(String currency) {
    if (currency.startsWith("euro") || currency.equals("€")) {
      return List.of("euros", "€");
    }
    if (currency.startsWith("dollar") || currency.equals("$")) {
      return List.of("dollars", "$", "dollars américains");
    }
    if (currency.endsWith("cfa")) {
      return List.of("francs CFA", "FCFA", "F CFA");
    }
    return List.of(currency);
  }
}
