package app.alinea.core.question.rule.circumstance;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.Agreement;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// "Selon le texte, que permettent de mesurer les sondages réguliers ?": what a thing is called a
/// means of doing.
public final class MeansToDo implements QuestionRule {
  private static final Set<String> MEANS = Set.of("moyen", "outil", "instrument", "levier");
  private static final Set<String> LEADS = Set.of("de", "d'", "pour");
  private static final int SHORTEST = 4;
  private static final int LONGEST = 16;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var clause))
        || idiom.words().language() != Language.FRENCH
        || idiom.law()
        || !clause.mainLemma().equals("être")
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || Definiteness.leansBack(idiom, clause)
        || !clause.row().word(clause.rest().from()).equals("un")) {
      return List.of();
    }
    return draft(fact, idiom, clause);
  }

  /// "les exercices": what some of them show another sentence may tell.
  private static boolean isBareKind(Clause clause) {
    return clause.subject().length() == 2
        && Agreement.of(clause).number() == GrammaticalNumber.PLURAL;
  }

  private List<Draft> draft(Fact fact, Idiom idiom, Clause clause) {
    var row = clause.row();
    var at = clause.rest().from() + 1;
    while (row.is(at, PartOfSpeech.ADJ)) {
      at++;
    }
    if (!MEANS.contains(row.word(at))) {
      return List.of();
    }
    at++;
    while (row.is(at, PartOfSpeech.ADJ)) {
      at++;
    }
    var verb = at + 1;
    if (!LEADS.contains(row.word(at))
        || !row.isInfinitive(verb)
        || !row.is(verb + 1, PartOfSpeech.DET)) {
      return List.of();
    }
    var end = verb + 1;
    while (end < clause.rest().to() && !row.word(end).equals(",")) {
      end++;
    }
    var object = new TokenRange(verb + 1, end);
    var wording = new Wording(idiom);
    var subject = wording.told(row, List.of(clause.subject()));
    var answer = wording.answer(row, object, AnswerKind.FREE);
    if (object.length() < SHORTEST
        || object.length() > LONGEST
        || subject.isEmpty()
        || answer.isEmpty()) {
      return List.of();
    }
    var plural = Agreement.of(clause).number() == GrammaticalNumber.PLURAL;
    var who = Character.toLowerCase(subject.get().charAt(0)) + subject.get().substring(1);
    var doing =
        (row.word(verb).matches("[aeéèêiouhyâîô].*") ? "d’" : "de ")
            + row.text(new TokenRange(verb, verb + 1));
    var stem =
        idiom
            .templates()
            .question(
                "Selon le texte, que " + (plural ? "permettent " : "permet ") + doing + " " + who);
    return wording.statement(clause.upTo(end), object).stream()
        .map(told ->
            new Draft(name(), fact, stem, answer.get(), told, EnumSet.of(QuestionType.FLASHCARD)))
        .map(card -> isBareKind(clause) ? card.onlyGiven() : card)
        .toList();
  }
}
