package app.alinea.core.question.fact;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.fact.Fact.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks through the rest of each clause for parts of one role.
final class SlotFinder implements FactFinder {
  private static final double CONFIDENCE = 0.88;

  private final Pattern pattern;

  SlotFinder(Pattern pattern) {
    this.pattern = pattern;
  }

  /// Recognises one role by the words that start it.
  interface Pattern {
    /// The part that starts at a token of the clause's rest.
    Optional<Part> startingAt(Reading reading, Measures measures, Clause clause, int index);
  }

  /// @param hole tokens that the question leaves out
  /// @param value tokens that answer
  /// @param tail tokens that stay with the question word
  record Part(Slot.Role role, TokenRange hole, TokenRange value, TokenRange tail) {
    static Part of(Slot.Role role, int from, int valueFrom, int to) {
      return new Part(
          role, new TokenRange(from, to), new TokenRange(valueFrom, to), new TokenRange(to, to));
    }
  }

  @Override
  public List<Fact> find(Reading reading) {
    var measures = new Measures(reading.words());
    var facts = new ArrayList<Fact>();
    for (var clause : reading.clauses()) {
      if (introducesAnother(clause)) {
        continue;
      }
      for (var i = clause.rest().from(); i < clause.rest().to(); i++) {
        if (isSubordinate(reading, clause, i)) {
          break;
        }
        var part = pattern.startingAt(reading, measures, clause, i);
        if (part.isPresent() && part.get().hole().to() <= clause.rest().to()) {
          facts.add(slot(clause, part.get()));
          break;
        }
      }
    }
    return facts;
  }

  private static Fact slot(Clause clause, Part part) {
    var row = clause.row();
    var evidence = Evidence.of(row.sentence(), row.span(clause.whole()), CONFIDENCE);
    return new Slot(evidence, clause, part.role(), part.hole(), part.value(), part.tail());
  }

  /// "We reaffirm that …": what follows is a clause of its own.
  private static boolean introducesAnother(Clause clause) {
    var word = clause.row().word(clause.rest().from());
    return word.equals("que") || word.equals("qu'") || word.equals("that");
  }

  /// What stands after a relative pronoun hangs on another verb.
  private static boolean isSubordinate(Reading reading, Clause clause, int index) {
    if (clause.row().spells(index, "as soon as possible") > 0
        || clause.row().spells(index - 2, "as soon as possible") > 0) {
      return false;
    }
    return index > clause.rest().from()
        && reading.words().is("subordinators", clause.row().word(index))
        && !reading.words().is("adverbial.subordinators", clause.row().word(index));
  }
}
