package app.alinea.core.question.rule.subject;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PassingFact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// "À quel pays le texte attribue-t-il le blocage du consensus à la conférence ?".
public final class DoerOfDeed implements QuestionRule {
  private static final int FEWEST_TOKENS = 5;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof PassingFact.DeedNoun deed)
        || deed.before().length() + deed.after().length() < FEWEST_TOKENS) {
      return List.of();
    }
    var kind = AnswerKind.of(deed.entity().type());
    var key = "deed.noun." + kind;
    var row = deed.row();
    var wording = new Wording(idiom);
    var before = wording.told(row, deed.before());
    var after =
        deed.after().isEmpty()
            ? Optional.of("")
            : idiom.voice().retell(row, deed.after()).map(text -> " " + text);
    if (before.isEmpty() || after.isEmpty() || !idiom.templates().has(key)) {
      return List.of();
    }
    var tokens = row.tokensIn(deed.entity().span());
    var name =
        row.is(tokens.from() - 1, PartOfSpeech.DET)
            ? new TokenRange(tokens.from() - 1, tokens.to())
            : tokens;
    var text = row.text(name);
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(key, Map.of("thing", before.get() + after.get())),
            new Answer(
                text,
                kind,
                deed.entity().id(),
                deed.entity().span(),
                wording.otherNames(deed.entity(), text)),
            new Statement(
                idiom
                    .templates()
                    .fill(
                        before.get().startsWith("les ") ? "deed.nouns.told" : "deed.noun.told",
                        Map.of("thing", before.get() + after.get())),
                text,
                ""),
            EnumSet.of(
                QuestionType.MULTIPLE_CHOICE,
                QuestionType.SHORT_ANSWER,
                QuestionType.TRUE_FALSE,
                QuestionType.CLOZE)));
  }
}
