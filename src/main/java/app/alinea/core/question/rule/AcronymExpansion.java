package app.alinea.core.question.rule;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// "Que signifie le sigle DIANA ?".
final class AcronymExpansion implements QuestionRule {
  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.AcronymMeaning(var evidence, var acronym, var expansion))
        || idiom.words().is("known.acronyms", acronym)
        || isCountry(idiom, acronym)) {
      return List.of();
    }
    var stem = idiom.templates().question("acronym.expansion", Map.of("acronym", acronym));
    var answer =
        new Answer(
            expansion, AnswerKind.EXPANSION, "acronym:" + acronym, evidence.span(), List.of());
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            answer,
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)));
  }

  /// Everybody knows which country a name means.
  private static boolean isCountry(Idiom idiom, String acronym) {
    return idiom.document().surfaceForms().entrySet().stream()
        .anyMatch(
            entry -> entry.getKey().startsWith("country:") && entry.getValue().contains(acronym));
  }
}
