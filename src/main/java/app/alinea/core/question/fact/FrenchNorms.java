package app.alinea.core.question.fact;

import app.alinea.core.question.fact.TreatyFormulas.Formula;
import java.util.List;

/// What French constitutions, charters and laws lay down of their bodies and offices in set words:
/// quorums, casting votes, terms, ages, who names whom, at whose request a body meets.
///
/// A group "subj" is inverted with "verb" in the question; "held" is the body a quorum is of.
final class FrenchNorms {
  /// Before the name of each, and the name of the wording.
  static final String NORM = "NORM.";

  static final String CONNECTED = "^(?:(?:Toutefois|Cependant|En outre|Néanmoins), )?";

  static final String WHEN =
      "(?:(?<when>(?:En cas|Si|S'il|Lorsque|Lorsqu'|Au cas|À défaut|A défaut|Avant|Dès|Après)"
          + "[^;:]{6,150}?), )?";

  /// A subject without a clause of its own in it.
  static final String SUBJ =
      "(?<subj>(?:Le |La |L'|Les |Un |Une |Chaque |Tout |Toute |Tous les |Toutes les |le |la"
          + " |l'|les )(?:(?!"
          + " (?:est|sont|sera|seront|a|ont|qui|que|qu'|dont|où|ne|n'|peut|peuvent|se)\\b)"
          + "[^,;:.()]){2,110}?)";

  private static final String OF = "(?:du |de la |de l'|des |de |d')";
  static final String OF_THE = "(?:du |de la |de l'|des )";

  private static final String BE =
      "est|sont|sera|seront|peut|peuvent|pourra|pourront|se réunit|se réunissent|se réunira";

  private static final String NAME = "nomme|nomment|élit|élisent|désigne|désignent|choisit";

  private FrenchNorms() {}

  /// @param number any number
  /// @param period a number with its unit
  /// @param place a town with its preposition
  static void add(List<Formula> all, String number, String period, String place) {
    quorums(all, number);
    terms(all, number, period);
    persons(all);
    norm(
        all,
        "SEAT_OF",
        CONNECTED + SUBJ + " (?<verb>a|aura|ont) (?:son|leur) siège (?<said>" + place + ")\\b");
    norm(
        all,
        "RATIFIED_BY",
        "entrer(?:a|ont) en vigueur[^.;]{0,90}?(?:lorsque|dès que|après que|quand) (?<said>"
            + number
            + ") (?<noun>Etats|États)[^,.;]{0,60}? (?:auront"
            + "|l'auront|ont) [^,.;]{0,40}?(?:ratifié|déposé)");
    norm(
        all,
        "TONGUES",
        "^(?<what>Les langues (?:officielles|de travail) "
            + OF_THE
            + "[^,;.:]{3,60}?) sont(?: :)? (?<said>(?:le |la |l')[^;.:]{5,120}?)(?=[;.]|$)");
    measured(
        all,
        "NUMBER_OF",
        "^(?<what>Le nombre "
            + OF
            + "[^,;.:]{3,60}?) (?:est|sera)(?: fixé)? (?:à|de) (?<said>"
            + number
            + ")\\b(?! (?:tiers|quarts?|cinquièmes?|dixièmes?))");
  }

  private static void quorums(List<Formula> all, String number) {
    var end = "(?=[,;.]|$)";
    norm(
        all,
        "QUORUM",
        "^(?<head>Le quorum)(?: (?<held>"
            + OF_THE
            + "[^,;.]{3,60}?))? (?:est|sera) (?:constitué par|constitué de|constitué|fixé"
            + " à|fixé aux|formé par|formé de|égal à|de) (?<said>[^.;,]{4,80})"
            + end);
    norm(
        all,
        "QUORUM",
        CONNECTED
            + "(?<said>(?:[Ll]a moitié|[Ll]a majorité|[Ll]es deux tiers|[Ll]es trois quarts|[Ll]e"
            + " tiers|[Uu]n tiers|\\p{L}+ membres)[^,;.]{0,90}?) (?<head>(?:constituer?a?"
            + "|constituent|constitueront|forment?|formera|formeront) le quorum)(?: (?<held>"
            + OF_THE
            + "[^,;.]{3,60}?))?"
            + end);
    norm(
        all,
        "DELIBERATES",
        CONNECTED
            + SUBJ
            + " ne (?<verb>peut|peuvent|pourra|pourront) (?<deed>(?:valablement"
            + " )?(?:délibérer|siéger|statuer|décider|prendre de décisions?|se réunir|se"
            + " prononcer)(?: valablement)?) (?:que |qu')(?<said>(?:si |s'il|lorsque |lorsqu'|en"
            + " présence )[^;.]{8,120}?)(?=[;.]|$)");
    norm(
        all,
        "CASTING_OF",
        "(?:la|La) voix (?<said>" + OF_THE + "[^,;.]{3,60}?) (?<head>(?:est|sera) prépondérante)");
    norm(
        all,
        "CASTING",
        CONNECTED
            + "(?:En cas de partage[^,;.]{0,40}, )?(?<said>(?:[Ll]e |[Ll]a |[Ll]'|[Cc]elui de"
            + " )[^,;.]{3,60}?) (?<head>(?:a|aura|dispose d'une|disposera d'une|a une) voix"
            + " prépondérante)");
    measured(
        all,
        "VOICES",
        "(?:^|, )[Cc]haque (?<what>[^,;.]{3,60}?) (?:dispose de|disposera de|a|aura|possède)"
            + " (?<said>(?!une\\b)"
            + number
            + " voix)\\b(?<mid> [^,;.]{3,60})?(?=[,;.]|$)");
  }

  private static void terms(List<Formula> all, String number, String period) {
    measured(
        all,
        "TERM",
        "^(?:La durée du|Le) mandat (?<held>"
            + OF
            + "[^,;.]{3,70}?) (?:est(?: fixée?)?|sera(?: fixée?)?|dure) (?:à |de |d')?(?<said>"
            + period
            + ")\\b");
    measured(
        all, "LEGISLATURE", "^(?<what>La législature) (?:est de|dure) (?<said>" + period + ")\\b");
    norm(
        all,
        "AGAIN",
        CONNECTED
            + SUBJ
            + " (?<verb>est|sont) (?<deed>(?:immédiatement )?(?:rééligibles?|renouvelables?))"
            + " (?<said>une (?:seule )?fois|deux fois)\\b");
    norm(
        all,
        "AGAIN_TERM",
        CONNECTED
            + SUBJ
            + " (?:est|sont) (?:élue?s?|nommée?s?|désignée?s?)[^;.]{0,90}? pour (?:une"
            + " (?:durée|période) de |un mandat de )?"
            + period
            + ",? (?:renouvelables?|rééligibles?) (?<said>une (?:seule )?fois|deux fois)\\b");
    measured(
        all,
        "AGE_OF",
        CONNECTED
            + "(?<subj>(?:Tout |Toute |Le |La |Les |Chaque )[^,;.:]{4,70}?) (?:doit|doivent)"
            + " [^.;]{0,120}?(?:âgée?s? d'au moins|âgée?s? de|avoir au moins) (?<said>"
            + number
            + " ans)\\b(?! au plus)");
    measured(
        all,
        "MANDATES",
        "(?<head>[Nn]ul ne peut) (?<deed>exercer|accomplir|effectuer|remplir|briguer) plus de"
            + " (?<said>"
            + number
            + ") (?<noun>mandats[^,;.]{0,50}?)(?=[,;.]|$)");
    measured(
        all,
        "HELD_AT_MOST",
        "(?<head>[Nn]ul ne peut) être (?<deed>(?:détenu|retenu|gardé à vue|placé en|maintenu"
            + " en)[^,;.]{0,50}?) (?:pendant )?(?:plus de|une durée supérieure à) (?<said>"
            + period
            + ")\\b(?<mid> (?!que |qu')[^;.]{3,90})?(?=[;.]|$)");
    var bound = period + " (?:au moins|au plus)";
    norm(
        all,
        "WINDOW",
        CONNECTED
            + SUBJ
            + " (?<verb>a|ont|aura|auront) lieu (?<said>"
            + bound
            + " et "
            + bound
            + ") (?<lead>avant|après) (?<what>[^;.]{5,120}?)(?=[;.]|$)");
    measured(
        all,
        "AT_MOST",
        "^(?<what>(?!(?:La durée|Le délai|Le montant|Le nombre|La période)\\b)(?:La |Le |L')(?:(?!"
            + " (?:est|sont|sera|a|qui|que|dont|ne|se|s')\\b)[^,;:.()]){5,90}?) ne"
            + " (?:peut|pourra|doit|devra|saurait)(?: pas| en aucun cas)? (?:excéder|dépasser|durer"
            + " plus de|se prolonger au-delà de) (?<said>"
            + period
            + ")\\b");
  }

  private static void persons(List<Formula> all) {
    norm(
        all,
        "AT_WHOSE",
        CONNECTED
            + WHEN
            + SUBJ
            + " (?<verb>"
            + BE
            + ")(?!,)(?<mid> [^,;.]{3,90}?)?,? (?<lead>à la demande|sur la demande|à"
            + " l'initiative|sur l'initiative|sur convocation|sur proposition|sur la"
            + " proposition|sur rapport|après avis|après avis conforme|après"
            + " consultation|avec l'accord|avec l'autorisation|sous l'autorité) (?<said>"
            + OF
            + "(?!(?:chaque|tout|toute|cette|cet|ces|ce|son|sa|ses|leurs?|lui|deux|celui|celle|l'intéressé|l'un)\\b)(?:(?!"
            + " (?:qui|que|qu'|dont|lorsque|si|où|(?:et|ou)"
            + " \\p{L}+(?:és?|ées?|er|ir))\\b)[^,;:.()]){2,110}?)(?=[;.]|$|,"
            + " (?:sur|dans|pour|en|après|avant|selon) )");
    norm(
        all,
        "APPOINTS",
        CONNECTED
            + "(?<said>(?:Le |La |L'|Les )(?:(?! (?:est|sont|qui|que|ne|se)\\b)[^,;:.()]){3,60}?)"
            + " (?<verb>"
            + NAME
            + ") (?<what>(?:le |la |les |l'|un |une )[^,;:.()]{5,80}?)(?=[,;.]|$)");
    norm(
        all,
        "CHAIRS",
        CONNECTED
            + "(?<said>(?:Le |La |L')(?:(?! (?:est|sont|qui|que|ne|se|et)\\b)[^,;:.()]){3,60}?)"
            + " (?<verb>préside|présidera) (?<what>(?:le |la |les"
            + " |l')[^,;:.()]{5,80}?)(?=[,;.]|$)");
    norm(
        all,
        "WHO_IS",
        CONNECTED
            + "(?<said>(?:Le |La |L')(?:(?! (?:est|sont|qui|que|ne|se)\\b)[^,;:.()]){3,60}?) est"
            + " (?<what>(?:le |la )(?:chef|cheffe|garante?|gardien|gardienne|commandant|président)"
            + " [^,;:.()]{4,80}?)(?=[;.]|$)");
    norm(
        all,
        "INCOMPATIBLE",
        CONNECTED
            + SUBJ
            + " (?<verb>est|sont) (?<deed>incompatibles?) (?<said>avec"
            + " [^;.:()]{5,150}?)(?=[;.]|$)");
    norm(
        all,
        "ANSWERS_TO",
        CONNECTED
            + SUBJ
            + " (?<verb>est|sont) (?<deed>(?:(?:individuellement|collectivement|solidairement"
            + "|politiquement|conjointement)(?: et)? )*responsables?(?: de [^,;.]{3,60}?)?)"
            + " (?<said>devant [^,;:.()]{4,80}?)(?=[,;.]|$)");
    norm(
        all,
        "SWEARS",
        CONNECTED
            + WHEN
            + SUBJ
            + " (?<verb>prête|prêtent)(?: le)? serment (?<said>devant"
            + " [^,;:.()]{4,80}?)(?=[,;.]|$)");
    norm(
        all,
        "BY_WHOM_THEN",
        "^(?<when>(?:Si|Au cas où|Lorsque|A défaut|À défaut|Faute)[^;]{12,200}?),"
            + " (?<subj>(?:le|la|les|l') ?[^,;.]{4,60}?) (?<verb>est|sont|sera|seront)"
            + " (?<deed>nommée?s?|désignée?s?)(?:,[^,;.]{3,60},)? (?<said>par"
            + " (?:le |la |l')[^,;.()]{5,90}?)(?=[,;.]|$)");
  }

  private static void norm(List<Formula> all, String name, String pattern) {
    TreatyFormulas.add(all, NORM + name, pattern);
  }

  private static void measured(List<Formula> all, String name, String pattern) {
    TreatyFormulas.measure(all, NORM + name, pattern);
  }
}
