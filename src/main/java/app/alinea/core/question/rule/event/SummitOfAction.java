package app.alinea.core.question.rule.event;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SummitNames;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// "Lors de quel sommet les chefs d’État et de gouvernement ont-ils convenu de … ?".
public final class SummitOfAction implements QuestionRule {
  private static final String COMPARED = "par rapport au";
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(?:(?:en|in) \\d{4}[,\\s]*)?(?:lors du|au|pendant le|at the|during the|at our)\\s+");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || entity.type() != EntityType.SUMMIT) {
      return List.of();
    }
    var fronted = range.from() < clause.subject().from();
    var wording = new Wording(idiom);
    var row = clause.row();
    var name =
        idiom.templates().fill("summit", Map.of("name", SummitNames.yearless(entity.canonical())));
    var answer =
        new Answer(
            name,
            AnswerKind.SUMMIT,
            entity.id(),
            entity.span(),
            SummitNames.of(wording.otherNames(entity, name), name));
    if (fronted && !opensClause(row, clause, entity.span().start())) {
      return List.of();
    }
    // "the Bilateral Cancer Summit": the name began before it.
    var first = row.tokensIn(entity.span()).from();
    if (first > 1 && Character.isUpperCase(row.at(first - 1).text().charAt(0))) {
      return List.of();
    }
    if (fronted) {
      return idiom
          .phrasing()
          .invert(idiom.templates().get("occasion.summit"), clause, List.of(clause.rest()))
          .map(question ->
              List.of(
                  new Draft(
                      name(),
                      fact,
                      idiom.templates().question(question),
                      answer,
                      opening(idiom, clause, answer),
                      EnumSet.of(
                          QuestionType.MULTIPLE_CHOICE,
                          QuestionType.SHORT_ANSWER,
                          QuestionType.TRUE_FALSE))))
          .orElse(List.of());
    }
    var summit = row.tokensIn(entity.span());
    return compared(fact, idiom, clause, answer, summit).stream().toList();
  }

  /// "… restent inchangés par rapport au sommet de …".
  private Optional<Draft> compared(
      Fact fact, Idiom idiom, Clause clause, Answer answer, TokenRange summit) {
    var row = clause.row();
    var from = summit.from() - COMPARED.split(" ", -1).length;
    if (row.spells(from, COMPARED) == 0
        || summit.to() < clause.rest().to()
        || from < clause.rest().from()) {
      return Optional.empty();
    }
    return idiom
        .phrasing()
        .invert(
            idiom.templates().get("compared.summit"),
            clause,
            List.of(new TokenRange(clause.rest().from(), from)))
        .map(question ->
            new Draft(
                name(),
                fact,
                idiom.templates().question(question),
                answer,
                told(idiom, clause, new TokenRange(clause.rest().from(), from))
                    .map(text -> new Statement(text + " par rapport à", answer.text(), ""))
                    .orElse(Statement.NONE),
                EnumSet.of(
                    QuestionType.MULTIPLE_CHOICE,
                    QuestionType.SHORT_ANSWER,
                    QuestionType.TRUE_FALSE)));
  }

  /// "Lors du sommet de …, les dirigeants ont …", perhaps after a year: then the summit is when it
  /// happened, and not since when or what else was adopted there.
  private static boolean opensClause(TokenRow row, Clause clause, int summit) {
    return clause.fronted().stream()
        .map(adjunct -> row.span(adjunct.range()))
        .filter(span -> span.start() < summit && summit < span.end())
        .map(span -> row.sentence().text().substring(span.start(), summit))
        .anyMatch(before -> OPENING.matcher(before).matches());
  }

  /// "Lors du sommet de …, les dirigeants ont convenu …".
  private static Statement opening(Idiom idiom, Clause clause, Answer answer) {
    return idiom.words().language() != Language.FRENCH
        ? Statement.NONE
        : new Wording(idiom)
            .told(clause.row(), clause.pieces())
            .map(text -> new Statement("Lors de", answer.text(), ", " + text))
            .orElse(Statement.NONE);
  }

  private static Optional<String> told(Idiom idiom, Clause clause, TokenRange rest) {
    return new Wording(idiom)
        .told(
            clause.row(),
            List.of(clause.subject(), new TokenRange(clause.verbGroup().from(), rest.to())));
  }
}
