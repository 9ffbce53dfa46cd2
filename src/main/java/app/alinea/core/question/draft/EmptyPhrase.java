package app.alinea.core.question.draft;

import java.util.regex.Pattern;

/// Tells phrases that would answer any question: "appropriate measures", "les mesures nécessaires",
/// "the competent authorities of the two States".
public final class EmptyPhrase {
  private static final String DOING =
      "(?:(?:take|adopt|provide|make|give|prendre|adopter|fournir|donner)\\s)?";
  private static final String ENGLISH_TELLING =
      "(?:appropriate|necessary|adequate|additional|further|relevant|suitable|proper|competent"
          + "|required|reasonable|effective|requisite|useful|pertinent|said|concerned)";
  private static final String ENGLISH_NOUN =
      "(?:measures?|steps?|information|arrangements?|action|provisions?|meetings?|decisions?"
          + "|means|authority|authorities|procedures?|conditions|assistance|documents?|data"
          + "|particulars|notifications?|activities|personnel|facilities)";
  private static final String FRENCH_NOUN =
      "(?:mesures?|dispositions?|informations?|moyens|renseignements?|décisions?|autorités?"
          + "|conditions?|documents?|procédures?|formalités|réunions?|services?|personnes?)";
  private static final String FRENCH_TELLING =
      "(?:nécessaires?|appropriée?s?|utiles?|voulue?s?|adéquate?s?|requise?s?|complémentaires?"
          + "|supplémentaires?|compétente?s?|intéressée?s?|pertinente?s?|convenables?|opportune?s?)";

  private static final Pattern EMPTY =
      Pattern.compile(
          "(?iu)^"
              + DOING
              + "(?:(?:the|any|all|other|some)\\s){0,2}"
              + ENGLISH_TELLING
              + "(?:(?:\\sand|\\sor|,)\\s"
              + ENGLISH_TELLING
              + ")*\\s"
              + ENGLISH_NOUN
              + "(?:\\sof\\s(?:the|each|either|both|two)\\s(?:two\\s)?(?:\\p{L}+\\s)?(?:states?"
              + "|parties|party|countries))?$"
              + "|^"
              + DOING
              + "(?:(?:the|any|all)\\s){0,2}"
              + ENGLISH_NOUN
              + "\\s"
              + ENGLISH_TELLING
              + "$|^"
              + DOING
              + "(?:(?:toute?s?|tous|les?|la|des|de|une?|l[’'])\\s?){0,2}"
              + FRENCH_NOUN
              + "\\s"
              + FRENCH_TELLING
              + "(?:\\s(?:et|ou)\\s"
              + FRENCH_TELLING
              + ")?(?:\\s(?:des|de\\schacune?\\sdes|de\\s(?:l[’']une?\\sdes|chaque))\\s"
              + "(?:deux\\s)?(?:états?|parties?|pays)(?:\\s\\p{L}+)?)?$");

  private EmptyPhrase() {}

  public static boolean is(String text) {
    return EMPTY.matcher(text.strip()).find();
  }
}
