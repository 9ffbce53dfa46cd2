package app.alinea.core.question.fact;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.Optional;

/// "sont déposés auprès du Gouvernement …", "shall be deposited with …": the depositary and the
/// like.
final class RecipientPart implements SlotFinder.Pattern {
  @Override
  public Optional<SlotFinder.Part> startingAt(
      Reading reading, Measures measures, Clause clause, int index) {
    var row = clause.row();
    var words = reading.words();
    var marker = row.spellsOneOf(index, words.list("recipient.markers"));
    var end = measures.phraseEnd(row, index + marker, clause.rest().to());
    return marker > 0
            && index <= clause.rest().from() + 4
            && words.is("recipient.verbs", clause.mainLemma())
            && end > index + marker
        ? Optional.of(SlotFinder.Part.of(Role.RECIPIENT, index, index, end))
        : Optional.empty();
  }
}
