package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.fact.Fact.Norm.Force;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Duties and powers: "doit", "peut", "shall", "may", with what must or may be done.
final class NormFinder implements FactFinder {
  private static final Set<String> NOT = Set.of("not", "pas");
  private static final Set<String> PASSIVE = Set.of("be", "have", "être", "avoir");
  private static final Set<String> FRENCH_DUTY = Set.of("devoir");
  private static final Set<String> FRENCH_POWER = Set.of("pouvoir");
  private static final Set<String> ENGLISH_DUTY = Set.of("shall", "must");
  private static final Set<String> ENGLISH_POWER = Set.of("may", "can");

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    for (var clause : reading.clauses()) {
      if (clause.kind() == Subject.NAMED) {
        (isNegated(reading, clause) ? ban(reading, clause) : norm(clause)).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static boolean isNegated(Reading reading, Clause clause) {
    for (var i = clause.verbGroup().from(); i < clause.rest().from() + 1; i++) {
      if (reading.words().is("negation", clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "shall not seek instructions", "ne peut exercer d’autre fonction": what may not be done.
  private static Optional<Fact> ban(Reading reading, Clause clause) {
    var row = clause.row();
    var word = row.word(clause.verb());
    var lemma = row.at(clause.verb()).lemma();
    var french = FRENCH_DUTY.contains(lemma) || FRENCH_POWER.contains(lemma);
    var english = ENGLISH_DUTY.contains(word) || ENGLISH_POWER.contains(word);
    var from = clause.verb() + 1;
    var not = french && reading.words().is("negation", row.word(clause.verb() - 1)) ? 1 : 0;
    while (from < clause.rest().to() && NOT.contains(row.word(from))) {
      from++;
      not++;
    }
    if (!french && !english
        || not == 0
        || PASSIVE.contains(row.word(from))
        || !row.isVerb(from)
        || reading.words().is("negation", row.word(clause.subject().from()))) {
      return Optional.empty();
    }
    var evidence = Evidence.of(row.sentence(), row.span(clause.whole()), 0.85);
    return Optional.of(
        new Fact.Norm(evidence, clause, Force.BAN, new TokenRange(from, clause.rest().to())));
  }

  private static Optional<Fact> norm(Clause clause) {
    var row = clause.row();
    var word = row.word(clause.verb());
    var lemma = row.at(clause.verb()).lemma();
    var force =
        FRENCH_DUTY.contains(lemma) || ENGLISH_DUTY.contains(word)
            ? Optional.of(Force.DUTY)
            : FRENCH_POWER.contains(lemma) || ENGLISH_POWER.contains(word)
                ? Optional.of(Force.RIGHT)
                : Optional.<Force>empty();
    var from = clause.verb() + 1;
    while (row.is(from, PartOfSpeech.ADV) && from < clause.rest().to()) {
      from++;
    }
    var passive =
        row.word(from).equals("être")
            || row.word(from).equals("be")
            || row.word(from).equals("have");
    if (force.isEmpty() || passive || !row.isVerb(from) || from >= clause.rest().to()) {
      return Optional.empty();
    }
    var act = new TokenRange(from, clause.rest().to());
    var evidence = Evidence.of(row.sentence(), row.span(clause.whole()), 0.85);
    return Optional.of(new Fact.Norm(evidence, clause, force.get(), act));
  }
}
