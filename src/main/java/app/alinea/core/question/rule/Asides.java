package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.Fact;

/// Cuts what a clause adds behind a comma after the part asked for.
public final class Asides {
  private Asides() {}

  /// A comma in a row of nouns belongs to the row.
  private static boolean isAside(Idiom idiom, TokenRow row, int index) {
    var word = row.word(index);
    return idiom.words().is("relatives", word)
        || word.endsWith("ing")
        || row.is(index, PartOfSpeech.ADP)
        || row.is(index, PartOfSpeech.SCONJ)
        || row.is(index, PartOfSpeech.VERB);
  }

  /// The fact in its clause up to the first comma behind the part.
  public static Fact.Slot cut(Idiom idiom, Fact.Slot slot) {
    var clause = slot.clause();
    var row = clause.row();
    for (var i = slot.hole().to(); i < clause.rest().to(); i++) {
      if (row.word(i).equals(",") && isAside(idiom, row, i + 1)
          || idiom.words().is("relatives", row.word(i))) {
        return new Fact.Slot(
            slot.evidence(), clause.upTo(i), slot.role(), slot.hole(), slot.value(), slot.tail());
      }
    }
    return slot;
  }
}
