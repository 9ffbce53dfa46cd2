package app.alinea.core.question.rule;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.French;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// "Which right does Article 9 recognise for everyone?", "Quel droit l’article 26 reconnaît-il à
/// toute personne ?", with the rights of other articles as wrong options.
final class RightGranted implements QuestionRule {
  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Entitlement(var _, var clause, var right))
        || !Wording.standsAlone(clause)
        || !clause.fronted().isEmpty()) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var bearer = wording.told(row, clause.subject());
    var told = wording.told(row, List.of(right));
    if (bearer.isEmpty() || told.isEmpty()) {
      return List.of();
    }
    var text = idiom.templates().fill("right.the", Map.of("right", told.get()));
    return List.of(
        new Draft(
            name(),
            fact,
            stem(idiom, fact, clause, bearer.get()),
            new Answer(
                text, AnswerKind.RIGHT, text.toLowerCase(Locale.ROOT), row.span(right), List.of()),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)));
  }

  private static String stem(Idiom idiom, Fact fact, Clause clause, String bearer) {
    var templates = idiom.templates();
    var article = ProvisionName.of(idiom, fact);
    var parts =
        Map.of(
            "article",
            article,
            "bearer",
            bearer,
            "to",
            French.to(bearer),
            "do",
            Bearers.isPlural(clause) ? "do" : "does");
    return templates.question("right", parts);
  }
}
