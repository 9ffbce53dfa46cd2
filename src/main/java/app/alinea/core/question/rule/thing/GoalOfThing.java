package app.alinea.core.question.rule.thing;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.Agreement;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Infinitives;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// "Quel est l’objectif fondamental de la capacité nucléaire de l’OTAN ?" – "préserver la paix …":
/// an aim, a task or a role that the text spells out.
public final class GoalOfThing implements QuestionRule {
  private static final Set<String> LINKS = Set.of("de", "d'", "to");
  private static final Set<String> COPULAS = Set.of("être", "be");
  private static final int LOOKED_AT = 4;

  /// "l’objectif de l’OTAN" may be told in many ways.
  private static final int FEWEST_WORDS = 3;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var clause)) || !Wording.standsAlone(clause)) {
      return List.of();
    }
    var row = clause.row();
    var agreement = Agreement.of(clause);
    var definable = false;
    for (var i = clause.subject().from();
        i < Math.min(clause.subject().to(), clause.subject().from() + LOOKED_AT);
        i++) {
      definable |= idiom.words().is("definable", row.at(i).lemma());
    }
    if (!definable || !COPULAS.contains(clause.mainLemma()) || clause.rest().isEmpty()) {
      return List.of();
    }
    var linked = LINKS.contains(row.word(clause.rest().from()));
    var from = clause.rest().from() + (linked ? 1 : 0);
    var range =
        linked && row.isInfinitive(from) && idiom.templates().language() == Language.FRENCH
            ? new TokenRange(from, clause.rest().to())
            : clause.rest();
    var wording = new Wording(idiom);
    var subject = wording.told(row, clause.subject());
    var act = linked && row.isInfinitive(from);
    var answer = wording.answer(row, range, AnswerKind.FREE).map(Infinitives::alike);
    // "Les fonctions … sont incompatibles avec …" says not what they are.
    if (subject.isEmpty()
        || !linked && row.is(from, PartOfSpeech.ADJ)
        || WordBag.of(subject.get()).stems().size() < FEWEST_WORDS
        || answer.isEmpty()
        || linked && !act) {
      return List.of();
    }
    var which = idiom.phrasing().which(agreement.gender(), agreement.number());
    var stem =
        idiom
            .templates()
            .question(
                agreement.number() == GrammaticalNumber.PLURAL ? "goal.plural" : "goal",
                Map.of("which", which, "subject", subject.get()));
    return wording.flashcard(name(), fact, clause, range, stem, answer.get());
  }
}
