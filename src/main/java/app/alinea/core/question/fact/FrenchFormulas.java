package app.alinea.core.question.fact;

import app.alinea.core.question.fact.TreatyFormulas.Formula;
import java.util.ArrayList;
import java.util.List;

/// The formulas of French treaties and constitutions.
final class FrenchFormulas {
  private static final String UNIT_FR =
      "(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze"
          + "|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)";

  /// "trente-cinq", "trente cinq", "six (06)": laws like to say a number twice.
  private static final String NUMBER_FR =
      UNIT_FR + "(?:[- ](?:et[- ])?" + UNIT_FR + "\\b)*(?:-\\p{Ll}+)*(?: ?\\(\\d+(?:/\\d+)?\\))?";

  private static final String PERIOD_FR =
      NUMBER_FR
          + " (?:jours?|semaines?|mois|ans?|années?|heures?)(?: (?:ouvrables|consécutifs|francs))?";
  private static final String MONTH_FR =
      "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
  private static final String PLACE_FR =
      "à (?:[Ll]a |[Ll]es )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*";
  private static final String SELF_FR =
      "^(?=.{0,60}\\b(?:(?:[Ll][ea]s? |[Dd]u |[Dd]e la |[Cc]e |[Cc]ette"
          + " )présente?s?|Il|Elle|l'Accord|la Convention|le Traité|L'Accord|La Convention|Le"
          + " Traité|l'Arrangement)\\b)";

  private FrenchFormulas() {}

  static List<Formula> all() {
    var all = new ArrayList<Formula>();
    FrenchClosings.add(all, PERIOD_FR, PLACE_FR, MONTH_FR);
    FrenchNorms.add(all, NUMBER_FR, PERIOD_FR, PLACE_FR);
    FrenchVotes.add(all, PERIOD_FR);
    FrenchSittings.add(all);
    FrenchPowers.add(all, NUMBER_FR, PERIOD_FR);
    FrenchThresholds.add(all, PERIOD_FR);
    FrenchDuties.add(all);
    var done = "^(?:FAIT|Fait)(?: et signé)?(?: en [^,]{0,45}?)?,? ";
    TreatyFormulas.add(all, "PLACE", done + "(?<said>" + PLACE_FR + ")(?=[,. ])");
    TreatyFormulas.add(
        all,
        "SIGNED",
        done
            + "(?:"
            + PLACE_FR
            + "),? (?:(?:en ce jour|ce jour|ce) ?)?,? ?(?<said>(?:le"
            + " )?(?:\\d{1,2}(?:er)?|premier|\\p{Ll}+(?:-\\p{Ll}+)*(?: et un)?) (?iu:"
            + MONTH_FR
            + ") (?:\\d{4}|mil(?:le)? [\\p{Ll} -]{8,60}?))(?=[,.;]| en )");
    TreatyFormulas.measure(
        all,
        "TRIBUNAL",
        "(?:soumis|soumise|porté|portée|déféré|déférée)\\b[^.;]{0,140}(?:à|devant) un tribunal"
            + " arbitral,?(?: composé| constitué| formé)? de (?<said>"
            + NUMBER_FR
            + " (?<noun>membres|arbitres))\\b");
    TreatyFormulas.add(
        all,
        "APPOINTER",
        "^(?<when>(?:Si|Au cas où|Lorsque|A défaut|À défaut) [^;]{15,220},"
            + " )?[^;]{0,90}?(?:pourra|pourront|peut|peuvent) (?:alors )?(?:inviter|prier)"
            + " (?<said>l[e'] ?(?:Président|Secrétaire général|Secrétaire"
            + " Général|Vice-Président)[^,;]{0,80}?) (?:à|de) (?<what>(?:procéder aux?"
            + " (?:nominations?|désignations?)|désigner|nommer)[^,;.]{0,60})(?=[,;.]|$)");
    TreatyFormulas.measure(
        all,
        "NOTICE",
        "dénonc(?!iation de)[^.;]{0,140}?préavis (?:écrit )?(?:de |d')(?<said>"
            + PERIOD_FR
            + ")\\b");
    TreatyFormulas.measure(
        all,
        "BEFORE_END",
        "(?:dénonciation|dénoncée?)\\b[^.;]{0,160}?(?<said>"
            + PERIOD_FR
            + ")(?: au moins)? avant (?<what>(?:l'expiration|la"
            + " date d'expiration|la fin|l'échéance)[^,.;]{0,45})(?=[,.;]|$)");
    TreatyFormulas.measure(
        all,
        "DURATION",
        SELF_FR
            + ".*\\b(?:aura une durée(?: de validité)? de|(?:est|sera) conclue? pour(?: une"
            + " (?:durée|période) de)?|(?:restera|demeurera) en vigueur (?:pendant|pour)(?: une"
            + " (?:durée|période) de)?|(?:est|sera) valable(?: pour| pendant)?(?: une"
            + " (?:durée|période) de)?) (?<said>"
            + PERIOD_FR
            + ")\\b");
    TreatyFormulas.measure(
        all,
        "RENEWAL",
        "(?:prorogée?|renouvelée?|reconduite?|renouvelable|tacite reconduction)\\b[^.;]{0,60}?pour"
            + " (?:des|de nouvelles) périodes (?:successives )?(?:de |d')(?<said>"
            + PERIOD_FR
            + ")\\b");
    TreatyFormulas.add(
        all,
        "RHYTHM",
        "(?:prorogée?|renouvelée?|reconduite?)\\b[^.;]{0,40}?(?<said>(?:d'année en année|de "
            + PERIOD_FR
            + " en "
            + PERIOD_FR
            + "))\\b");
    TreatyFormulas.add(
        all, "EXCHANGE", "[Rr]atifications?(?: en)? seront échangées (?<said>" + PLACE_FR + ")");
    TreatyFormulas.add(
        all,
        "ARCHIVES",
        "(?:FAIT|Fait|exemplaire|original)[^;]{0,240}déposée? dans (?<said>les archives (?:du|de"
            + " la|de l'|des) [^,;.]{5,90}?)(?=[,;.]|$| qui | et dont | et sera )");
    TreatyFormulas.add(
        all,
        "UNTIL",
        SELF_FR
            + ".*ouverte? à la signature[^.;]{0,120}? (?<said>jusqu'au \\d{1,2}(?:er)? "
            + MONTH_FR
            + " \\d{4})");
    TreatyFormulas.add(
        all,
        "SIGNATORIES",
        SELF_FR
            + ".*ouverte? à la signature (?<said>(?:des|de tous les) (?:Etats|États|pays|membres"
            + "|Membres|gouvernements|Gouvernements)[^.;,]{5,140}?)(?= jusqu'| à partir|[.;,]|$)");
    TreatyFormulas.add(
        all,
        "ACCEDING",
        SELF_FR
            + ".*ouverte? à l'adhésion (?<said>(?:des|de tous les|de tout) (?:Etats?|États?|pays"
            + "|membres?|gouvernements?)[^.;,]{5,140}?)(?=[.;,]|$)");
    TreatyFormulas.add(
        all,
        "PREVAILS",
        "En cas de (?:divergence|contestation|doute|litige)[^,]{0,70}, (?<said>(?:le texte|la"
            + " version) (?:en langue )?\\p{Ll}+) (?:seule? )?(?:fera foi|fait"
            + " foi|prévaut|prévaudra)");
    TreatyFormulas.add(
        all,
        "SEAT",
        "^(?:Le )(?<what>siège (?:du|de la|de l'|des) [^,;.]{4,80}?) (?:est|sera)"
            + " (?:fixé |établi |situé )?(?<said>"
            + PLACE_FR
            + ")");
    TreatyFormulas.add(
        all,
        "EMBLEM_F",
        "^(?<what>La (?:devise|langue officielle|capitale|monnaie)(?: (?:de la|du|des|de"
            + " l')[^,;.]{3,50}?)?) est(?: ?:)?"
            + " (?<said>(?!(?:fixée?|déterminée?|définie?|établie?|la même|le"
            + " même)\\b)[^;.]{3,120})[.;]?$");
    TreatyFormulas.add(
        all,
        "EMBLEM",
        "^(?<what>(?:L'(?:hymne national|emblème national)|Le (?:drapeau"
            + " national|sceau|principe))(?: (?:de la|du|des|de l')[^,;.]{3,50}?)?) est(?: ?:)?"
            + " (?<said>(?!(?:fixée?|déterminée?|définie?|établie?|la même|le"
            + " même)\\b)[^;.]{3,120})[.;]?$");
    TreatyFormulas.measure(
        all,
        "VOICES",
        "(?:^|, )[Cc]haque (?<what>[^,;.]{3,60}?) (?:dispose d'|disposera d'|a|aura|possède)"
            + " ?(?<said>une (?:seule )?voix)\\b");
    TreatyFormulas.add(
        all,
        "REPLACED",
        SELF_FR
            + ".*(?:remplace|abroge|remplacera) (?<said>(?:l'(?:[Aa]ccord|[Aa]rrangement)|la"
            + " [Cc]onvention|le [Tt]raité|le [Pp]rotocole)"
            + " [^.;,]{8,140}?(?:\\d{4}[^.;,]{0,40}))(?=[.;,]|$)");
    TreatyFormulas.add(
        all,
        "DISPUTES",
        "(?:[Dd]ifférends?|[Ll]itiges?|[Cc]ontestations?|[Dd]ifficultés)\\b[^.;]{0,180}(?:interprétation[^.;]{0,30}(?:application|exécution)|application[^.;]{0,30}interprétation)[^.;]{0,160}(?:sera|seront|est|sont)(?:"
            + " d'abord)? (?:réglée?s?|résolue?s?|tranchée?s?)[^.;,]{0,70}? (?<said>par (?:la"
            + " )?voie (?:diplomatique|de négociations?(?: directes?)?|d'arbitrage|de"
            + " consultations?)(?: directes?)?)");
    TreatyFormulas.add(
        all,
        "COURT",
        "^(?=.*\\binterprétation\\b)(?=.*\\bapplication\\b).*?(?:[Dd]ifférends?|[Ll]itiges?)\\b[^.;]{0,260}\\b(?:portée?s?|soumise?s?|déférée?s?)\\b[^.;]{0,70}?(?:devant|à)"
            + " (?<said>la Cour(?:"
            + " (?:de|d'|des|internationale|Internationale|commune|Commune|permanente)(?:"
            + " ?\\p{L}+){0,5}?(?: et d'\\p{Lu}\\p{L}+)?)?)(?=[,.;]|$|"
            + " (?:pour|par|à|sur|dans|conformément)\\b)(?![^.;]{0,60}\\bou (?:à|devant)\\b)");
    TreatyFormulas.measure(
        all,
        "MAXIMUM",
        "^(?<what>(?:La durée|Le délai|Le montant|Le nombre|La période)[^,;.]{5,100}?) ne"
            + " (?:peut|pourra|doit|devra|saurait) (?:pas )?(?:excéder|dépasser) (?<said>"
            + PERIOD_FR
            + ")\\b");
    TreatyFormulas.measure(
        all,
        "AGE",
        "[Nn]ul ne peut être (?<what>(?:élu|élue|nommé|candidat|désigné|éligible)[^,;.]{3,70}?),?"
            + " s'il n'(?:est|a)[^.;]{0,120}?(?:âgé d'au moins|âgé de|atteint l'âge de) (?<said>"
            + NUMBER_FR
            + " ans)\\b");
    TreatyFormulas.add(
        all,
        "INSTRUMENT",
        "entrer(?:a|ont) en vigueur[^.;]{0,90}dépôt (?<said>du (?:\\p{L}+ième|second|\\d+e)"
            + " instrument (?:de|d')[^.;]{5,70}?)(?= (?:prévu|visé|mentionné) |[.;]|$)");
    return List.copyOf(all);
  }
}
