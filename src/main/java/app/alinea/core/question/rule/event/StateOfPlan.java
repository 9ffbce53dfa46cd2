package app.alinea.core.question.rule.event;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "Lequel de ces projets est encore à l’étude, selon le texte ?": whether a thing is studied or
/// decided on, which readers confuse more than anything. What is decided stands beside what is
/// studied.
public final class StateOfPlan implements QuestionRule {
  private static final Set<String> ENDS = Set.of(",", ";", "qui", "which", "that");

  /// What adds to a plan that is told already.
  private static final Set<String> ASIDE =
      Set.of("en", "un", "une", "y", "notamment", "a", "an", "including");

  private static final Set<String> PURPOSE = Set.of("pour", "to");
  private static final int LONGEST = 24;
  private static final int SHORTEST = 4;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Undertaking(var _, var clause))
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)) {
      return List.of();
    }
    var studied = idiom.words().is("studying.verbs", clause.mainLemma());
    var decided = idiom.words().is("deciding.verbs", clause.mainLemma());
    if (!studied && !decided) {
      return List.of();
    }
    return plan(idiom, clause, studied)
        .flatMap(range -> draft(fact, idiom, clause, range, studied ? "studied" : "decided"))
        .stream()
        .toList();
  }

  /// The infinitive or gerund with what belongs to it: what is planned.
  private static Optional<TokenRange> plan(Idiom idiom, Clause clause, boolean studied) {
    var row = clause.row();
    var from = clause.rest().from();
    if (studied) {
      for (var i = from; i + 1 < clause.rest().to(); i++) {
        if (idiom.words().is("possibility.words", row.word(i))) {
          return range(idiom, clause, i + 1);
        }
      }
    }
    return range(idiom, clause, from);
  }

  private static Optional<TokenRange> range(Idiom idiom, Clause clause, int preposition) {
    var row = clause.row();
    var link = row.word(preposition);
    var linked = link.equals("de") || link.equals("d'") || link.equals("to") || link.equals("of");
    var from = linked ? preposition : preposition - 1;
    var verb = from + 1;
    if (verb >= clause.rest().to() || !row.isVerb(verb) || !isBuilding(idiom, clause, verb)) {
      return Optional.empty();
    }
    var to = verb + 1;
    while (to < clause.rest().to() && !ends(clause, to)) {
      to++;
    }
    var words = to - verb;
    // What a comma cuts off may be what tells one plan from another.
    if (to + 1 < clause.rest().to()
        && (row.word(to).equals(",") || row.word(to).equals(";"))
        && !ASIDE.contains(row.word(to + 1))) {
      return Optional.empty();
    }
    return words >= SHORTEST && words <= LONGEST
        ? Optional.of(new TokenRange(verb, to))
        : Optional.empty();
  }

  private static boolean ends(Clause clause, int at) {
    var row = clause.row();
    return ENDS.contains(row.word(at))
        || PURPOSE.contains(row.word(at)) && row.isInfinitive(at + 1)
        || row.word(at).equals("afin")
        || row.spells(at, "au sein") > 0;
  }

  /// "établir", "élargir", "ouvrir": what is either done or not.
  private static boolean isBuilding(Idiom idiom, Clause clause, int verb) {
    return idiom.words().is("building.verbs", clause.row().at(verb).lemma());
  }

  private Optional<Draft> draft(
      Fact fact, Idiom idiom, Clause clause, TokenRange range, String state) {
    var row = clause.row();
    var templates = idiom.templates();
    return new Wording(idiom)
        .told(row, range)
        .map(plan ->
            new Draft(
                name(),
                fact,
                templates.question("plan.which." + state, Map.of()),
                new Answer(plan, AnswerKind.PLAN, state + ":" + plan, row.span(range), List.of()),
                Statement.NONE,
                EnumSet.of(QuestionType.MULTIPLE_CHOICE)));
  }
}
