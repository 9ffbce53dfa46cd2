package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import java.util.regex.Pattern;

/// Circumstances that stand between a verb and what it governs: "communiquera au Secrétaire
/// général, aux fins d’enregistrement, toute ratification".
public final class Insertion {
  /// Objects that are nothing without what they are for.
  private static final Pattern BARE =
      Pattern.compile(
          "(?iu)^(?:toutes?|tous|les?|des|all|the|any|such)?\\s?(?:les|the)?\\s?(?:mesures?"
              + "|dispositions?|measures?|steps?|action|efforts?|arrangements?|moyens)"
              + "(?:\\s(?:nécessaires?|appropriées?|utiles?|necessary|appropriate))?$"
              + "|(?iu)^(?:the |all |any )*(?:necessary|appropriate|suitable|adequate) "
              + "(?:measures?|steps?|action|arrangements?)$");

  private Insertion() {}

  /// Whether a pair of commas behind a preposition’s phrase is followed by the object.
  public static boolean displacesObject(Clause clause) {
    var row = clause.row();
    var rest = clause.rest();
    if (!row.is(rest.from(), PartOfSpeech.ADP) && !row.word(rest.from()).equals(",")) {
      return false;
    }
    var commas = 0;
    for (var i = rest.from(); i + 1 < row.size(); i++) {
      if (row.word(i).equals(";")) {
        return false;
      }
      if (row.word(i).equals(",")) {
        commas++;
        if (commas > 1 && row.is(i + 1, PartOfSpeech.DET)) {
          return true;
        }
      }
    }
    return false;
  }

  /// "take appropriate measures", "prendre les mesures nécessaires" before a purpose.
  static boolean isBare(Clause clause, int until) {
    var row = clause.row();
    var rest = clause.rest();
    if (until <= rest.from()) {
      return false;
    }
    var from = rest.from();
    while (from < until && (row.isVerb(from) || row.is(from, PartOfSpeech.ADV))) {
      from++;
    }
    return BARE.matcher(row.text(new TokenRange(from, until)).strip()).find();
  }
}
