package app.alinea.core.question.rule.circumstance;

import app.alinea.core.document.TextSpan;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.CircumstanceQuestion;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/// By what means a thing is done.
public final class MeansQuestion implements QuestionRule {
  private static final Pattern INSTANCE =
      Pattern.compile("(?i)^(?:notamment|en particulier|entre autres) ");
  private static final Pattern ASKED = Pattern.compile("^(Par quels? moyens?) ");

  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.MEANS, AnswerKind.MEANS);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.ask(name(), fact, idiom).stream().map(MeansQuestion::asInstance).toList();
  }

  /// "notamment par le biais de …": that it is one of several the question says, not the key.
  private static Draft asInstance(Draft draft) {
    var answer = draft.answer();
    var instance = INSTANCE.matcher(answer.text());
    var asked = ASKED.matcher(draft.stem());
    if (!instance.find() || !asked.find()) {
      return draft;
    }
    var rest = answer.text().substring(instance.end());
    return new Draft(
        draft.rule(),
        draft.fact(),
        asked.group(1) + ", notamment, " + draft.stem().substring(asked.end()),
        new Answer(
            rest,
            answer.kind(),
            answer.referent(),
            new TextSpan(answer.span().start() + instance.end(), answer.span().end()),
            answer.accepted()),
        Statement.NONE,
        EnumSet.of(QuestionType.FLASHCARD));
  }
}
