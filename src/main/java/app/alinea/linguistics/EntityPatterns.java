package app.alinea.linguistics;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import java.util.List;
import java.util.regex.Pattern;

/// Names and figures that are known by their shape.
///
/// @param type of what the pattern finds
/// @param pattern with the figure, where it has one, in the group "value"
/// @param unit of the figure, or empty
record EntityPatterns(EntityType type, Pattern pattern, String unit) {
  private static final String FIGURE = "(?<value>\\d{1,3}(?:[ .]\\d{3})+|\\d+(?:[.,]\\d+)?)";
  private static final String FRENCH_MONTHS =
      "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
  private static final String ENGLISH_MONTHS =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String FRENCH_FEW =
      "(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|soixante)";
  private static final String ENGLISH_FEW =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty)";

  /// In order of precedence: an earlier find keeps a later one from overlapping it.
  static List<EntityPatterns> of(Language language) {
    return switch (language) {
      case FRENCH -> FRENCH_PATTERNS;
      case ENGLISH -> ENGLISH_PATTERNS;
    };
  }

  /// Whether all that the pattern finds has a digit in it, so that texts without one need no
  /// search.
  boolean needsDigit() {
    return switch (type) {
      case PERCENTAGE, AMOUNT, DATE, RESOLUTION, YEAR, COUNT -> true;
      default -> false;
    };
  }

  private static EntityPatterns of(EntityType type, String expression, String unit) {
    return new EntityPatterns(type, Pattern.compile("(?<![\\p{L}\\d])" + expression), unit);
  }

  private static final List<EntityPatterns> FRENCH_PATTERNS =
      List.of(
          of(
              EntityType.SUMMIT,
              "[Ss]ommets? (?:de l’OTAN )?(?:de la |de l’|du |des |de |d’|à |aux |au )"
                  + "(?<place>(?:pays de )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)"
                  + "(?: (?:en|de) (?<value>(?:19|20)\\d\\d))?",
              ""),
          of(EntityType.PERCENTAGE, FIGURE + "\\s?(?:%|pour cent|points? de pourcentage)", "%"),
          of(
              EntityType.AMOUNT,
              FIGURE
                  + "(?:\\s(?:mille|millions?|milliards?))?\\s?(?:d’|de )?(?:euros?|dollars?(?:"
                  + " américains)?|francs?|livres(?: sterling)?|€|\\$|EUR|USD)",
              ""),
          of(
              EntityType.DATE,
              "(?:\\d{1,2}(?:er)?(?:[-–]| et | au )?)?\\d{1,2}(?:er)? "
                  + FRENCH_MONTHS
                  + "(?: (?<value>\\d{4}))?|1er "
                  + FRENCH_MONTHS
                  + "(?: \\d{4})?|"
                  + FRENCH_MONTHS
                  + " \\d{4}",
              ""),
          of(
              EntityType.DURATION,
              "(?:"
                  + FIGURE
                  + "|"
                  + FRENCH_FEW
                  + ") (?:ans?|années?|mois|semaines?|jours?|heures?|minutes?)(?:"
                  + " ouvrables)?(?!\\p{L})",
              "time"),
          of(
              EntityType.RESOLUTION,
              "[Rr]ésolution (?:n° ?)?(?<value>\\d{2,5})(?: \\(\\d{4}\\))?(?: du CSNU| du Conseil"
                  + " de sécurité(?: des Nations [Uu]nies)?| de l’Assemblée générale(?: des Nations"
                  + " [Uu]nies)?)?",
              ""),
          of(EntityType.YEAR, "(?<value>(?:19|20)\\d\\d)(?![\\d/])", "year"),
          of(
              EntityType.COUNT,
              FIGURE + "(?: (?:millions?|milliards?|milliers?))(?= d)|" + "\\d{1,3}(?:[  ]\\d{3})+",
              ""));

  private static final List<EntityPatterns> ENGLISH_PATTERNS =
      List.of(
          of(
              EntityType.SUMMIT,
              "(?:(?<value>(?:19|20)\\d\\d) )?(?<place>\\p{Lu}[\\p{L}-]+) [Ss]ummit(?: (?:in|of)"
                  + " (?:19|20)\\d\\d)?|[Ss]ummit in \\p{Lu}[\\p{L}-]+",
              ""),
          of(EntityType.PERCENTAGE, FIGURE + "\\s?(?:%|per ?cent|percentage points?)", "%"),
          of(
              EntityType.AMOUNT,
              "(?:(?:€|\\$|£|EUR |USD |US\\$)\\s?"
                  + FIGURE
                  + "(?:\\s(?:million|billion|trillion))?|\\d+(?:[.,]\\d+)*(?:\\s(?:million|billion|trillion))?"
                  + " (?:euros?|dollars?|pounds))",
              ""),
          of(
              EntityType.DATE,
              "\\d{1,2}(?:st|nd|rd|th)? "
                  + ENGLISH_MONTHS
                  + "(?:,? (?<value>\\d{4}))?|"
                  + ENGLISH_MONTHS
                  + " \\d{1,2}(?:, \\d{4})?(?!\\d)|"
                  + ENGLISH_MONTHS
                  + " \\d{4}",
              ""),
          of(
              EntityType.DURATION,
              "(?:"
                  + FIGURE
                  + "|"
                  + ENGLISH_FEW
                  + ") (?:years?|months?|weeks?|days?|hours?|minutes?)(?!\\p{L})",
              "time"),
          of(
              EntityType.RESOLUTION,
              "(?:UNSC |UNSCR |UN Security Council )?[Rr]esolution (?<value>\\d{2,5})(?:"
                  + " \\(\\d{4}\\))?",
              ""),
          of(EntityType.YEAR, "(?<value>(?:19|20)\\d\\d)(?![\\d/])", "year"),
          of(EntityType.COUNT, FIGURE + " (?:million|billion|thousand)(?= \\p{Ll})", ""));
}
