package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.Optional;

/// "à la majorité des deux tiers des membres présents", "by a simple majority of the votes cast".
final class VotingPart implements SlotFinder.Pattern {
  private static final int REACH = 5;

  @Override
  public Optional<SlotFinder.Part> startingAt(
      Reading reading, Measures measures, Clause clause, int index) {
    var row = clause.row();
    var words = reading.words();
    var marker = row.spellsOneOf(index, words.list("majority.markers"));
    if (marker == 0) {
      return Optional.empty();
    }
    var named = false;
    for (var i = index; i < Math.min(index + REACH, clause.rest().to()); i++) {
      named |= words.is("majority.nouns", row.word(i));
    }
    if (!named) {
      return Optional.empty();
    }
    var end = index + marker;
    for (var i = end; i < clause.rest().to(); i++) {
      if (row.word(i).equals("entitled")) {
        return Optional.of(SlotFinder.Part.of(Role.MAJORITY, index, index, clause.rest().to()));
      }
    }
    while (end < clause.rest().to()
        && !row.word(end).equals(",")
        && (row.spellsOneOf(end, words.list("majority.ends")) == 0 || row.word(end).equals("than"))
        && !(row.is(end, PartOfSpeech.CCONJ)
            && row.isVerb(end + 1)
            && !row.word(end + 1).startsWith("vot"))
        && (!words.is("subordinators", row.word(end)) || row.word(end).equals("than"))) {
      end++;
    }
    return row.is(end, PartOfSpeech.CCONJ)
        ? Optional.empty()
        : Optional.of(SlotFinder.Part.of(Role.MAJORITY, index, index, end));
  }
}
