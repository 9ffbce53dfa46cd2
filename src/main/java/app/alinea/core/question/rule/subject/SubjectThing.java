package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.NounClass;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Everybody;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.PartyNouns;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Restriction;
import app.alinea.core.question.rule.SecondClause;
import app.alinea.core.question.rule.SelfReference;
import app.alinea.core.question.rule.SubjectSense;
import app.alinea.core.question.rule.Unframed;
import app.alinea.core.question.rule.Untold;
import app.alinea.core.question.rule.Wording;
import app.alinea.core.question.rule.figure.HowManySubject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "Selon le texte, qu’est-ce qui demeure le rempart contre la prolifération ?" for a subject that
/// is a thing and not a name.
public final class SubjectThing implements QuestionRule {
  /// "Toute migration": nothing that one could name.
  private static final int LONGEST_ANY = 3;

  private static final int LONGEST_NAME = 8;

  /// And "the Subcommittee and the States Parties": who, not what.
  private static final Pattern ACTORS =
      Pattern.compile(
          "(?i)\\b(?:department|ministry|group|team|panel|committee|agency|commission|council"
              + "|office|board|authority|task force|coalition|network|company|university"
              + "|(?:and|or) (?:the )?(?:states |contracting )?parties$)\\b");

  private static final Pattern FORCE =
      Pattern.compile(
          "(?i)^(?:the )?(?:\\p{L}+ )?(?:army|navy|armed forces|police|security forces"
              + "|subcommittee|secretariat)$");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var whole))) {
      return List.of();
    }
    var clause = Unframed.of(idiom, whole);
    if (!Wording.standsAlone(clause)
        || clause.row().entityAt(clause.subject()).isPresent()
        || clause.row().isInfinitive(clause.rest().from() + 1)
            && Set.of("de", "d'", "to").contains(clause.row().word(clause.rest().from()))
            && Set.of("être", "be").contains(clause.mainLemma())
        || clause.row().at(clause.verb()).form().number() == GrammaticalNumber.PLURAL) {
      return List.of();
    }
    if (idiom.words().is("minded.verbs", clause.mainLemma())
        || idiom.words().is("planning.verbs", clause.mainLemma())
        || idiom.words().is("define.verbs", clause.mainLemma())
        || idiom.words().is("make.up.verbs", clause.mainLemma())
        || hasRight(idiom, clause)
        || isInstrument(idiom, clause)
        || Everybody.isSubject(idiom, clause)
        || Nested.isIn(idiom, clause)
        // "Intervention shall be with the sole object of …".
        || clause.mainLemma().equals("be") && clause.row().word(clause.rest().from()).equals("with")
        || isReducedRelative(idiom, fact, clause)
        || Restriction.narrows(idiom, fact, clause)
        || idiom.words().language() == Language.ENGLISH && Untold.losesOpening(idiom, fact, clause)
        || isBareName(clause)
        || SubjectSense.isMeasured(clause)
        || SubjectSense.isUnknownLetters(idiom, clause)
        || HowManySubject.counts(idiom, clause)) {
      return List.of();
    }
    if (idiom.words().is("negation", clause.row().word(clause.subject().from()))
        || SelfReference.isIn(idiom, clause)
        || PartyNouns.isParty(idiom, clause)
        || PersonNames.isPerson(idiom, clause.row(), clause.subject())
        || saysNothing(clause)
        || isAny(clause)
        || clause.row().word(clause.subject().from()).equals("our")
        || isOverfull(idiom, clause)
        || isAuthor(idiom, clause)
        || SecondClause.isIn(idiom, clause.row(), clause.predicate())
        || BareSubject.isLight(idiom, clause)
        || BareSubject.isInLaterSentence(idiom, fact, clause)
        || Untold.hasObject(clause)
        || Untold.isWidened(idiom, fact)
        || Untold.isShortForm(idiom, fact, clause)
        || Everybody.isOneOfAll(idiom, clause) && clause.subject().length() <= LONGEST_ANY
        || SubjectSense.isActingName(idiom, fact, clause)
        || SubjectSense.isTurnedRound(idiom, fact, clause)
        || isSupported(idiom, clause)
        || isSomebody(idiom, clause)
        || SubjectCountries.isListOfCountries(clause)
        || BareSubject.is(idiom, clause)
        || SubjectSense.isPeriod(idiom, clause)
        || Definiteness.leansBack(idiom, clause)) {
      return List.of();
    }
    // Another thing before the same predicate is seldom more than nonsense.
    var types = EnumSet.of(QuestionType.FLASHCARD);
    var wording = new Wording(idiom);
    var row = clause.row();
    var predicate = wording.told(row, List.of(Extent.told(idiom, clause)));
    var answer = wording.answer(row, clause.subject(), AnswerKind.THING);
    var statement = wording.statement(clause, clause.subject());
    if (predicate.isEmpty()
        || answer.isEmpty()
        || statement.isEmpty()
        || SubjectSense.isNoThing(predicate.get())
        || SubjectSense.ownsIt(idiom, clause)
        || SubjectSense.isHalf(idiom, clause)
        || SubjectSense.pointsAway(idiom, clause)
        || clause.rest().equals(whole.rest()) && SubjectSense.isCutRow(idiom, clause)) {
      return List.of();
    }
    if (isNamedShortly(idiom, row, clause, answer.get().text())) {
      types.add(QuestionType.SHORT_ANSWER);
      types.add(QuestionType.CLOZE);
    }
    if (SpelledSubject.isInLetters(idiom, answer.get())) {
      return SpelledSubject.draft(name(), fact, idiom, answer.get(), predicate.get()).stream()
          .toList();
    }
    var stem = stem(idiom, clause, answer.get().text(), predicate.get());
    return stem
        .map(text -> new Draft(name(), fact, text, answer.get(), statement.get(), types))
        .stream()
        .toList();
  }

  /// "Account shall be taken of …": half of what the verb says.
  private static boolean isSupported(Idiom idiom, Clause clause) {
    return idiom.words().is("supported.nouns", clause.row().word(clause.subject().to() - 1))
        && idiom.words().is("support.verbs", clause.mainLemma());
  }

  /// "A diplomatic agent", "la Communauté": no "what", and no institution either.
  private static boolean isSomebody(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      if (row.is(i, PartOfSpeech.ADP) || row.word(i).equals(",")) {
        return false;
      }
      if (idiom.words().is("agent.nouns", row.word(i))
          || idiom.words().is("human.nouns", row.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /// "The rights secured to persons by law remain …": a law tells no past, so that the participle
  /// belongs to the subject.
  private static boolean isReducedRelative(Idiom idiom, Fact fact, Clause clause) {
    return idiom.words().language() == Language.ENGLISH
        && ProvisionName.isProvision(idiom, fact)
        && clause.verbGroup().length() == 1
        && clause.row().word(clause.verb()).endsWith("ed");
  }

  /// "Building on …, the parties": more than the thing itself.
  private static boolean isOverfull(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      if (row.word(i).equals(",")) {
        return true;
      }
    }
    return idiom.words().language() == Language.ENGLISH
        && row.word(clause.subject().from()).endsWith("ing");
  }

  /// "Un partenariat mutuellement bénéfique": with whom only the sentence before tells.
  private static boolean isAny(Clause clause) {
    var row = clause.row();
    var first = row.word(clause.subject().from());
    for (var i = clause.subject().from() + 1; i < clause.subject().to(); i++) {
      if (row.is(i, PartOfSpeech.ADP)) {
        return false;
      }
    }
    return (first.equals("un") || first.equals("une")) && row.sentence().sentence().index() > 0;
  }

  /// The name that the title bears tells nothing.
  private static boolean isAuthor(Idiom idiom, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    var from = subject.from() + (row.is(subject.from(), PartOfSpeech.DET) ? 1 : 0);
    return subject.to() - from == 1
        && Character.isUpperCase(row.at(from).text().charAt(0))
        && List.of(idiom.document().document().title().split("[^\\p{L}\\d]+"))
            .contains(row.at(from).text());
  }

  /// "… a lieu conformément à l’article 25": that holds of nearly everything.
  private static boolean saysNothing(Clause clause) {
    var row = clause.row();
    return clause.trailing().stream()
        .filter(adjunct -> adjunct.kind() == Adjunct.Kind.BASIS)
        .map(Adjunct::range)
        .anyMatch(range ->
            range.from() == clause.rest().from()
                || range.from() == clause.rest().from() + 1
                    && row.is(clause.rest().from(), PartOfSpeech.NOUN));
  }

  /// "What is a threat multiplier?" would ask what that means.
  private static boolean isDescribed(Idiom idiom, Clause clause) {
    var row = clause.row();
    return idiom.templates().has("subject.described")
        && row.at(clause.verb()).lemma().equals("be")
        && clause.verbGroup().length() == 1
        && row.is(clause.rest().from(), PartOfSpeech.DET);
  }

  /// "The Convention shall be open for signature": everybody knows which text does.
  private static boolean isInstrument(Idiom idiom, Clause clause) {
    var subject = clause.subject();
    return subject.length() <= 3
        && idiom.words().is("instrument.nouns", clause.row().word(subject.to() - 1));
  }

  /// Only somebody has a right, whatever the noun that names him.
  private static boolean hasRight(Idiom idiom, Clause clause) {
    var row = clause.row();
    var at = clause.rest().from() + (row.is(clause.rest().from(), PartOfSpeech.DET) ? 1 : 0);
    return idiom.words().is("have.verbs", clause.mainLemma())
        && idiom.words().is("right.nouns", row.word(at));
  }

  /// A name of unknown kind may be a person's.
  private static boolean isBareName(Clause clause) {
    var row = clause.row();
    if (row.text(clause.subject()).matches("[IVXLC]+|\\P{L}*\\p{L}{0,2}\\P{L}*")) {
      return true;
    }
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      if (!row.is(i, PartOfSpeech.PROPN)) {
        return false;
      }
    }
    return true;
  }

  /// "est la convention par laquelle …": what a term means is asked for by the term.
  private static boolean isDefinition(Idiom idiom, Clause clause) {
    for (var i = clause.rest().from(); i < clause.rest().to(); i++) {
      if (idiom.words().is("relatives", clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }

  /// By the sort of thing where it has a noun ("Quelle institution …"), else plainly; empty where
  /// the predicate would not agree.
  private static Optional<String> stem(
      Idiom idiom, Clause clause, String subject, String predicate) {
    if (isDescribed(idiom, clause)) {
      var what = new Wording(idiom).told(clause.row(), List.of(clause.rest())).orElse("");
      return Optional.of(idiom.templates().question("subject.described", Map.of("what", what)));
    }
    var identity = Identity.asked(idiom, clause, predicate);
    if (identity.isPresent() && !isDefinition(idiom, clause)) {
      return identity.map(asked ->
          idiom
              .templates()
              .question(
                  "Selon le texte, "
                      + Character.toLowerCase(asked.charAt(0))
                      + asked.substring(1)));
    }
    var head = NounClass.of(idiom.words(), clause.row().word(clause.subject().from() + 1));
    var sort = NounClass.of(idiom.words(), subject);
    var key = "subject.sort." + sort;
    var gender = sort == NounClass.INSTITUTION ? Gender.FEMININE : Gender.MASCULINE;
    // "la valeur de l’institution" is none; "un partenariat" is any of a kind, and nobody asks
    // which.
    var one = clause.row().word(clause.subject().from());
    if ((head == sort || idiom.words().language() == Language.ENGLISH)
        && !(sort == NounClass.INSTITUTION && SubjectSense.isNoInstitution(idiom, clause))
        && idiom.templates().has(key)
        && !one.equals("un")
        && !one.equals("une")
        && !idiom.phrasing().disagrees(clause, gender, GrammaticalNumber.SINGULAR)) {
      return Optional.of(idiom.templates().question(key, Map.of("predicate", predicate)));
    }
    var place = clause.row().at(clause.subject().from() + 1);
    if (idiom.words().language() == Language.FRENCH
        && clause.subject().length() > LONGEST_ANY
        && idiom.words().is("place.nouns", place.lemma())) {
      var which = idiom.phrasing().which(place.form().gender(), GrammaticalNumber.SINGULAR);
      return Optional.of(
          idiom
              .templates()
              .question(
                  "subject.head",
                  Map.of("which", which, "head", place.text(), "predicate", predicate)));
    }
    var first = clause.row().at(clause.subject().from() + 1);
    if (HumanSubject.is(idiom, subject)
        || idiom.words().language() == Language.FRENCH
            && (idiom.words().is("state.names", first.lemma())
                || SubjectSense.isDepartment(idiom, clause)
                || SubjectSense.isRankOrAppointed(idiom, clause)
                || idiom.law()
                    && idiom.words().is("receiver.nouns", first.text().toLowerCase(Locale.ROOT)))) {
      return Optional.of(
          idiom.templates().question("subject.party", Map.of("predicate", predicate)));
    }
    if (idiom.words().language() == Language.ENGLISH && FORCE.matcher(subject).matches()) {
      return Optional.of(
          idiom.templates().question("subject.body", Map.of("predicate", predicate)));
    }
    // Who acts is no "what".
    var acts =
        idiom.words().is("body.nouns", clause.row().word(clause.subject().from() + 1))
            || idiom.words().language() == Language.ENGLISH && ACTORS.matcher(subject).find();
    return acts || idiom.phrasing().disagrees(clause, Gender.MASCULINE, GrammaticalNumber.SINGULAR)
        ? Optional.empty()
        : Optional.of(idiom.templates().question("subject.thing", Map.of("predicate", predicate)));
  }

  /// "le Fonds OTAN pour l’innovation": a name that can be typed.
  private static boolean isNamedShortly(Idiom idiom, TokenRow row, Clause clause, String subject) {
    return idiom.words().language() == Language.FRENCH
        && clause.subject().length() <= LONGEST_NAME
        && Character.isUpperCase(row.at(clause.subject().from() + 1).text().charAt(0))
        && NounClass.of(idiom.words(), subject) == NounClass.INSTITUTION;
  }
}
