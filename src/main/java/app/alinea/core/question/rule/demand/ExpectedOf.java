package app.alinea.core.question.rule.demand;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.FrenchPlaces;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "De quel pays les ministres attendent-ils qu’il ouvre ses ports ?": what is expected of a State,
/// which is asked for by its name.
public final class ExpectedOf implements QuestionRule {
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");
  private static final Set<String> PRONOUNS = Set.of("il", "elle");
  private static final int SHORTEST = 5;
  private static final int LONGEST = 22;
  private static final int FEWEST_TELLING = 2;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return fact instanceof Fact.Undertaking(var _, var clause)
            && idiom.words().language() == Language.FRENCH
            && !idiom.law()
            && clause.mainLemma().equals("attendre")
            && Wording.standsAlone(clause)
        ? ask(fact, clause, idiom).stream().toList()
        : List.of();
  }

  private Optional<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    var row = clause.row();
    var from = clause.rest().from();
    if (!OF.contains(row.word(from))) {
      return Optional.empty();
    }
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.COUNTRY)
        .filter(entity -> {
          var start = row.tokensIn(entity.span()).from();
          return start == from + 1 || start == from + 2;
        })
        .findFirst()
        .flatMap(entity -> draft(fact, clause, idiom, entity));
  }

  private Optional<Draft> draft(Fact fact, Clause clause, Idiom idiom, Entity entity) {
    var row = clause.row();
    var named = row.tokensIn(entity.span());
    var that = named.to();
    if (!row.word(that).equals("qu'") || !PRONOUNS.contains(row.word(that + 1))) {
      return Optional.empty();
    }
    var acts =
        Extent.of(
            row, Wording.trimmed(row, new TokenRange(that + 2, clause.rest().to())), SHORTEST);
    // "du Chili": the article is in the preposition.
    var name =
        new Wording(idiom)
            .told(
                row,
                named.from() > clause.rest().from() + 1
                    ? new TokenRange(named.from() - 1, named.to())
                    : named)
            .map(text ->
                row.word(named.from() - 1).equals("du") ? FrenchPlaces.definite(text) : text);
    if (acts.length() < SHORTEST
        || acts.length() > LONGEST
        || Prose.telling(idiom, row, acts) < FEWEST_TELLING
        || name.isEmpty()) {
      return Optional.empty();
    }
    var which = idiom.templates().get("asked." + AnswerKind.COUNTRY);
    var question =
        idiom.phrasing().invert("De " + which, clause, List.of()).map(asked -> asked + " qu’il");
    return question.flatMap(asked ->
        idiom
            .voice()
            .retell(row, acts)
            .map(told ->
                new Draft(
                    name(),
                    fact,
                    idiom.templates().question(asked + " " + told),
                    new Answer(
                        name.get(),
                        AnswerKind.COUNTRY,
                        entity.id(),
                        entity.span(),
                        new Wording(idiom).otherNames(entity, name.get())),
                    Statement.NONE,
                    EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER))));
  }
}
