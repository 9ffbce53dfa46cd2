package app.alinea.core.question.fact;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.Optional;

/// "… consists of the Chamber and the Senate", "… se compose d’une Chambre et d’un Sénat": the
/// parts of a whole, where they are named and not only counted.
final class MakeUpPart implements SlotFinder.Pattern {
  private static final int SHORTEST = 3;

  @Override
  public Optional<SlotFinder.Part> startingAt(
      Reading reading, Measures measures, Clause clause, int index) {
    var words = reading.words();
    var row = clause.row();
    var linked = words.is("composition.links", row.word(index));
    if (index != clause.rest().from()
        || !linked
        || !words.is("make.up.verbs", clause.mainLemma())) {
      return Optional.empty();
    }
    var end = index + 1;
    while (end < clause.rest().to() && !words.is("relatives", row.word(end))) {
      end++;
    }
    while (end > index && row.word(end - 1).equals(",")) {
      end--;
    }
    var counted = measures.number(row, index + 1) > 0 && !words.is("ones", row.word(index + 1));
    return counted || end - index - 1 < SHORTEST
        ? Optional.empty()
        : Optional.of(SlotFinder.Part.of(Role.MAKE_UP, index, index, end));
  }
}
