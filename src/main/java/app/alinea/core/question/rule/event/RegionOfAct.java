package app.alinea.core.question.rule.event;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// "Dans quelle région la Norvège maintient-elle des phares d’importance ?": where somebody with a
/// name keeps, builds or sends something, when the region ends what is said.
public final class RegionOfAct implements QuestionRule {
  private static final Set<String> IN = Set.of("dans", "en");
  private static final int FEWEST = 2;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Action(var _, var clause, var object, var _))
        || idiom.words().language() != Language.FRENCH
        || idiom.law()
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || Definiteness.leansBack(idiom, clause)
        || !idiom.words().is("keeping.verbs", clause.mainLemma())
        || clause.row().entityAt(clause.subject()).isEmpty()
        || object.from() != clause.rest().from()) {
      return List.of();
    }
    return draft(fact, idiom, clause);
  }

  private List<Draft> draft(Fact fact, Idiom idiom, Clause clause) {
    var row = clause.row();
    var region =
        row.sentence().entities().stream()
            .filter(entity -> entity.type() == EntityType.REGION)
            .filter(entity -> row.tokensIn(entity.span()).to() == clause.rest().to())
            .findFirst();
    // Another region of the sentence might do as well.
    var regions =
        row.sentence().entities().stream()
            .filter(entity -> entity.type() == EntityType.REGION)
            .count();
    if (region.isEmpty() || regions > 1) {
      return List.of();
    }
    var tokens = row.tokensIn(region.get().span());
    var article = row.is(tokens.from() - 1, PartOfSpeech.DET) ? tokens.from() - 1 : tokens.from();
    var from = article - 1;
    var thing = new TokenRange(clause.rest().from(), from);
    if (!IN.contains(row.word(from)) || thing.length() < FEWEST || isTorn(clause, thing)) {
      return List.of();
    }
    var name = new TokenRange(article, tokens.to());
    var wording = new Wording(idiom);
    var question =
        idiom.phrasing().invert(idiom.templates().get("where.region"), clause, List.of(thing));
    var told = wording.told(row, name);
    var statement = wording.statement(clause, name);
    if (question.isEmpty() || told.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var answer =
        new Answer(
            told.get(),
            AnswerKind.REGION,
            region.get().id(),
            row.span(name),
            wording.otherNames(region.get(), told.get()));
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(question.get()),
            answer,
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD, QuestionType.SHORT_ANSWER, QuestionType.CLOZE)));
  }

  /// A comma or a row before the region: it may be the place of a part only.
  private static boolean isTorn(Clause clause, TokenRange thing) {
    var row = clause.row();
    for (var i = thing.from(); i < thing.to(); i++) {
      if (row.word(i).equals(",")
          || row.is(i, PartOfSpeech.CCONJ)
          || row.word(i).equals("qui")
          || row.word(i).equals("que")) {
        return true;
      }
    }
    return false;
  }
}
