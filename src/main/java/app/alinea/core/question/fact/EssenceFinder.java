package app.alinea.core.question.fact;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// "A treaty is an agreement concluded between states …": what a thing as such is, as lecture notes
/// say it.
final class EssenceFinder implements FactFinder {
  private static final Set<String> BE = Set.of("is", "are", "est", "sont");
  private static final Set<String> KIND = Set.of("a", "an", "un", "une");
  private static final Set<String> WHAT =
      Set.of("a", "an", "the", "un", "une", "le", "la", "l'", "les", "des");
  private static final int SHORTEST = 5;
  private static final int LONGEST_TERM = 5;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    for (var clause : reading.clauses()) {
      if (defines(reading, clause)) {
        var row = clause.row();
        facts.add(
            new Fact.Essence(Evidence.of(row.sentence(), row.span(clause.rest()), 0.85), clause));
      }
    }
    return facts;
  }

  static boolean defines(Reading reading, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    var bare =
        reading.words().language() == Language.ENGLISH
            && !row.is(subject.from(), PartOfSpeech.DET)
            && !row.is(subject.from(), PartOfSpeech.PROPN);
    return clause.kind() == Subject.NAMED
        && clause.fronted().isEmpty()
        && clause.verbGroup().length() == 1
        && BE.contains(row.word(clause.verb()))
        && (bare || KIND.contains(row.word(subject.from())))
        && subject.length() <= LONGEST_TERM
        && clause.rest().length() >= SHORTEST
        && (WHAT.contains(row.word(clause.rest().from()))
            || row.is(clause.rest().from(), PartOfSpeech.NOUN));
  }
}
