package app.alinea.core.question.rule.subject;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Complements;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SelfReference;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// "Qu’institue le traité de Maastricht ?", "Que prévoit le Plan d’action … ?": the object of a
/// verb that tells what its subject is there for.
public final class WhatSubjectDoes implements QuestionRule {
  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les");
  private static final Set<String> LINKS = Set.of("de", "d'");
  private static final Set<String> NAMING = Set.of("nommer", "désigner", "élire", "choisir");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 26;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var clause))
        || !idiom.templates().has("object.what")
        || !Wording.standsAlone(clause)
        || clause.kind() != Subject.NAMED
        || !idiom.words().is("telling.verbs", clause.mainLemma())
        || !isPlain(clause)
        // "un partenariat mutuellement bénéfique": any of a kind.
        || Set.of("un", "une").contains(clause.row().word(clause.subject().from()))
        // Who is named is no "what".
        || NAMING.contains(clause.mainLemma())
        // "Qu’exerce la Norvège ?": the noun says what is done.
        || clause.mainLemma().equals("exercer")
        || Definiteness.leansBack(idiom, clause)
        || SelfReference.isIn(idiom, clause)) {
      return List.of();
    }
    var row = clause.row();
    var object = object(idiom, clause);
    if (row.word(object.from()).equals("chaque")
        || hasSecondDeed(row, object)
        || !row.is(clause.subject().from(), PartOfSpeech.DET)
            && Character.isLowerCase(row.at(clause.subject().from()).text().charAt(0))
            && !row.word(clause.subject().from()).endsWith("'")
        || object.length() < SHORTEST
        || object.length() > LONGEST
        || idiom.words().is("human.nouns", row.at(object.from() + 1).lemma())
        || idiom.words().is("human.nouns", row.at(object.from() + 2).lemma())) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var subject = wording.told(row, clause.subject());
    var verb =
        wording.told(row, List.of(new TokenRange(clause.verbGroup().from(), afterAdverbs(clause))));
    var answer = wording.answer(row, object, AnswerKind.FREE);
    var statement = wording.statement(clause, object);
    if (subject.isEmpty() || verb.isEmpty() || answer.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var what = FrenchSound.elides(verb.get()) ? "Qu’" : "Que ";
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question(
                    "object.what",
                    Map.of("what", what, "verb", verb.get(), "subject", subject.get())),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// "prépare l’ordre du jour, note le résultat", "les comptes au moins une fois par an": more than
  /// the object, whatever the tagger takes it for.
  private static boolean hasSecondDeed(TokenRow row, TokenRange object) {
    for (var i = object.from(); i + 2 < object.to(); i++) {
      if (row.word(i).equals(",")
              && !row.is(i + 1, PartOfSpeech.DET)
              && !row.is(i + 1, PartOfSpeech.ADP)
              && !row.is(i + 1, PartOfSpeech.CCONJ)
              && ARTICLES.contains(row.word(i + 2))
          || row.word(i).equals("fois") && row.word(i + 1).equals("par")) {
        return true;
      }
    }
    return false;
  }

  /// A bare verb, or "avoir" with its participle, and no negation.
  private static boolean isPlain(Clause clause) {
    var row = clause.row();
    var group = clause.verbGroup();
    if (group.from() != clause.verb()) {
      return false;
    }
    return group.length() == 1
        || group.length() == 2 && row.is(group.to() - 1, PartOfSpeech.ADV)
        || group.length() == 2
            && row.at(clause.verb()).lemma().equals("avoir")
            && row.mood(group.to() - 1) == Mood.PAST_PARTICIPLE;
  }

  /// "bouleverserait durablement | le régime des crues".
  private static int afterAdverbs(Clause clause) {
    var at = clause.rest().from();
    while (at < clause.rest().to() && clause.row().is(at, PartOfSpeech.ADV)) {
      at++;
    }
    return at;
  }

  private static TokenRange object(Idiom idiom, Clause clause) {
    var row = clause.row();
    var from = afterAdverbs(clause);
    var act = LINKS.contains(row.word(from)) && row.isInfinitive(from + 1);
    if (act) {
      from++;
    }
    if (!act && !row.is(from, PartOfSpeech.DET)
        || idiom.words().is("anaphoric.determiners", row.word(from))) {
      return new TokenRange(from, from);
    }
    var end = clause.rest().to();
    for (var adjunct : clause.trailing()) {
      end = Math.min(end, adjunct.range().from());
    }
    return Complements.withoutProviso(
        idiom, row, Extent.of(row, Wording.trimmed(row, upToAddressee(row, from, end)), 1));
  }

  /// "interdit aux pays …" and the like have another object in between.
  private static TokenRange upToAddressee(TokenRow row, int from, int end) {
    return row.word(from).equals("aux") || row.word(from).equals("au")
        ? new TokenRange(from, from)
        : new TokenRange(from, Math.max(from, end));
  }
}
