package app.alinea.core.question.fact;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.Optional;

/// "… trains about 4,000 officers every year": how many of something an English verb has as its
/// object. The value is the number, the tail what is counted.
final class CountPart implements SlotFinder.Pattern {
  @Override
  public Optional<SlotFinder.Part> startingAt(
      Reading reading, Measures measures, Clause clause, int index) {
    var words = reading.words();
    var row = clause.row();
    if (!words.has("object.tails") || index != Objects.start(words, clause)) {
      return Optional.empty();
    }
    var from = index + row.spellsOneOf(index, words.list("bounds"));
    var number = measures.number(row, from);
    var noun = from + number;
    var end = Objects.end(words, measures, row, noun, clause.rest().to());
    if (number == 0
        || words.is("ones", row.word(from))
        || end <= noun
        || measures.period(row, from) > 0
        || words.is("coordinators", row.word(end))) {
      return Optional.empty();
    }
    return Optional.of(
        new SlotFinder.Part(
            Role.COUNT,
            new TokenRange(index, end),
            new TokenRange(index, noun),
            new TokenRange(noun, end)));
  }
}
