package app.alinea.core.question.rule.name;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;

/// A statement with one of the document's own terms left out, where the term comes back often
/// enough for its reader to know it. French gaps of this kind had several sensible fillers.
public final class KeyTermGap implements QuestionRule {
  private static final int LONGEST = 30;

  /// "la Commission internationale de l’état civil": capitals that go on behind the term; and what
  /// English joins by "of" is as often no term at all.
  private static boolean isPartOfName(Idiom idiom, Clause clause, TokenRange term) {
    var row = clause.row();
    var link = row.word(term.to());
    var of = link.equals("of") || link.equals("de") || link.equals("du") || link.equals("des");
    var english = idiom.words().language() == Language.ENGLISH;
    if (english && (term.length() > 2 || row.is(term.to(), PartOfSpeech.NOUN))) {
      return true;
    }
    return of && Character.isUpperCase(row.at(term.from()).text().charAt(0));
  }

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.KeyTerm(var _, var clause, var term))
        || !Wording.standsAlone(clause)
        || idiom.words().language() == Language.FRENCH
        || clause.whole().length() > LONGEST) {
      return List.of();
    }
    if (isPartOfName(idiom, clause, term)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var answer = wording.answer(clause.row(), term, AnswerKind.FREE);
    var statement = wording.statement(clause, term);
    if (answer.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            statement.get().whole(),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.CLOZE)));
  }
}
