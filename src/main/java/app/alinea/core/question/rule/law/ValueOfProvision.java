package app.alinea.core.question.rule.law;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.Lowering;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.NumberInPlace;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.UntoldCase;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A whole provision with its period, share or number left out, or another in its place.
public final class ValueOfProvision implements QuestionRule {
  /// "40th instrument" is no number of instruments.
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?iu)^(?:\\d+ ?(?:st|nd|rd|th|ers?|ères?|res?|e|è|ème|ième)|\\p{L}+(?:th|ième))\\b");

  public static boolean isOrdinal(String text) {
    return ORDINAL.matcher(text).find();
  }

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ArticleFact.Value(var _, var row, var sentence, var value))
        || !ProvisionName.isCited(idiom, fact)
        || UntoldCase.opens(row, sentence)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var answer = wording.answer(row, value, AnswerKind.VALUE);
    var first = new TokenRange(sentence.from(), value.from());
    var before = idiom.voice().retell(row, first);
    var after = idiom.voice().retell(row, new TokenRange(value.to(), sentence.to()));
    if (answer.isEmpty()
        || before.isEmpty()
        || after.isEmpty()
        || before.get().isEmpty()
        || TermOfOffice.isHeadOfState(before.get())
        || isOrdinal(answer.get().text())
        || Stream.of(answer.get().text().split(" ", -1))
            .anyMatch(word -> idiom.words().is("sign.nouns", word))) {
      return List.of();
    }
    var led = Lowering.start(row, first, before.get());
    // "At the first election, one third …": the comma before the number stays.
    var told = row.word(value.from() - 1).equals(",") && !led.endsWith(",") ? led + "," : led;
    var comma = row.word(value.to()).equals(",") ? ", " : "";
    var statement = new Statement(told, answer.get().text(), comma + after.get());
    if (MajorityQuestion.isOfUntold(idiom, statement.whole())) {
      return List.of();
    }
    var draft =
        new Draft(
            name(),
            fact,
            // Each gap of a sentence is a question of its own.
            statement.with(Form.Cloze.GAP),
            answer.get(),
            statement,
            EnumSet.of(QuestionType.CLOZE, QuestionType.TRUE_FALSE));
    return NumberInPlace.of(idiom, draft).map(List::of).orElse(List.of());
  }
}
