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

  /// Names by shape, which what is known by name goes before.
  static List<EntityPatterns> names(Language language) {
    return switch (language) {
      case FRENCH -> List.of();
      case ENGLISH -> ENGLISH_NAMES;
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

  /// A year of our times by itself, an older one only behind a word that leads to one: 1648 people
  /// are no year.
  private static String year(String leads) {
    return "(?<value>(?:19|20)\\d\\d|(?<=(?:" + leads + ") )1[5-8]\\d\\d)(?![\\d/,.]\\d|[\\d/])";
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
                  + " américains)?|francs?(?: CFA| suisses)?|livres(?:"
                  + " sterling)?|F\\s?CFA(?!\\p{L})|yuans?|yens?"
                  + "|dirhams?|nairas?|roubles?|€|\\$|EUR|USD)",
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
          of(EntityType.YEAR, year("en|depuis|avant|après|de"), "year"),
          of(
              EntityType.COUNT,
              FIGURE + "(?: (?:millions?|milliards?|milliers?))(?= d)|" + "\\d{1,3}(?:[  ]\\d{3})+",
              ""));

  private static final String ENGLISH_FIGURE =
      "(?<value>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

  /// A name by its capitals and its head: what English names, it writes with capitals. The first
  /// word is no determiner or pronoun that merely starts the sentence.
  private static EntityPatterns named(EntityType type, String heads) {
    // "the Bank on January 25": a day is no part of a name.
    var word = "(?!" + MONTH_NAMES + " \\d)\\p{Lu}[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*";
    var link = "(?:,? and | of the | of | on the | on | for the | for | against | to )";
    var first = "(?!" + NO_NAME + "\\b)" + word;
    var led =
        first
            + "(?:(?: |"
            + link
            + ")"
            + word
            + "){0,7}? (?:"
            + heads
            + ")(?![\\p{L}-])"
            + "(?: (?:of"
            + "|on|for|against) (?:the )?"
            + word
            + "(?:(?: |,? and | of (?:the )?)"
            + word
            + "){0,4})?";
    var leading =
        "(?:"
            + heads
            + ") (?:of|on|for|against) (?:the )?(?!"
            + NO_NAME
            + "\\b)"
            + word
            + "(?:(?: |"
            + link
            + "|, )"
            + word
            + "){0,6}";
    return of(type, "(?:" + led + "|" + leading + ")", "");
  }

  private static final String MONTH_NAMES =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final String NO_NAME =
      "(?:The|A|An|This|That|These|Those|Our|We|Its|Their|His|Her|Each|Every|Any|All|No|One|Two"
          + "|Three|In|At|By|For|On|Under|To|From|With|As|If|When|Where|Such|Both|Article|Articles"
          + "|Chapter|Annex|Section|Part|Official|Journal|Heads|Parties|Party|States|State|Member|Members)";

  private static final List<EntityPatterns> ENGLISH_NAMES =
      List.of(
          named(
              EntityType.TREATY,
              "Treaty|Convention|Agreement|Protocol|Charter|Declaration|Covenant|Pact|Statute"),
          named(
              EntityType.PROGRAMME,
              "Plan|Initiative|Programme|Program|Fund|Strategy|Pledge|Agenda|Facility|Accelerator"
                  + "|Mechanism|Partnership|Project|Roadmap|Framework|Compact|Campaign|Scheme"),
          named(
              EntityType.BODY,
              "Council|Commission|Committee|Agency|Board|Court|Bank|Centre|Center|Command|Academy"
                  + "|Institute|Office|Panel|Hub|Front|Union|Organi[sz]ation|Secretariat|Task Force"
                  + "|Force|Mission|Tribunal|Assembly|Authority|Parliament|Network"));

  private static final List<EntityPatterns> ENGLISH_PATTERNS =
      List.of(
          of(
              EntityType.SUMMIT,
              "(?:(?<value>(?:19|20)\\d\\d) )?(?!\\p{L}+(?:st|nd|rd|th) |Leaders|Annual|Next|Our"
                  + "|The|This)(?<place>\\p{Lu}[\\p{L}-]+) [Ss]ummit(?: (?:in|of)"
                  + " (?:19|20)\\d\\d)?|[Ss]ummit in \\p{Lu}[\\p{L}-]+",
              ""),
          of(EntityType.PERCENTAGE, ENGLISH_FIGURE + "\\s?(?:%|per ?cent|percentage points?)", "%"),
          of(
              EntityType.AMOUNT,
              "(?:(?:€|\\$|£|EUR |USD |US\\$|AUD |CAD |GBP |A\\$|C\\$)\\s?"
                  + ENGLISH_FIGURE
                  + "(?:\\s(?:million|billion|trillion))?|\\d+(?:[.,]\\d+)*(?:\\s(?:million|billion|trillion))?"
                  + " (?:(?:US|U\\.S\\.|Australian|Canadian) )?(?:euros?|dollars?|pounds))",
              ""),
          of(
              EntityType.DATE,
              "(?:\\d{1,2}(?:st|nd|rd|th)?\\s?[-–/]\\s?)?\\d{1,2}(?:st|nd|rd|th)? "
                  + ENGLISH_MONTHS
                  + "(?:,? (?<value>\\d{4}))?|"
                  + ENGLISH_MONTHS
                  + " \\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?(?:, \\d{4})?(?!\\d)|"
                  + ENGLISH_MONTHS
                  + " \\d{4}",
              ""),
          of(
              EntityType.DURATION,
              "(?:"
                  + ENGLISH_FIGURE
                  + "|"
                  + ENGLISH_FEW
                  + ") (?:years?|months?|weeks?|days?|hours?|minutes?)(?!\\p{L})",
              "time"),
          of(
              EntityType.RESOLUTION,
              "(?:UNSC |UNSCR |UN Security Council )?[Rr]esolution (?<value>\\d{2,5})(?:"
                  + " \\(\\d{4}\\))?",
              ""),
          of(EntityType.YEAR, year("in|since|until|before|after|by|of"), "year"),
          of(
              EntityType.COUNT,
              ENGLISH_FIGURE
                  + " (?:million|billion|thousand)(?= \\p{Ll})|\\d{1,3}(?:,\\d{3})+(?=\\s\\p{Ll})",
              ""));
}
