package app.alinea.core.question.fact;

import app.alinea.core.question.fact.TreatyFormulas.Formula;
import java.util.List;

/// What French laws and treaties lay down in set words of votes, offices and their own end: what an
/// adoption requires, who convenes whom, when a denunciation takes effect, who may accede.
final class FrenchVotes {
  private static final String PLAIN = "(?:(?! (?:est|sont|qui|que|qu'|dont|ne|se|et)\\b)[^,;:.()])";
  private static final String END = "(?=[,;.]|$)";

  /// Verbs whose doer a law names once.
  private static final String DOES =
      "convoque|convoquera|dirige|dirigera|promulgue|accrédite|dissout|représente|authentifie"
          + "|sert de|fait fonction de|fait office de|assure|assurera|assume|assumera";

  private FrenchVotes() {}

  /// @param period a number with its unit
  static void add(List<Formula> all, String period) {
    votes(all);
    offices(all, period);
    leaning(all, period);
    ends(all, period);
  }

  private static void votes(List<Formula> all) {
    norm(
        all,
        "REQUIRES",
        "^(?<what>(?:L'adoption|L'approbation|L'admission|La modification|La révision|L'élection"
            + "|La dissolution|La destitution|La révocation|L'exclusion|L'amendement|Toute"
            + " modification|Tout amendement) (?:du |de la |de l'|des |de |d'|à la |au |aux )"
            + PLAIN
            + "{3,90}?) (?<verb>requiert|exige|nécessite) (?<said>(?:la majorité|le vote|"
            + "l'accord|l'approbation|l'unanimité|une majorité|les deux tiers|les trois quarts)"
            + "[^;.]{0,110}?)(?=[;.]|$)");
    norm(
        all,
        "APPROVED_BY",
        "^(?<subj>(?:Le |La |L'|Les |Tout |Toute |les )"
            + PLAIN
            + "{3,110}?) (?<verb>doit|doivent) être"
            + " (?<deed>approuvée?s?|adoptée?s?|acceptée?s?|ratifiée?s?) (?<said>par (?:la"
            + " majorité|les deux tiers|les trois quarts|la moitié|un tiers|un quart)"
            + "[^,;.]{0,90}?)"
            + END);
    norm(
        all,
        "DOES",
        "^(?<said>(?:Le |La |L')"
            + PLAIN
            + "{3,60}?) (?<verb>"
            + DOES
            + ") (?<what>(?:(?:le |la |les |l')?\\p{L})[^,;:.()]{5,90}?)(?=[;.]|$)");
    norm(
        all,
        "WHEN_HELD",
        "^(?<subj>(?:Le |La |L'|Les )"
            + PLAIN
            + "{8,80}?) (?<verb>a|ont|aura|auront) lieu (?<said>(?:le \\p{L}+"
            + " (?:jour|dimanche|lundi|mardi|jeudi)|dans les |au plus tard |à l'expiration"
            + " )[^,;.()]{6,120}?)(?=[;.]|$)");
  }

  private static void offices(List<Formula> all, String period) {
    measured(
        all,
        "TERM_OF",
        "^(?<subj>(?:Le |La |L'|Les )"
            + PLAIN
            + "{3,90}?) (?<verb>est|sont|sera|seront)"
            + " (?<deed>(?:élue?s?|nommée?s?|désignée?s?)[^,;.()]{0,80}?) pour (?:une"
            + " (?:période|durée) de |un mandat de |un terme de )?(?<said>"
            + period
            + ")(?=,? (?:renouvel|réélig|reconduct|non renouvel|et (?:est|sont|peu)))");
    measured(
        all,
        "ELECTS_FOR",
        "^(?<subj>(?:Le |La |L')"
            + PLAIN
            + "{3,70}?) (?<verb>élit|nomme|désigne)"
            + " (?<what>(?:le |la |les |son |sa |ses |un |une )[^,;:.()]{5,90}?) pour (?:une"
            + " (?:période|durée) de |un mandat de |un terme de )?(?<said>"
            + period
            + ")\\b");
    measured(
        all,
        "TERM_HERE",
        "^(?:La durée du|La durée de leur|Leur|Le) mandat (?:est(?: fixée?)?|sera(?: fixée?)?|dure)"
            + " (?:à |de |d')?(?<said>"
            + period
            + ")\\b");
  }

  /// What an earlier sentence has told, and this one changes or shares out.
  private static void leaning(List<Formula> all, String period) {
    measured(
        all,
        "REDUCED",
        "^(?:(?:Toutefois|Cependant|Néanmoins), )?(?:(?<when>(?:en cas|En cas|à la demande|À la"
            + " demande|si|Si|lorsque|Lorsque|s'il y a) [^;.]{4,70}?), )?[Cc]e délai est"
            + " (?<deed>ramené|réduit|porté|prolongé) (?:à|de) (?<said>"
            + period
            + ")(?: (?<mid>en cas (?:de |d')[^,;.]{3,50}))?(?=[;.]|$)");
    norm(
        all,
        "EACH",
        "^(?<noun>Un|Deux|Trois|Quatre|Cinq|Six)(?: des)? (?<what>membres|juges|conseillers"
            + "|commissaires) sont (?:nommés|désignés) par (?<said>(?:le |la |l')[^;.]{4,80}?,"
            + " (?iu:\\k<noun>) par [^;.]{4,90}?(?:, (?:et )?| et )(?iu:\\k<noun>) par"
            + " [^,;.]{4,90}?)(?=[;.]|$)");
  }

  private static void ends(List<Formula> all, String period) {
    measured(
        all,
        "BAR",
        "dénonc[^.;]{0,110}?ne (?:peut|pourra) être"
            + " (?:exercée|faite|notifiée|effectuée)[^.;,]{0,30} avant l'expiration d'un délai"
            + " (?:de |d')(?<said>"
            + period
            + ") (?<what>à (?:compter|partir) [^;.]{6,90}?)(?=[;.]|$)");
    norm(
        all,
        "MAY_ACCEDE",
        "^(?<said>(?:Tout|Toute|Chaque|Les|Tous les) (?:autres?"
            + " )?(?:Etats?|États?|pays|Pays|gouvernements?|Gouvernements?|[Mm]embres?|Parties?)[^;.()]{0,140}?),?"
            + " (?:pourra|pourront|peut|peuvent) (?<deed>adhérer|accéder) (?<what>(?:à la|au|à l')"
            + " ?présente? (?:Convention|Accord|Traité|Protocole|Arrangement|Charte))\\b");
    norm(
        all,
        "NOTIFIES",
        "^(?<said>(?:Le |La |L')"
            + PLAIN
            + "{4,80}?) (?<verb>avise|avisera|informe|informera|notifie|notifiera) (?<what>(?:à )?"
            + "(?:aux |les |tous les |chacun des |chaque |toutes les )(?:Etats|États|[Pp]arties"
            + "|[Mm]embres|pays|[Gg]ouvernements)[^,;:.()]{0,80}? (?:de |d')(?:toute?|chaque)"
            + " [^,;:.()]{4,80}?)"
            + END);
    norm(
        all,
        "JOINS_WHEN",
        "entr(?:e|era) en vigueur,? (?:pour|à l'égard de|à l'égard d')"
            + " ?(?<what>(?:l'|le |chaque |tout )(?:Etat|État|pays|Gouvernement|Membre)"
            + " (?:adhérent|qui (?:y )?adhér\\p{L}*)),? (?<said>(?:le |"
            + period
            + ")[^,;.]{8,120}?)(?=[;.]|$)");
  }

  private static void norm(List<Formula> all, String name, String pattern) {
    TreatyFormulas.add(all, FrenchNorms.NORM + name, pattern);
  }

  private static void measured(List<Formula> all, String name, String pattern) {
    TreatyFormulas.measure(all, FrenchNorms.NORM + name, pattern);
  }
}
