package app.alinea.exchange.print;

import app.alinea.core.language.Language;
import java.util.regex.Pattern;

/// The spaces that a language sets beside its punctuation.
final class Typography {
  private static final String NARROW = "\u202F";
  private static final String FIXED = "\u00A0";
  private static final Pattern SPACED_HIGH = Pattern.compile("[ \u00A0\u202F]+([;!?])");
  private static final Pattern SPACED_COLON = Pattern.compile("[ \u00A0\u202F]+:");
  private static final Pattern OPENING = Pattern.compile("«[ \u00A0\u202F]*");
  private static final Pattern CLOSING = Pattern.compile("[ \u00A0\u202F]*»");
  private static final Pattern REFERENCE = Pattern.compile("(§|n°|N°|p\\.|art\\.|Art\\.) (?=\\d)");
  private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=%|€|°|\\d{3}\\b)");

  private final Language language;

  Typography(Language language) {
    this.language = language;
  }

  String of(String text) {
    var references = REFERENCE.matcher(text).replaceAll("$1" + FIXED);
    return switch (language) {
      case FRENCH -> french(references);
      case ENGLISH -> references;
    };
  }

  private static String french(String text) {
    var high = SPACED_HIGH.matcher(text).replaceAll(NARROW + "$1");
    var colon = SPACED_COLON.matcher(high).replaceAll(FIXED + ":");
    var opened = OPENING.matcher(colon).replaceAll("«" + FIXED);
    var closed = CLOSING.matcher(opened).replaceAll(FIXED + "»");
    return UNIT.matcher(closed).replaceAll(NARROW).replace('\'', '’');
  }
}
