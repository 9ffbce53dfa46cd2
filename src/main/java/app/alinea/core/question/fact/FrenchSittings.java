package app.alinea.core.question.fact;

import app.alinea.core.question.fact.TreatyFormulas.Formula;
import java.util.List;

/// What French treaties and constitutions lay down in set words of how bodies sit, decide and act
/// together: how often they meet, how they decide but for exceptions, with whom they share a power.
final class FrenchSittings {
  private static final String BODY =
      "^(?<subj>(?:Le |La |L'|Les )(?:(?! (?:est|sont|qui|que|qu'|dont|ne|se|et|peut|peuvent)\\b)"
          + "[^,;:.()]){3,70}?)";

  private static final String OFTEN =
      "(?<said>(?:une|deux|trois|quatre|cinq|six|douze) fois par"
          + " (?:an|année|semestre|trimestre|mois|semaine))\\b";

  private static final String VERBS =
      " (?<verb>se prononce|se prononcent|statue|statuent|décide|décident|délibère|délibèrent) ";

  private FrenchSittings() {}

  static void add(List<Formula> all) {
    var meets =
        BODY
            + " (?<verb>se réunit|se réunissent|se réunira)(?: de plein droit)?(?: en session"
            + " (?:ordinaire|plénière))?,? ";
    norm(all, "MEETS", meets + OFTEN);
    norm(all, "MEETS_LEAST", meets + "(?:au moins|au minimum) " + OFTEN);
    norm(
        all,
        "DECIDES",
        BODY
            + VERBS
            + "(?<said>par consensus|à l'unanimité|à la majorité (?:qualifiée|simple|absolue)),?"
            + " (?<when>sauf [^;.]{6,90})(?=[;.]|$)");
    norm(all, "DECIDES", BODY + VERBS + "(?<said>par consensus)(?=[;.]|$)");
    norm(
        all,
        "WITH_WHOM",
        BODY
            + " (?<verb>exerce|exercent|adopte|adoptent|arrête|arrêtent|nomme|nomment|fixe|fixent"
            + "|élabore|élaborent|détermine|déterminent|établit|établissent|assure|assurent),?"
            + " (?:conjointement|de concert|en commun) avec (?<said>(?:le |la |l'|les"
            + " )[^,;:.]{3,60}?), (?<deed>(?:le |la |l'|les )[^,;:.]{6,90}?)(?=[;.]|$)");
  }

  private static void norm(List<Formula> all, String name, String pattern) {
    TreatyFormulas.add(all, FrenchNorms.NORM + name, pattern);
  }
}
