package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Elsewhere;
import app.alinea.core.question.rule.Everybody;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.PartyNouns;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SelfReference;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// "À quoi toute personne a-t-elle droit ?", "Que peut faire tout État partie ?": what a right, a
/// power or a duty is to.
public final class RightOfBearer implements QuestionRule {
  private static final int SHORTEST = 5;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Norm(var _, var clause, var force, var act))
        || force == Fact.Norm.Force.BAN
        || !Wording.standsAlone(clause)
        || SelfReference.isIn(idiom, clause)
        || !PartyNouns.isParty(idiom, clause)
        || Everybody.isSubject(idiom, clause)
        || Everybody.isOneOfAll(idiom, clause)
        || idiom.words().is("stative.verbs", clause.row().at(act.from()).lemma())
        || act.length() < SHORTEST
        || !isBearer(idiom, clause)
        || idiom.words().language() == Language.ENGLISH && !isNamed(clause)
        // An English article is asked for by its number.
        || idiom.words().language() == Language.ENGLISH && ProvisionName.isCited(idiom, fact)
        || idiom.words().language() == Language.ENGLISH
            && clause.row().is(act.from() + 1, PartOfSpeech.ADP)) {
      return List.of();
    }
    if (Elsewhere.startsInACase(idiom, clause) || actsElsewhere(idiom, fact, clause)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var answer = wording.answer(row, act, AnswerKind.FREE);
    var lead = new TokenRange(clause.rest().from(), clause.rest().from());
    var question =
        idiom
            .phrasing()
            .invert(idiom.templates().get("norm." + force), clause.withModalOnly(), List.of(lead));
    var statement = wording.statement(clause, act);
    if (answer.isEmpty() || question.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            stem(idiom, clause, force, question.get()),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// Of a body with several powers or duties, any of them would answer; several bodies at once are
  /// never asked for.
  private static boolean actsElsewhere(Idiom idiom, Fact fact, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    for (var i = subject.from(); i < subject.to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return true;
      }
    }
    var from = subject.from() + (row.is(subject.from(), PartOfSpeech.DET) ? 1 : 0);
    var to = from;
    while (to < subject.to() && !row.is(to, PartOfSpeech.ADP)) {
      to++;
    }
    return Elsewhere.isNamed(idiom, fact, row.text(new TokenRange(from, to)));
  }

  /// "the tribunal" may be any; English writes those that it names with a capital.
  private static boolean isNamed(Clause clause) {
    for (var i = clause.subject().from() + 1; i < clause.subject().to(); i++) {
      if (Character.isUpperCase(clause.row().at(i).text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /// Only who acts has rights and duties: an operation or a posture has none.
  private static boolean isBearer(Idiom idiom, Clause clause) {
    var named =
        clause
            .row()
            .entityAt(clause.subject())
            .filter(entity ->
                switch (entity.type()) {
                  case COUNTRY, ORGANISATION, BODY, PERSON, OFFICE, ACRONYM -> true;
                  default -> false;
                });
    return named.isPresent() || PartyNouns.isParty(idiom, clause);
  }

  /// French turns such a question plainly where it can: "que peut faire la Cour".
  private static String stem(Idiom idiom, Clause clause, Fact.Norm.Force force, String inverted) {
    var templates = idiom.templates();
    var row = clause.row();
    var verb =
        idiom.voice().retell(row, new TokenRange(clause.verbGroup().from(), clause.verb() + 1));
    var subject = new Wording(idiom).told(row, clause.subject());
    return templates.has("norm.plain") && verb.isPresent() && subject.isPresent()
        ? templates.question("norm.plain", Map.of("verb", verb.get(), "subject", subject.get()))
        : templates.question(inverted + templates.get("norm." + force + ".end"));
  }
}
