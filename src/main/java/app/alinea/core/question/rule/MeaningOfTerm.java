package app.alinea.core.question.rule;

import app.alinea.core.document.TextSpan;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// "Comment le texte définit-il « rejet » ?" and, the other way round, "Quel terme le texte
/// définit-il ainsi : …".
final class MeaningOfTerm implements QuestionRule {
  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Definition(var evidence, var term, var description))) {
      return List.of();
    }
    var at = Math.max(0, evidence.sentence().text().indexOf(term));
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question("definition.description", Map.of("term", term)),
            new Answer(description, AnswerKind.DESCRIPTION, term, evidence.span(), List.of()),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE)),
        new Draft(
            name(),
            fact,
            idiom.templates().question("definition.term", Map.of("description", description)),
            new Answer(
                term, AnswerKind.TERM, term, new TextSpan(at, at + term.length()), List.of()),
            Statement.NONE,
            EnumSet.of(QuestionType.FLASHCARD, QuestionType.SHORT_ANSWER)));
  }
}
