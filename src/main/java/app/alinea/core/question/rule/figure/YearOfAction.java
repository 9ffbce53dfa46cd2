package app.alinea.core.question.rule.figure;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// "En quelle année …": the year of an action, where it hangs on the verb ("en 2014, …", "… en
/// 2025").
public final class YearOfAction implements QuestionRule {
  private static final Set<String> PREPOSITIONS = Set.of("en", "in");
  private static final Set<String> SPANS =
      Set.of("depuis", "avant", "après", "jusqu'", "since", "before", "after", "until");

  /// Without another verb the year can only belong to the main one.
  private static boolean isPlain(Idiom idiom, Clause clause, int end) {
    var row = clause.row();
    for (var i = clause.rest().from(); i < end; i++) {
      if (row.isVerb(i) || idiom.words().is("subordinators", row.word(i))) {
        return false;
      }
    }
    return !idiom.words().is("attitude.verbs", clause.mainLemma());
  }

  /// "depuis sa création en 2011", "before its revision in 2005": the year of what the deed is
  /// counted from or up to.
  private static boolean isOfAnotherEvent(Clause clause, int before) {
    var row = clause.row();
    for (var i = before - 1; i >= clause.rest().from() && !row.word(i).equals(","); i--) {
      if (SPANS.contains(row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "est passé de 71 % en 2028 à 84 % en 2030": half of a course of years.
  private static boolean isFromYearToYear(Clause clause, Entity year) {
    return clause.row().sentence().entities().stream()
        .filter(other -> other.type() == EntityType.YEAR && !other.span().equals(year.span()))
        .anyMatch(other -> clause.rest().contains(clause.row().tokensIn(other.span()).from()));
  }

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || entity.type() != EntityType.YEAR) {
      return List.of();
    }
    var row = clause.row();
    var before = range.from() - 1;
    var fronted = clause.fronted().stream().anyMatch(adjunct -> adjunct.range().from() == before);
    var closes =
        range.to() == clause.rest().to()
            && before >= clause.rest().from()
            && isPlain(idiom, clause, before);
    if (!PREPOSITIONS.contains(row.word(before))
        || !fronted
            && (!closes || isOfAnotherEvent(clause, before) || Awaited.isAnnounced(idiom, clause))
        || isFromYearToYear(clause, entity)) {
      return List.of();
    }
    var year = new TokenRange(before, range.to());
    var wording = new Wording(idiom);
    var awaited = !fronted && Awaited.is(idiom, clause);
    var question =
        idiom
            .phrasing()
            .invert(
                idiom.templates().get(awaited ? "when.year.awaited" : "when.year"),
                clause,
                fronted ? List.of(clause.rest()) : Wording.without(clause.rest(), year));
    var statement = wording.statement(clause, awaited ? range : year);
    if (question.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var digits = row.text(range);
    var answer =
        new Answer(
            awaited ? digits : row.text(year).toLowerCase(idiom.templates().language().locale()),
            AnswerKind.YEAR,
            entity.id(),
            row.span(range),
            List.of(digits));
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(question.get()),
            answer,
            fronted ? opening(idiom, clause, row.text(year)) : statement.get(),
            // A hole that opens the sentence does not show that a year is asked.
            EnumSet.of(
                QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER, QuestionType.TRUE_FALSE)));
  }

  /// "En 2014, les chefs d’État ont convenu …".
  private static Statement opening(Idiom idiom, Clause clause, String year) {
    return new Wording(idiom)
        .told(clause.row(), clause.pieces())
        .map(told ->
            new Statement(
                "", year.toLowerCase(idiom.words().language().locale()), ", " + lowered(told)))
        .orElse(Statement.NONE);
  }

  private static String lowered(String told) {
    return told.startsWith("Les ")
            || told.startsWith("Le ")
            || told.startsWith("La ")
            || told.startsWith("The ")
        ? Character.toLowerCase(told.charAt(0)) + told.substring(1)
        : told;
  }
}
