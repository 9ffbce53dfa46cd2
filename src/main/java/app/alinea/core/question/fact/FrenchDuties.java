package app.alinea.core.question.fact;

import app.alinea.core.question.fact.TreatyFormulas.Formula;
import java.util.List;

/// What French declarations, regulations and laws say of a thing in set words: at what it aims,
/// what it must favour or contain, without what it cannot be, of what it is the object, until when
/// it holds, to what it is subject.
final class FrenchDuties {
  private static final String STOP = "(?=[;.]|$)";

  /// "conclu", "soumise", "transférées".
  private static final String DONE =
      "(?!que\\b)[\\p{L}-]+(?:ée?s?|ie?s?|ue?s?|ises?|is|ite?s?|erte?s?|einte?s?)\\b";

  /// Of the deed itself, not of one within its subject.
  private static final String PLAIN = "^(?!.*\\b(?:lesquel|laquelle|lequel|auquel|auxquel))";

  private FrenchDuties() {}

  static void add(List<Formula> all) {
    aims(all);
    conditions(all);
    bounds(all);
    riders(all);
  }

  private static void aims(List<Formula> all) {
    var to = " (?<said>(?:à |au |aux )[^;:.()]{8,150}?)";
    norm(
        all,
        "AIMS_AT",
        PLAIN
            + FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>doit|doivent|devra|devront) (?<deed>viser|tendre|contribuer|concourir"
            + "|veiller|pourvoir|se conformer|aboutir|obéir)"
            + to
            + STOP);
    norm(
        all,
        "MUST_FAVOUR",
        FrenchNorms.CONNECTED
            + "(?<what>(?:La |Le |L'|Les )(?:(?! (?:qui|que|dont|où|ne|n'|se)\\b)[^,;:.()]){3,80}?)"
            + " (?<lead>doit|doivent|devra|devront)"
            + " (?<deed>favoriser|promouvoir|garantir|assurer|respecter|protéger|préserver"
            + "|encourager|faciliter|comporter|comprendre|contenir|indiquer|mentionner|préciser"
            + "|énoncer|renforcer|refléter|exposer)"
            + " (?<said>(?:le |la |les |l'|un |une |des |toutes? |tous )[^;:.()]{8,150}?)"
            + STOP);
    norm(
        all,
        "OBJECT_OF",
        PLAIN
            + FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>fait|font|fera|feront) l'objet (?<said>(?:d'un |d'une |de |des |du"
            + " )[^;:.()]{8,120}?)"
            + STOP);
  }

  private static void conditions(List<Formula> all) {
    norm(
        all,
        "ONLY_IF",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " ne (?<verb>peut|peuvent|pourra|pourront|doit|doivent) (?<deed>être "
            + DONE
            + ")(?<mid> (?!que\\b|qu'|ou\\b|et\\b)[^,;.()]{3,60}?)? (?:que"
            + " |qu')(?<said>(?:avec|après|en vertu|en"
            + " cas|si|s'il|s'ils|lorsque|lorsqu'|moyennant|sous réserve|sur"
            + " (?:présentation|autorisation|décision|avis)) ?[^;.:()]{6,130}?)(?=[;.]|$)");
    norm(
        all,
        "WITHOUT",
        FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " ne (?<verb>peut|peuvent|pourra|pourront) (?<deed>(?:être "
            + DONE
            + "|(?!être\\b|avoir\\b)\\p{L}+(?:er|ir|re) [^,;:.()]{4,70}?))(?<mid> [^,;.()]{3,50}?)?"
            + " sans (?<said>(?!que\\b|qu'|préjudice|délai|motif)(?:le |la |l'|les |un |une |y être"
            + " |avoir )[^;:.()]{6,110}?)"
            + STOP);
  }

  private static void bounds(List<Formula> all) {
    norm(
        all,
        "UNTIL_WHEN",
        PLAIN
            + FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>est|sont|demeure|demeurent|reste|restent|demeurera|resteront|demeureront|peut|peuvent|doit|doivent)"
            + " (?<deed>(?!pas\\b)[^,;:.()]{6,90}?) (?<said>jusqu(?:'à ce que|'à ce qu'|'à la|'à"
            + " l'|'au(?! \\d)) ?[^;:()]{6,150}?)"
            + STOP);
    norm(
        all,
        "SUBJECT_TO",
        PLAIN
            + FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>est|sont|sera|seront)"
            + " (?<deed>soumise?s?|subordonnée?s?|assujettie?s?|astreinte?s?) (?<said>(?:à |au |aux"
            + " )(?:(?! par (?:le|la|les|l')\\b)[^,;:.()]){8,120}?)"
            + STOP);
    norm(
        all,
        "CHARGED_WITH",
        PLAIN
            + FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>est|sont|sera|seront) (?<deed>chargée?s?|exemptée?s?|exonérée?s?"
            + "|dispensée?s?) (?<said>(?:de |d'|du |des )[^;:.()]{8,130}?)"
            + STOP);
  }

  private static void riders(List<Formula> all) {
    norm(
        all,
        "UNDER_PAIN",
        PLAIN
            + FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>doit|doivent|est|sont) (?<deed>[^,;:.()]{6,90}?),? (?:sous|à) peine"
            + " (?<said>(?:de |d')[^;:.()]{5,90}?)"
            + STOP);
    norm(
        all,
        "ACCOMPANIED",
        PLAIN
            + FrenchNorms.CONNECTED
            + FrenchNorms.SUBJ
            + " (?<verb>doit|doivent|est|sont) (?<deed>(?:être )?(?:obligatoirement"
            + " )?(?:accompagnée?s?|revêtue?s?|munie?s?|assortie?s?|suivie?s?|précédée?s?))"
            + " (?<said>(?:de |d'|du |des )[^,;:.()]{8,120}?)"
            + STOP);
    norm(
        all,
        "PROHIBITED",
        "^(?<said>(?:Toute |Tout |La |Le |L'|Les )(?:(?! (?:est|sont|qui|que|y|en)"
            + " )[^;:.()]){12,130}?) (?:est|sont) (?:formellement |strictement |rigoureusement"
            + " |absolument )?(?:interdite?s?|prohibée?s?|proscrite?s?)"
            + STOP);
  }

  private static void norm(List<Formula> all, String name, String pattern) {
    TreatyFormulas.add(all, FrenchNorms.NORM + name, pattern);
  }
}
