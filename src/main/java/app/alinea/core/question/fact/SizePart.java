package app.alinea.core.question.fact;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.Optional;

/// "se compose de neuf membres", "shall consist of fifteen experts": how many make up a body.
final class SizePart implements SlotFinder.Pattern {
  @Override
  public Optional<SlotFinder.Part> startingAt(
      Reading reading, Measures measures, Clause clause, int index) {
    var row = clause.row();
    var words = reading.words();
    if (index != clause.rest().from() || !words.is("composition.verbs", clause.mainLemma())) {
      return Optional.empty();
    }
    var from = words.is("composition.links", row.word(index)) ? index + 1 : index;
    var length = measures.count(row, from);
    var end = from + length;
    var several = row.word(end).equals(",") && row.word(end + 1).isEmpty();
    var each =
        row.spellsOneOf(end, words.list("size.each")) > 0
            || words.is("agent.words", row.word(end))
            || row.word(end).equals("per");
    var single = words.is("ones", row.word(from));
    if (length == 0 || several || each || single || joined(reading, clause, end)) {
      return Optional.empty();
    }
    return Optional.of(SlotFinder.Part.of(Role.SIZE, index, from, end));
  }

  /// "one representative and two deputies" is no single number.
  private static boolean joined(Reading reading, Clause clause, int end) {
    // "sixteen members and shall meet": what follows is another norm.
    return reading.words().is("coordinators", clause.row().word(end))
        && !clause.row().word(end + 1).equals("shall");
  }
}
