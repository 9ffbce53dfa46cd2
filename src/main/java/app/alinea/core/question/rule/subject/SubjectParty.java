package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Boilerplate;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.NounClass;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PartyWords;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Elsewhere;
import app.alinea.core.question.rule.Everybody;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.PartyNouns;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Restriction;
import app.alinea.core.question.rule.SubjectSense;
import app.alinea.core.question.rule.Unframed;
import app.alinea.core.question.rule.Untold;
import app.alinea.core.question.rule.Wording;
import app.alinea.core.question.rule.figure.HowManySubject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "Selon le texte, qui peut saisir le tribunal ?" for a person, an authority or a state that is no
/// proper name.
public final class SubjectParty implements QuestionRule {
  private static final Pattern ITS = Pattern.compile("\\b(?:its|it)\\b");

  private static final Pattern SHARING =
      Pattern.compile("(?iu)(?<!\\p{L})(?:conjointement|jointly|together) (?:avec|with)\\b");

  /// No teacher calls them bodies.
  private static final Set<String> GOVERNMENTS = Set.of("gouvernement", "government");

  /// In a law; elsewhere they are any number of people.
  private static final Set<String> LEGAL_BODIES = Set.of("group", "organisation", "organization");

  private static final int LONGEST_ANYBODY = 3;

  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les", "the");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var whole))) {
      return List.of();
    }
    var clause = Unframed.of(idiom, whole);
    // Who acts in an English statement is nearly always one of those who make it.
    if (idiom.words().language() == Language.ENGLISH && !idiom.law()
        || !Wording.standsAlone(clause)
        || clause.row().entityAt(clause.subject()).isPresent()
        || Nested.isIn(idiom, clause)
        || Restriction.narrows(idiom, fact, clause)
        || !PartyNouns.isParty(idiom, clause)
        || Speaker.is(idiom, clause)
        || Elsewhere.startsInACase(idiom, clause)
        || Everybody.isSubject(idiom, clause)
        || idiom.words().is("make.up.verbs", clause.mainLemma())
        || idiom.words().is("define.verbs", clause.mainLemma())
        || HowManySubject.counts(idiom, clause)
        || PersonNames.isPerson(idiom, clause.row(), clause.subject())
        || idiom.words().is("negation", clause.row().word(clause.subject().from()))
        || Definiteness.leansBack(idiom, clause)
        || MainSpeaker.is(idiom, clause)
        || isAnyParty(idiom, clause)
        || Untold.losesOpening(idiom, fact, clause)
        || Untold.hasObject(clause)
        || Untold.hasAbsolute(clause)
        || Untold.isWidened(idiom, fact)
        || SubjectSense.isCounted(idiom, clause)
        || isAnyOfAll(idiom, clause)
        || onlyWhen(clause)
        || isToldByTheWay(idiom, clause)
        || isShared(idiom, clause)
        || saysThat(idiom, clause)
        || holdsAside(idiom, clause)
        || idiom.phrasing().disagrees(clause, Gender.MASCULINE, GrammaticalNumber.SINGULAR)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var predicate = wording.told(row, List.of(clause.predicate()));
    var answer =
        wording.answer(
            row,
            SubjectSense.withoutVoting(clause),
            organ(idiom, clause) ? AnswerKind.ORGAN : AnswerKind.PARTY);
    var statement =
        wording
            .statement(clause, clause.subject())
            .flatMap(told ->
                answer.map(name -> new Statement(told.before(), name.text(), told.after())));
    if (predicate.isEmpty()
        || answer.isEmpty()
        || statement.isEmpty()
        || Boilerplate.isHousekeeping(idiom.words(), predicate.get())
        || SubjectSense.isHalf(idiom, clause)
        || SubjectSense.leansOn(idiom, clause)
        || SubjectSense.pointsAway(idiom, clause)
        || SubjectSense.lacksArticle(idiom, clause)
        || predicate.get().contains("elle-même")) {
      return List.of();
    }
    // What others may do as well is not false of them.
    var told =
        idiom.words().has("common.deeds")
                && idiom.words().is("common.deeds", clause.mainLemma())
                && idiom.law()
            ? Statement.NONE
            : statement.get();
    var identified = identified(idiom, clause, predicate.get());
    if (identified.isPresent()) {
      return List.of(
          new Draft(
              name(),
              fact,
              identified.get(),
              answer.get(),
              statement.get(),
              organ(idiom, clause)
                  ? EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)
                  : EnumSet.of(QuestionType.FLASHCARD)));
    }
    var which = kindAsked(idiom, clause, predicate.get());
    if (which.isPresent()) {
      return List.of(
          new Draft(
              name(),
              fact,
              idiom
                  .templates()
                  .question(
                      "subject.which", Map.of("noun", which.get(), "predicate", predicate.get())),
              answer.get(),
              told,
              EnumSet.of(QuestionType.FLASHCARD)));
    }
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question(wording(idiom, clause), Map.of("predicate", predicate.get())),
            answer.get(),
            told,
            Everybody.isOneOfAll(idiom, clause)
                    || isPassive(clause)
                    || !hasRivals(idiom)
                    || !organ(idiom, clause)
                    || idiom.words().is("composition.verbs", clause.mainLemma())
                    || idiom.words().is("event.nouns", row.word(clause.rest().from()))
                ? EnumSet.of(QuestionType.FLASHCARD)
                : EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)));
  }

  /// "At the invitation of the King, Haakon, King of Norway, the leaders of …": whose name that is
  /// belongs to what stands before the subject.
  private static boolean holdsAside(Idiom idiom, Clause clause) {
    var row = clause.row();
    var commas = 0;
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      commas += row.word(i).equals(",") ? 1 : 0;
    }
    return idiom.words().language() == Language.ENGLISH
        && !clause.fronted().isEmpty()
        && commas > 1;
  }

  /// "is elected", "shall be removed": what is done to one office is not done to any other.
  private static boolean isPassive(Clause clause) {
    var row = clause.row();
    var last = clause.verbGroup().to() - 1;
    if (last > clause.verb() && row.mood(last) == Mood.PAST_PARTICIPLE) {
      return true;
    }
    var first = clause.rest().from();
    return row.word(first).equals("être") || row.word(first).equals("be");
  }

  /// "which Contracting Party … its Member States": English asks for no state with "who" that it
  /// calls "it". The noun alone is asked with, where the subject says more of it.
  private static Optional<String> kindAsked(Idiom idiom, Clause clause, String predicate) {
    var row = clause.row();
    var subject = clause.subject();
    if (!idiom.templates().has("subject.which")
        || !ITS.matcher(predicate).find()
        || !row.is(subject.from(), PartOfSpeech.DET)) {
      return Optional.empty();
    }
    var end = subject.from() + 1;
    while (end < subject.to()
        && (row.is(end, PartOfSpeech.NOUN)
            || row.is(end, PartOfSpeech.PROPN)
            || row.is(end, PartOfSpeech.ADJ)
            || Character.isUpperCase(row.at(end).text().charAt(0)))) {
      end++;
    }
    return end > subject.from() + 1 && end < subject.to()
        ? Optional.of(row.text(new TokenRange(subject.from() + 1, end)))
        : Optional.empty();
  }

  /// "le directeur qui sera payé par le comité": more than who it is.
  private static boolean isToldByTheWay(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().from() + 1; i < clause.subject().to(); i++) {
      if (idiom.words().is("relatives", row.word(i))) {
        return DEFINITE.contains(row.word(clause.subject().from()))
            && row.at(clause.verb()).form().number() != GrammaticalNumber.PLURAL;
      }
    }
    return false;
  }

  /// "ne délibère que lorsque cinq membres …": the case is the matter, not who.
  private static boolean onlyWhen(Clause clause) {
    var row = clause.row();
    for (var i = clause.predicate().from(); i < clause.rest().to(); i++) {
      if ((row.word(i).equals("que") || row.word(i).equals("qu'"))
          && (row.word(i + 1).equals("lorsque") || row.word(i + 1).equals("si"))) {
        return true;
      }
    }
    return false;
  }

  /// "Each Member which ratifies this Convention": whoever is bound at all.
  private static boolean isAnyParty(Idiom idiom, Clause clause) {
    return idiom.words().language() == Language.ENGLISH
        && ANY_PARTY.matcher(clause.row().text(clause.subject())).find();
  }

  private static final Pattern ANY_PARTY =
      Pattern.compile(
          "(?iu)^(?:each|every|any|all|an?|the) (?:high )?(?:contracting |signatory |ratifying"
              + " )*(?:member states?|states?"
              + " part(?:y|ies)|members?|part(?:y|ies)|states?|governments?)(?: of the"
              + " \\p{Lu}\\p{L}+| of the union| which ratif.*| part(?:y|ies).*| to th(?:e|is)"
              + " .*)?$");

  /// "Tout citoyen belge": whoever a text speaks to, before a comma that says more of him.
  private static boolean isAnyOfAll(Idiom idiom, Clause clause) {
    return Everybody.isOneOfAll(idiom, clause) && clause.subject().length() <= LONGEST_ANYBODY;
  }

  /// "exerce, conjointement avec le Conseil, les fonctions …": the other does it as well.
  private static boolean isShared(Idiom idiom, Clause clause) {
    var own = clause.row().sentence();
    return idiom.document().sentencesAt(own.position()).stream()
        .filter(written -> written.sentence().index() == own.sentence().index())
        .anyMatch(written -> SHARING.matcher(written.text()).find());
  }

  /// "a rappelé que …": who says so in a communiqué is whoever speaks in it.
  private static boolean saysThat(Idiom idiom, Clause clause) {
    var row = clause.row();
    var first = row.word(clause.rest().from());
    return idiom.words().language() == Language.FRENCH
        && !idiom.law()
        && (first.equals("que") || first.equals("qu'"));
  }

  /// Only the organs of a French law are told apart from other things by their names.
  private static boolean hasRivals(Idiom idiom) {
    return idiom.words().language() == Language.FRENCH && idiom.law();
  }

  /// "Quel est l’organe suprême de l’Union ?", not "Quel organe est l’organe suprême".
  private static Optional<String> identified(Idiom idiom, Clause clause, String predicate) {
    if (NounClass.of(idiom.words(), clause.row().text(clause.subject())) == NounClass.PERSON
        && Identity.isTold(idiom, clause, predicate)) {
      return Optional.of(idiom.templates().question("Qui " + predicate));
    }
    return Identity.asked(idiom, clause, predicate).map(idiom.templates()::question);
  }

  /// A body is asked for as a body, a person or a state with "who"; what takes place is neither.
  private static String wording(Idiom idiom, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    if (idiom.words().is("event.nouns", row.word(clause.rest().from()))
        || idiom.words().language() == Language.ENGLISH
            && idiom.words().is("composition.verbs", clause.mainLemma())) {
      return "subject.thing";
    }
    if (SubjectSense.isMadeUp(row.text(clause.predicate()))) {
      return "subject.body";
    }
    for (var i = subject.from(); i < subject.to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return "subject.party";
      }
    }
    for (var i = subject.from() + 1; i < subject.to() && !row.is(i, PartOfSpeech.ADP); i++) {
      var body =
          idiom.words().is("body.nouns", row.word(i))
              || idiom.law() && LEGAL_BODIES.contains(row.word(i));
      if (body
          && !GOVERNMENTS.contains(row.word(i))
          && (idiom.words().language() == Language.FRENCH
              || Character.isUpperCase(row.at(i).text().charAt(0)))) {
        return DEFINITE.contains(row.word(subject.from())) ? "subject.body" : "subject.party";
      }
    }
    return "subject.party";
  }

  /// A definite organ or office ("le Conseil", "the President") competes with the others.
  private static boolean organ(Idiom idiom, Clause clause) {
    var row = clause.row();
    var from = clause.subject().from();
    return DEFINITE.contains(row.word(from))
        && PartyWords.organIn(idiom.words(), row, from, Math.min(clause.subject().to(), from + 3));
  }
}
