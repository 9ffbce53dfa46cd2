package app.alinea.core.question.fact;

import app.alinea.core.question.fact.TreatyFormulas.Formula;
import java.util.List;

/// What French treaties, laws and regulations say of themselves in their first and last articles:
/// what they apply to, when they take effect, for those that join later too, and how they end.
final class FrenchClosings {
  private static final String SELF = "^(?:(?:Le|La) présente? \\p{L}+|L'(?:Accord|Arrangement))";

  /// Where the moment is told; what it is said of elsewhere is left out.
  private static final String END =
      "(?=,? (?:prévue?s?|visée?s?|mentionnée?s?) (?:par|à|au|aux|dans) [^,;.]{0,60}[;.]?$|,"
          + " (?:faisant part|étant"
          + " entendu|sauf|sous réserve|à condition)|,? constatant | qui aura lieu| et"
          + " (?:aura|prendra|restera|sera|demeurera|a une)|;|\\.?$)";

  private static final String MOMENT =
      "(?:le (?:jour|lendemain|premier|\\d|[\\p{L}-]+ième)|à la date|à l'expiration|dès|à compter|à"
          + " partir|au moment|";

  private FrenchClosings() {}

  /// @param period a number with its unit
  /// @param place a town with its preposition
  /// @param month any month
  static void add(List<Formula> all, String period, String place, String month) {
    var moment = "(?<said>" + MOMENT + period + " (?:après|à)) ?[^;.]{6,210}?)" + END;
    TreatyFormulas.add(
        all, "FORCE", SELF + "[^.]{0,190}?\\bentrer?a? en vigueur,? (?!pour)" + moment);
    TreatyFormulas.add(
        all,
        "LATER",
        "^(?:Pour|A l'égard de|À l'égard de|A l'égard des|À l'égard des)"
            + " (?:chaque|chacun|tout|toute|l'|les"
            + " |l)[^;.]{8,190}?(?:postérieurement|ultérieurement|après (?:son|l'|la date de son|la"
            + " date d') ?entrée en vigueur)[^;.]{0,120}?(?:entrer?a? en vigueur|prendr?a?"
            + " effet|prend effet) (?:à son égard )?"
            + moment);
    TreatyFormulas.measure(
        all,
        "ENDS_AFTER",
        "[Dd]énonciation[^.;]{0,90}?(?:prendra|prend|produira|produit|aura|n'aura|sortira|portera)"
            + " (?:d'|ses )?effets?,? (?:qu')?(?<said>"
            + period
            + ") après (?<what>(?:la date de )?(?:la |sa )?(?:réception|notification|date de"
            + " (?:la )?(?:réception|notification))(?: (?:de|par) [^,;.]{3,60}?)?)(?=[,;.]|$)");
    TreatyFormulas.measure(
        all,
        "EARLIEST",
        "dénonc[^.;]{0,150}?(?:à|après) l'expiration d'(?:un délai|une période) (?:de"
            + " |d')(?<said>"
            + period
            + ")[^.;]{0,50}?(?:entrée en vigueur|entrera en vigueur)");
    TreatyFormulas.add(
        all,
        "EXCHANGE",
        "(?:instruments de ratification seront échangés|échange des (?:instruments de"
            + " )?ratifications?,? qui aura lieu) (?<said>"
            + place
            + ")");
    TreatyFormulas.add(
        all,
        "ENDLESS",
        SELF
            + "[^.;]{0,120}?(?<said>(?:(?:pour )?une (?:durée|période)"
            + " (?:illimitée|indéterminée|indéfinie))|sans limitation de durée)");
    TreatyFormulas.add(
        all,
        "SCOPE",
        SELF
            + " (?:s'applique|s'appliquera|est applicable|sera applicable) (?:de plein droit"
            + " )?(?<said>(?:aux?|à) (?!compter|partir|tous les cas|la"
            + " date|l'égard)[^;.:]{10,190})(?=[.;]|$)");
    TreatyFormulas.add(
        all,
        "PURPOSE",
        SELF
            + " (?:a|aura) pour (?:objet|but|objectif) (?<said>(?:de|d'|la|le|les|l')"
            + " ?[^;.:]{10,190})(?=[.;]|$)");
    TreatyFormulas.add(
        all,
        "LAYS",
        SELF
            + " (?<deed>fixe|détermine|définit|régit|protège|crée|règle|garantit)"
            + " (?<said>(?:le|la|les|l'|un|une|des) ?[^;.:]{10,190})(?=[.;]|$)");
    TreatyFormulas.add(
        all,
        "LAYS_OPEN",
        SELF
            + " (?<deed>établit|institue|organise|énonce)"
            + " (?<said>(?:le|la|les|l'|un|une|des) ?[^;.:]{10,190})(?=[.;]|$)");
    TreatyFormulas.add(
        all,
        "APPLIES_FROM",
        "^(?:Il|Elle|(?:Le|La) présente? \\p{L}+) (?:est applicable|s'applique|s'appliquera|sera"
            + " applicable) à (?:partir|compter) (?<said>du \\d{1,2}(?:er)? "
            + month
            + " \\d{4})");
    penalties(all);
    TreatyFormulas.add(
        all,
        "COPIES",
        "^(?<said>(?:Le|La|L')[^,;:]{4,80}?)"
            + " (?:transmettra|transmet|remettra|remet|enverra|adressera|adresse|délivrera|communiquera)[^.;]{0,90}?copies?"
            + " (?:dûment )?certifiées? conformes?");
  }

  private static void penalties(List<Formula> all) {
    var penalty =
        " (?:être )?(?:punie?s?|passibles?) (?<said>(?:d'une? |de"
            + " )[^;]{6,170}?(?:euros?|francs?|ans?|mois|jours)(?: CFA)?)";
    var either = "(?:,? ou (?:de )?l'une (?:seulement )?de ces (?:deux )?peines(?: seulement)?)?";
    TreatyFormulas.add(
        all,
        "PENALTY",
        "^(?:Est|Sera)"
            + penalty
            + either
            + ",? (?<what>(?:quiconque|celui qui|toute? )[^;:.]{10,170})(?=[;.]|$)");
    TreatyFormulas.add(
        all,
        "PENALTIES",
        "^(?:Sont|Seront)"
            + penalty
            + either
            + ",? (?<what>(?:ceux qui|les (?:auteurs|personnes) )[^;:.]{10,170})(?=[;.]|$)");
    TreatyFormulas.add(
        all,
        "PENALTY",
        "^(?<what>(?:Quiconque|Celui qui|Toute? |Le |La |L')[^,;:]{8,150}?) (?:est|sera|peut)"
            + penalty
            + either
            + "(?=[;.]|$)");
    TreatyFormulas.add(
        all,
        "PENALTIES",
        "^(?<what>(?:Les |Ceux qui )[^,;:]{8,150}?) (?:sont|seront|peuvent)"
            + penalty
            + either
            + "(?=[;.]|$)");
  }
}
