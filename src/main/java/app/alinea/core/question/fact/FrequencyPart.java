package app.alinea.core.question.fact;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.Optional;

/// "tous les deux ans", "at least once a year": how often something happens.
final class FrequencyPart implements SlotFinder.Pattern {
  @Override
  public Optional<SlotFinder.Part> startingAt(
      Reading reading, Measures measures, Clause clause, int index) {
    var row = clause.row();
    var words = reading.words();
    // "once every six years".
    var once = row.word(index).equals("once") && row.word(index + 1).equals("every") ? 1 : 0;
    var bound = once + row.spellsOneOf(index + once, words.list("bounds"));
    var length = row.spellsOneOf(index + bound, words.list("frequencies"));
    // "le 1er mars de chaque année": a part of a date.
    var dated = row.word(index - 1).equals("de") || row.word(index - 1).equals("of");
    return length > 0 && !dated
        ? Optional.of(SlotFinder.Part.of(Role.FREQUENCY, index, index, index + bound + length))
        : Optional.empty();
  }
}
