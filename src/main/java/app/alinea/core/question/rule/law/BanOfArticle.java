package app.alinea.core.question.rule.law;

import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// "What does Article 2 prohibit?", "Qu’interdit l’article 5 ?" of an article that says what nobody
/// may do or suffer; where it forbids nothing else.
public final class BanOfArticle implements QuestionRule {
  private static final int LONGEST = 34;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var evidence, var clause))
        || !Wording.standsAlone(clause)
        || !idiom.words().is("nobody", clause.row().word(clause.subject().from()))
        || clause.whole().length() > LONGEST
        || !isModal(idiom, clause.row().at(clause.verb()).lemma(), clause)) {
      return List.of();
    }
    var number = idiom.document().document().paragraphAt(evidence.position()).number();
    var row = clause.row();
    var told = Bans.retold(idiom, clause);
    if (!number.isArticle() || told.isEmpty() || bans(idiom, evidence.position()) > 1) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question("ban.article", Map.of("article", ProvisionName.of(idiom, fact))),
            new Answer(
                told.get(), AnswerKind.FREE, told.get(), row.span(clause.whole()), List.of()),
            new Statement(
                idiom
                    .templates()
                    .fill("ban.statement", Map.of("article", ProvisionName.of(idiom, fact))),
                told.get(),
                ""),
            EnumSet.of(QuestionType.FLASHCARD, QuestionType.TRUE_FALSE)));
  }

  /// Of several bans in an article, any would answer.
  private static long bans(Idiom idiom, int position) {
    return idiom.document().sentencesAt(position).stream()
        .filter(sentence ->
            sentence.tokens().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT).replace('’', '\''))
                .anyMatch(word ->
                    idiom.words().is("negation", word) || idiom.words().is("forbidding", word)))
        .count();
  }

  /// "may", "shall", "peut", a future: what states a fact ("nobody knows") bans nothing.
  private static boolean isModal(Idiom idiom, String lemma, Clause clause) {
    var word = clause.row().word(clause.verb());
    return idiom.words().is("modals", word)
        || idiom.words().is("ban.verbs", lemma)
        || clause.row().mood(clause.verb()) == Mood.FUTURE;
  }
}
