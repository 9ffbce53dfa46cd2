package app.alinea.core.question.fact;

import app.alinea.core.question.fact.TreatyFormulas.Formula;
import java.util.List;

/// How long before a thing something must be done, what notice must be given, by how many a motion
/// must be signed, and when a power may not be used.
final class FrenchThresholds {
  private static final String DONE =
      "(?:être )?(?:transmis|remis|soumis|communiqué|adressé|convoqué|notifié|déposé|publié|envoyé"
          + "|présenté|avisé|informé|saisi|fait)(?:e|s|es)?";

  private static final String SHARE =
      "(?:au moins )?(?:la majorité|la moitié|les deux tiers|les trois quarts|les trois"
          + " cinquièmes|un tiers|le tiers|un quart|le quart|un cinquième|un dixième|le dixième)";

  private FrenchThresholds() {}

  /// @param period a number with its unit
  static void add(List<Formula> all, String period) {
    for (var time :
        List.of(
            "(?:au moins|au plus tard) (?<said>" + period + ")",
            "(?<said>" + period + "),? au moins,?")) {
      measured(
          all,
          "LEADS",
          FrenchNorms.CONNECTED
              + FrenchNorms.SUBJ
              + " (?<verb>est|sont|doit|doivent) (?<deed>"
              + DONE
              + "(?: (?:(?! (?:qui|que|et|ou) )[^,;.:]){3,60}?)?),? "
              + time
              + " avant (?<what>[^;.,]{6,110}?)(?=[;.]|$)");
    }
    measured(
        all,
        "NOTICE_OF",
        "^(?<what>(?:La |Le |L'|Toute"
            + " )(?:demande|démission|grève|rupture|résiliation|dénonciation|congé|retrait)[^;:.]{0,70}?),?"
            + " (?:doit|devra) (?:faire l'objet|être (?:précédée?|assortie?)) d'un préavis (?:de"
            + " |d')(?<said>"
            + period
            + ")\\b");
    norm(
        all,
        "SIGNED_BY",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>doit|doivent|est|sont) (?<deed>(?:être"
            + " )?(?:signée?s?|appuyée?s?|présentée?s?|contresignée?s?|soutenue?s?)) (?<said>par "
            + SHARE
            + " [^,;.]{5,90}?)(?=[;.]|$)");
    norm(
        all,
        "NOT_DURING",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " ne (?<verb>peut|peuvent) (?<deed>être (?:dissoute?|révisée?|modifiée?s?|engagée?s?"
            + "|entreprise|poursuivie?s?|déposée?s?|votée?s?|convoquée?s?|levée?s?|suspendue?s?"
            + "|licenciée?s?|exercée?s?)) (?<said>(?:pendant|durant|en cas de|lorsque"
            + "|lorsqu')[^;.]{8,110}?)(?=[;.]|$)");
  }

  private static void norm(List<Formula> all, String name, String pattern) {
    TreatyFormulas.add(all, FrenchNorms.NORM + name, pattern);
  }

  private static void measured(List<Formula> all, String name, String pattern) {
    TreatyFormulas.measure(all, FrenchNorms.NORM + name, pattern);
  }
}
