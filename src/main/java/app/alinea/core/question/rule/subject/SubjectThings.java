package app.alinea.core.question.rule.subject;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.NounClass;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.PartyNouns;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Rareness;
import app.alinea.core.question.rule.SecondClause;
import app.alinea.core.question.rule.SelfReference;
import app.alinea.core.question.rule.Unframed;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "Selon le texte, qu’est-ce qui affecte la sécurité des Alliés ?" – "les conflits, la fragilité
/// et l’instabilité": several things together are asked for with a verb in the singular.
public final class SubjectThings implements QuestionRule {
  private static final Set<String> OWN = Set.of("leur", "leurs", "elles-mêmes", "eux-mêmes");

  /// Masculine participles that are the same for one and for several.
  private static final Pattern INVARIABLE = Pattern.compile(".*(?:mis|pris|quis|clos|clus)");

  private static final int LONGEST_SUBJECT = 24;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH
        || !(fact instanceof Fact.Predication(var _, var whole))) {
      return List.of();
    }
    var clause = Unframed.of(idiom, Brevity.of(idiom, whole));
    if (!Wording.standsAlone(clause)
        || clause.isFurther()
        || clause.subject().length() > LONGEST_SUBJECT
        || !isCoordinated(clause)
        || clause.row().at(clause.verb()).form().number() != GrammaticalNumber.PLURAL
        || !areThings(idiom, clause)
        || idiom.words().is("copulas", clause.mainLemma())
        || idiom.words().is("minded.verbs", clause.mainLemma())
        || speaksOfItself(clause)
        || hasRight(idiom, clause)
        || SelfReference.isIn(idiom, clause)
        || SecondClause.isIn(idiom, clause.row(), clause.predicate())
        || Negated.is(idiom, clause)
        || !Rareness.has(idiom, clause.row(), clause.rest())
        || Definiteness.leansBack(idiom, clause)) {
      return List.of();
    }
    var row = clause.row();
    var wording = new Wording(idiom);
    var answer = wording.answer(row, clause.subject(), AnswerKind.FREE);
    var statement = wording.statement(clause, clause.subject());
    var predicate = predicate(idiom, clause);
    if (answer.isEmpty() || statement.isEmpty() || predicate.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question("subject.thing", Map.of("predicate", predicate.get())),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  private static boolean isCoordinated(Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().from() + 1; i + 1 < clause.subject().to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ)
          && (row.is(i + 1, PartOfSpeech.DET)
              || row.word(i + 1).equals("leurs")
              || row.word(i + 1).equals("leur"))) {
        return true;
      }
    }
    return false;
  }

  /// No member is somebody: neither a name nor a noun for persons and bodies.
  private static boolean areThings(Idiom idiom, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    if (PartyNouns.isParty(idiom, clause) || isSomebody(idiom, row, subject.from(), subject.to())) {
      return false;
    }
    for (var i = subject.from() + 1; i + 1 < subject.to(); i++) {
      var joins = row.is(i, PartOfSpeech.CCONJ) || row.word(i).equals(",");
      if (joins
          && (row.word(i + 1).equals("ainsi")
              || row.is(i + 1, PartOfSpeech.DET) && isSomebody(idiom, row, i + 1, subject.to()))) {
        return false;
      }
    }
    return row.is(subject.from(), PartOfSpeech.DET);
  }

  private static boolean isSomebody(Idiom idiom, TokenRow row, int from, int to) {
    var noun = from + 1;
    var sort = NounClass.of(idiom.words(), row.text(new TokenRange(from, to)));
    return sort == NounClass.INSTITUTION
        || sort == NounClass.STATE
        || sort == NounClass.PERSON
        || idiom.words().is("party.nouns", row.at(noun).lemma())
        || idiom.words().is("acting.nouns", row.at(noun).lemma())
        || row.sentence().entities().stream()
            .filter(entity -> row.tokensIn(entity.span()).from() == noun)
            .anyMatch(entity -> entity.type() != EntityType.MILITARY_TERM);
  }

  /// Only somebody has a right, whatever the nouns that name him.
  private static boolean hasRight(Idiom idiom, Clause clause) {
    var row = clause.row();
    var at = clause.rest().from() + (row.is(clause.rest().from(), PartOfSpeech.DET) ? 1 : 0);
    return idiom.words().is("have.verbs", clause.mainLemma())
        && idiom.words().is("right.nouns", row.word(at));
  }

  /// "… renforcent leur portée": whose it is only the answer tells.
  private static boolean speaksOfItself(Clause clause) {
    for (var i = clause.predicate().from(); i < clause.predicate().to(); i++) {
      if (OWN.contains(clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "doivent être poursuivies": the participle would have to follow the question word.
  private static boolean isPassive(Clause clause) {
    var row = clause.row();
    var at = clause.rest().from();
    while (row.is(at, PartOfSpeech.ADV)) {
      at++;
    }
    if (!row.word(at).equals("être")) {
      return false;
    }
    while (row.is(at + 1, PartOfSpeech.ADV)) {
      at++;
    }
    return !INVARIABLE.matcher(row.word(at + 1)).matches();
  }

  /// The predicate with its verb in the singular.
  private static Optional<String> predicate(Idiom idiom, Clause clause) {
    var row = clause.row();
    var verb = row.at(clause.verb());
    var agrees =
        clause.verbGroup().to() - 1 > clause.verb()
            && row.mood(clause.verbGroup().to() - 1) == Mood.PAST_PARTICIPLE
            && !verb.lemma().equals("avoir");
    if (agrees || isPassive(clause) || verb.form().person() != 3) {
      return Optional.empty();
    }
    var single =
        idiom
            .morphology()
            .inflect(
                verb.lemma(),
                verb.partOfSpeech(),
                new WordForm(Gender.NONE, GrammaticalNumber.SINGULAR, 3, verb.form().mood()));
    var before =
        idiom.voice().retell(row, new TokenRange(clause.verbGroup().from(), clause.verb()));
    var after =
        idiom
            .voice()
            .retell(
                row,
                List.of(new TokenRange(clause.verb() + 1, clause.verbGroup().to()), clause.rest()));
    if (single.isEmpty() || before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    var lead = before.get();
    var open = lead.isEmpty() || lead.endsWith("’") || lead.endsWith("'") ? lead : lead + " ";
    return Optional.of((open + single.get() + " " + after.get()).strip());
  }
}
