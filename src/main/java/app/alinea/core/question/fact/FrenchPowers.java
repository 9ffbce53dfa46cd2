package app.alinea.core.question.fact;

import app.alinea.core.question.fact.TreatyFormulas.Formula;
import java.util.List;

/// What French laws lay down in set words of amounts, ages and elections, of who stands in for
/// whom, who may be moved against whom and under which condition alone something is allowed.
final class FrenchPowers {
  private static final String END = "(?=[,;.]|$)";
  private static final String STOP = "(?=[;.]|$)";

  /// What may be done to a body, an office or an act of law.
  private static final String DONE =
      "(?:saisie?s?|consultée?s?|convoquée?s?|révoquée?s?|destituée?s?|dissoute?s?|modifiée?s?"
          + "|révisée?s?|prorogée?s?|prolongée?s?|suspendue?s?|retirée?s?|autorisée?s?|abrogée?s?"
          + "|transférée?s?|levée?s?|annulée?s?|dénoncée?s?|récusée?s?|proposée?s?)";

  /// What may be done to people and their goods under one condition only.
  private static final String ALLOWED =
      "(?:poursuivie?s?|arrêtée?s?|détenue?s?|jugée?s?|privée?s?|cédée?s?|vendue?s?|aliénée?s?"
          + "|engagée?s?|exercée?s?|accordée?s?|délivrée?s?|utilisée?s?|communiquée?s?"
          + "|exécutée?s?|ordonnée?s?|prononcée?s?|créée?s?|admise?s?|limitée?s?|restreinte?s?"
          + "|levée?s?|révoquée?s?|destituée?s?|suspendue?s?|dissoute?s?|modifiée?s?|révisée?s?"
          + "|exploitée?s?|expulsée?s?|extradée?s?|adoptée?s?|prise?s?|autorisée?s?)";

  private static final String STANDS_IN =
      "(?:remplacée?s?|suppléée?s?|(?:provisoirement )?exercée?s?|(?:provisoirement )?assurée?s?"
          + "|(?:provisoirement )?assumée?s?|présidée?s?|représentée?s?|convoquée?s?)";

  private FrenchPowers() {}

  /// @param number any number
  /// @param period a number with its unit
  static void add(List<Formula> all, String number, String period) {
    values(all, number, period);
    elections(all);
    delays(all, period);
    powers(all);
  }

  private static void values(List<Formula> all, String number, String period) {
    var value =
        number
            + " (?:ans|jours|mois|heures|francs(?: CFA)?|euros|dollars|%|p\\. 100|pour"
            + " cent|membres|voix|mètres|kilomètres|hectares)(?: (?:révolus|francs|ouvrables))?";
    measured(
        all,
        "FIXED_AT",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>est|sont) (?<deed>(?:fixée?s?|limitée?s?|ramenée?s?|portée?s?)) à"
            + " (?<said>(?!(?:la|l'|chaque)\\b)"
            + value
            + "(?: (?:du|de la|des|de) [^,;.()]{3,60}(?=[;.]|$))?+)(?!"
            + " (?:au|et|à|par|de|du|des)\\b| (?:d|l)')");
    measured(
        all,
        "LASTS",
        FrenchNorms.CONNECTED
            + "(?<what>La durée (?:de |du |des |d')(?!mandat)[^,;.()]{4,70}?) est (?:de"
            + " |d')(?<said>"
            + period
            + ")\\b");
    measured(
        all,
        "PERIOD_IS",
        FrenchNorms.CONNECTED
            + "(?<what>Le délai (?:de |du |des |d'|pour )[^,;.()]{4,80}?) est (?:de |d')(?<said>"
            + period
            + ")\\b");
    measured(
        all,
        "ELECTOR",
        "^Sont (?<noun>électeurs|éligibles)[^;.]{4,120}? âgés (?:d'au moins |de |de plus de"
            + " )(?<said>"
            + number
            + " ans)\\b");
    measured(
        all,
        "ELECTOR",
        "^(?:Tous les|Les|Tout) [^;.]{4,120}? âgés (?:d'au moins |de |de plus de )(?<said>"
            + number
            + " ans)\\b[^;.]{0,120}? sont (?<noun>électeurs|éligibles)\\b");
  }

  private static void delays(List<Formula> all, String period) {
    measured(
        all,
        "DISPOSES",
        FrenchNorms.CONNECTED
            + FrenchNorms.WHEN
            + FrenchNorms.SUBJ
            + " (?<verb>dispose|disposent) (?:d'un délai )?(?:de |d')(?<said>"
            + period
            + ")(?: (?:au plus|au maximum))?,?(?: à (?:compter|partir) [^;.]{5,90}?,?)? (?<mid>pour"
            + " [^;.]{6,120}?)(?= à compter|"
            + " à partir| ?[;.»]|$)");
    measured(
        all,
        "BOUND_IN",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>doit|doivent|s'engage|s'engagent|est tenue? de|sont tenue?s? de)"
            + " (?<deed>(?:à )?[^,;.()]{6,110}?),? dans (?:un|le) délai (?:maximum |maximal )?(?:de"
            + " |d')(?<said>"
            + period
            + ")\\b");
    measured(
        all,
        "BOUND_IN",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>doit|doivent|s'engage|s'engagent) (?<deed>(?:à )?\\p{L}+(?:er|ir|re)(?:"
            + " \\p{L}+ment)?),? dans (?:un|le) délai (?:maximum |maximal )?(?:de |d')(?<said>"
            + period
            + ")(?: à (?:compter|partir) [^,;.]{5,90})?,? (?<mid>(?:toute?s? |les |la |le |l'|des"
            + " )[^;.:()]{5,90}?)"
            + END);
    measured(
        all,
        "MEMBERS_TERM",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?:comprend|compte|se compose de|est composée? de|est formée? de) [^,;.]{3,40}?,?"
            + " dont le mandat (?:dure|est de|est fixé à) (?<said>"
            + period
            + ")\\b");
    measured(
        all,
        "AFTER_STAGE",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>acquiert|acquièrent|obtient|obtiennent|devient|deviennent|perd|perdent)"
            + " (?<what>[^,;.()]{5,80}?) après (?:une (?:période|durée)(?: \\p{L}+)? de |un stage"
            + " de |un délai de )?(?<said>"
            + period
            + ")\\b");
  }

  private static void elections(List<Formula> all) {
    norm(
        all,
        "BALLOT",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>est|sont) (?<deed>élue?s?) (?<said>au (?:suffrage"
            + " universel|suffrage|scrutin) [^;.]{5,110}?)"
            + STOP);
  }

  private static void powers(List<Formula> all) {
    norm(
        all,
        "MAY_BE_BY",
        FrenchNorms.CONNECTED
            + FrenchNorms.WHEN
            + FrenchNorms.SUBJ
            + " (?<verb>peut|peuvent|pourra|pourront) (?<deed>être "
            + DONE
            + ")(?<mid> (?!par\\b)[^,;.()]{3,60}?)? (?<said>par (?:le |la |les |l'|tout |toute |un"
            + " |une |chaque |chacun |deux |trois )[^;.()]{4,120}?)(?= sur | pour | dans | en cas |"
            + " lorsque | à tout | si |,? après | à la majorité| ?[;.»]|$)");
    norm(
        all,
        "ONLY_IF",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " ne (?<verb>peut|peuvent|pourra|pourront) (?<deed>être "
            + ALLOWED
            + "(?:(?:, | et | ou )"
            + ALLOWED
            + ")*)(?<mid> (?!que\\b|qu')[^,;.()]{3,60}?)? qu(?:e |')(?<said>(?:avec|après|en"
            + " vertu|en cas|sur|si|s'il|lorsque|par (?!le |la |les |l')|pour|dans les cas|à la"
            + " suite|moyennant|sous) ?[^;.:()]{6,130}?)"
            + STOP);
    norm(
        all,
        "ONLY_BY",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " ne (?<verb>peut|peuvent|pourra|pourront) (?<deed>être "
            + ALLOWED
            + ") que (?<said>par (?:le |la |les |l')[^,;.:()]{4,90}?)"
            + END);
    norm(
        all,
        "ONLY_WHEN",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " n(?:e |')(?<verb>est|sont) (?<deed>(?:acquise?s?|adoptée?s?|approuvée?s?|valables?"
            + "|recevables?|définiti(?:f|ve)s?|exécutoires?|opposables?|publiée?s?|prononcée?s?|autorisée?s?|admise?s?|accordée?s?|applicables?|éligibles?))"
            + " qu(?:e |')(?<said>(?:après|si|s'il|lorsque|à la suite|en"
            + " cas|avec|sur|par|moyennant|en vertu) ?[^,;.:()]{6,110}?)(?=,? sauf| ?[,;.»]|$)");
    norm(
        all,
        "SHARED",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?:comprend|compte|se compose de|est composée? de|est formée? de) \\p{L}+(?:"
            + " \\(\\d+\\))? (?:membres|juges|conseillers),? dont (?<said>\\p{L}+ (?:sont"
            + " )?(?:nommés|désignés|élus) par [^;.]{4,90}? et \\p{L}+ par [^,;.]{4,90}?)"
            + END);
    norm(
        all,
        "UNTOUCHED",
        FrenchNorms.CONNECTED
            + "(?<said>(?:La |Le |L'|Les )(?:(?! (?:est|sont|qui|que|ne)\\b)[^;:.()]){5,120}?) ne"
            + " (?:peut|peuvent|pourra|pourront) (?<what>(?:faire|être) l'objet (?:d'une|d'aucune)"
            + " (?:révision|modification|réserve|dérogation|saisie)[^,;.]{0,60}?)"
            + STOP);
    norm(
        all,
        "STANDS_IN",
        "^(?<when>(?:En cas d|Pendant |Durant )[^;]{6,150}?),"
            + " (?<subj>(?:le |la |les |l') ?(?:(?! (?:est|sont|qui|que|ne)\\b)[^,;.]){4,80}?)"
            + " (?<verb>est|sont|sera|seront) (?<deed>"
            + STANDS_IN
            + ") (?<said>par (?:le |la |l')[^,;.()]{5,90}?)"
            + END);
    norm(
        all,
        "ORGAN_IS",
        FrenchNorms.CONNECTED
            + "(?<said>(?:Le |La |L')(?:(?! (?:est|sont|qui|que|ne|se)\\b)[^,;:.()]){3,60}?) est"
            + " (?<what>(?:l'organe|l'autorité|l'institution) (?:suprême|exécuti[fv]e?|délibérante?"
            + "|de décision|de direction|de contrôle|d'exécution|de conception|technique|judiciaire"
            + "|législati[fv]e?|consultati[fv]e?|plénière?|permanente?)[^,;:.()]{3,90}?)"
            + END);
    norm(
        all,
        "OPENS",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>s'ouvre|prend fin|débute|commence|expire) (?<said>(?:le (?:premier|deuxième"
            + "|troisième|dernier|\\d{1,2}(?:er)?|lendemain) |dans la |au cours (?:de la|du|des)"
            + " |(?:vingt|trente|quinze|dix|huit|soixante)[\\p{L}-]* (?:jours|heures)"
            + " )[^,;.()]{4,100}?)"
            + STOP);
    norm(
        all,
        "OUTSIDE",
        FrenchNorms.CONNECTED
            + "(?:Le|La) présente? (?!article|section|chapitre|titre)\\p{L}+ ne s'applique pas"
            + " (?<said>(?:aux?|à la|à l'|à) ?[^;.:()]{8,150}?)"
            + STOP);
  }

  private static void norm(List<Formula> all, String name, String pattern) {
    TreatyFormulas.add(all, FrenchNorms.NORM + name, pattern);
  }

  private static void measured(List<Formula> all, String name, String pattern) {
    TreatyFormulas.measure(all, FrenchNorms.NORM + name, pattern);
  }
}
