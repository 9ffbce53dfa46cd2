package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;

/// Conditions in an English sentence that are none one could ask for: "where appropriate", "if
/// necessary", "where not done already" have no clause of their own; "when all options are open |
/// and participation can take place" is cut in half; what somebody does by itself, he may do in
/// other cases too.
final class OpenCase {
  private static final Set<String> OPENERS = Set.of("where", "when", "whenever", "if");
  private static final Set<String> ORDERING = Set.of("shall", "will", "must");
  private static final Set<String> BE = Set.of("be");

  private OpenCase() {}

  static boolean isOne(Idiom idiom, Clause clause, Adjunct adjunct) {
    if (idiom.words().language() != Language.ENGLISH
        || adjunct.kind() != Adjunct.Kind.CONDITION
        || adjunct.marker() != 1) {
      return false;
    }
    var row = clause.row();
    return OPENERS.contains(row.word(adjunct.range().from())) && !hasSubject(row, adjunct)
        || isHalf(clause, adjunct)
        || !clause.fronted().contains(adjunct) && isBare(idiom, clause, adjunct);
  }

  private static boolean hasSubject(TokenRow row, Adjunct adjunct) {
    var first = adjunct.body().from();
    // "when notifying the Members".
    if (row.word(first).endsWith("ing")) {
      return true;
    }
    var noun = first;
    while (row.is(noun, PartOfSpeech.ADJ) || row.is(noun, PartOfSpeech.ADV)) {
      noun++;
    }
    return noun < adjunct.range().to()
        && !row.word(first).equals("not")
        && (row.is(noun, PartOfSpeech.DET)
            || row.is(noun, PartOfSpeech.PRON)
            || row.is(noun, PartOfSpeech.NUM)
            || row.is(noun, PartOfSpeech.NOUN)
            || row.is(noun, PartOfSpeech.PROPN));
  }

  private static boolean isHalf(Clause clause, Adjunct adjunct) {
    var row = clause.row();
    var end = adjunct.range().to();
    return row.is(end, PartOfSpeech.CCONJ)
        && !clause.fronted().contains(adjunct)
        && withSecond(row, end) == end
        && !row.isVerb(end + 1);
  }

  /// "when all options are open | and participation can take place": up to the next mark, where no
  /// new provision begins behind the joint.
  static int withSecond(TokenRow row, int end) {
    if (!row.is(end, PartOfSpeech.CCONJ)) {
      return end;
    }
    var acts = false;
    for (var i = end + 1; i < row.size() && !row.is(i, PartOfSpeech.PUNCT); i++) {
      if (ORDERING.contains(row.word(i)) || !acts && i == end + 1 && row.isVerb(i)) {
        return end;
      }
      acts |= row.isVerb(i) || row.is(i, PartOfSpeech.AUX);
      if (i + 1 == row.size() || row.is(i + 1, PartOfSpeech.PUNCT)) {
        return acts ? i + 1 : end;
      }
    }
    return end;
  }

  /// "the presiding officer shall preside whenever …".
  private static boolean isBare(Idiom idiom, Clause clause, Adjunct adjunct) {
    var row = clause.row();
    var passive = false;
    for (var i = clause.verbGroup().from(); i < clause.verbGroup().to() - 1; i++) {
      passive |= BE.contains(row.at(i).lemma());
    }
    return adjunct.range().from() - clause.rest().from() <= 1
        && !passive
        && PartyNouns.isParty(idiom, clause);
  }
}
