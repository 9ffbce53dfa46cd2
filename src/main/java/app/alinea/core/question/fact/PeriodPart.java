package app.alinea.core.question.fact;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.Optional;

/// Periods: how long something lasts, within what time it is due, how long before or after
/// something else it happens.
final class PeriodPart implements SlotFinder.Pattern {
  private final Role role;

  /// @param role TERM, TIME_LIMIT, LEAD_TIME or INTERVAL
  PeriodPart(Role role) {
    this.role = role;
  }

  @Override
  public Optional<SlotFinder.Part> startingAt(
      Reading reading, Measures measures, Clause clause, int index) {
    var row = clause.row();
    var words = reading.words();
    var marker =
        role == Role.INTERVAL ? 0 : row.spellsOneOf(index, words.list("period." + role.name()));
    if (marker == 0 && role != Role.INTERVAL) {
      return Optional.empty();
    }
    var from = index + marker;
    var length = measures.period(row, from);
    var force = row.spellsOneOf(clause.rest().from(), words.list("force.phrases"));
    if (length == 0 || role == Role.INTERVAL && index > clause.rest().from() + 1 + force) {
      return Optional.empty();
    }
    var end = from + length;
    if (row.spellsOneOf(end, words.list("period.also")) > 0) {
      return Optional.empty();
    }
    var value = new TokenRange(from, end);
    if (role == Role.LEAD_TIME) {
      var before = row.spellsOneOf(end, words.list("period.before"));
      var atLeast = row.spellsOneOf(from, words.list("bounds")) > 0 || marker > 0;
      var tailEnd = tailEnd(clause, end);
      return before > 0 && atLeast
          ? Optional.of(
              new SlotFinder.Part(
                  role, new TokenRange(index, tailEnd), value, new TokenRange(end, tailEnd)))
          : Optional.empty();
    }
    var link = row.spellsOneOf(end, words.list("period.after"));
    if (role == Role.INTERVAL) {
      var due = row.spellsOneOf(index - 1, words.list("period.TIME_LIMIT")) > 0;
      link = due ? 0 : row.spellsOneOf(end, words.list("period.later"));
      var tailEnd = clause.rest().to();
      return link > 0
          ? Optional.of(
              new SlotFinder.Part(
                  role, new TokenRange(index, tailEnd), value, new TokenRange(end, tailEnd)))
          : Optional.empty();
    }
    if (role == Role.TIME_LIMIT && link > 0) {
      var tailEnd = tailEnd(clause, end + link);
      return tailEnd > end + link
          ? Optional.of(
              new SlotFinder.Part(
                  role, new TokenRange(index, tailEnd), value, new TokenRange(end, tailEnd)))
          : Optional.empty();
    }
    return Optional.of(new SlotFinder.Part(role, new TokenRange(index, end), value, empty(end)));
  }

  private static TokenRange empty(int at) {
    return new TokenRange(at, at);
  }

  /// The tail reaches to the end of the clause, or to a comma in it.
  private static int tailEnd(Clause clause, int from) {
    var row = clause.row();
    for (var i = from; i < clause.rest().to(); i++) {
      if (row.word(i).equals(",")) {
        return i;
      }
    }
    return clause.rest().to();
  }
}
