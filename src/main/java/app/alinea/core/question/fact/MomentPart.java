package app.alinea.core.question.fact;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.Optional;

/// "entre en vigueur le trentième jour suivant …": when something takes effect.
final class MomentPart implements SlotFinder.Pattern {
  @Override
  public Optional<SlotFinder.Part> startingAt(
      Reading reading, Measures measures, Clause clause, int index) {
    var row = clause.row();
    var words = reading.words();
    if (index != clause.rest().from()) {
      return Optional.empty();
    }
    var effect = row.spellsOneOf(index, words.list("force.phrases"));
    var from = index + effect;
    var to = clause.rest().to();
    var starts = row.spellsOneOf(from, words.list("moment.markers")) > 0;
    return effect > 0 && starts && to - from > 2
        ? Optional.of(SlotFinder.Part.of(Role.MOMENT, from, from, to))
        : Optional.empty();
  }
}
