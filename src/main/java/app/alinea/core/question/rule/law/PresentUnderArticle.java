package app.alinea.core.question.rule.law;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PartyWords;
import app.alinea.core.question.phrase.Agreement;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.NumberedPart;
import app.alinea.core.question.rule.Opening;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SelfReference;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// "Selon l’article 15, § 3, que fait le responsable du traitement ?" – "Il fournit une copie …":
/// French laws say in the present what their bearers shall do. Where an article says more of the
/// same bearer, the object of the verb is asked for.
public final class PresentUnderArticle implements QuestionRule {
  private static final Set<String> REFLEXIVE = Set.of("se", "s'");
  private static final int SHORTEST = 5;
  private static final int SHORTEST_OBJECT = 3;
  private static final int LONGEST = 30;
  private static final int HEAD = 4;
  private static final int FRONT = 12;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH
        || !(fact instanceof Fact.Predication(var _, var clause))
        || !ProvisionName.isCited(idiom, fact)
        || clause.kind() != Subject.NAMED
        || clause.isFurther()
        || !clause.attribution().isEmpty()
        || !ActUnderArticle.isBearer(idiom, clause)
        || !isAct(idiom, clause)
        || goesOn(clause)
        || Negated.is(idiom, clause)
        || !Wording.standsAlone(clause.withoutOpenings())
        || Definiteness.leansBack(idiom, clause)
        || SelfReference.isIn(idiom, clause)) {
      return List.of();
    }
    var opening = new Opening(idiom, clause);
    var subject = new Wording(idiom).told(clause.row(), clause.subject());
    if (!opening.isSound() || subject.isEmpty()) {
      return List.of();
    }
    var part = NumberedPart.of(idiom, clause.row().sentence());
    var article =
        part.map(each -> ProvisionName.of(idiom, fact, each))
            .orElseGet(() -> ProvisionName.of(idiom, fact));
    var told = Map.of("article", article, "opening", opening.told(), "subject", subject.get());
    return object(fact, idiom, clause, told)
        .or(() ->
            isAlone(idiom, clause, part) ? whole(fact, idiom, clause, told) : Optional.empty())
        .stream()
        .toList();
  }

  /// "fournit", "se prêtent": an act in the present and in the active.
  private static boolean isAct(Idiom idiom, Clause clause) {
    var row = clause.row();
    var group = clause.verbGroup();
    var lemma = row.at(clause.verb()).lemma();
    var plain = group.from() == clause.verb() && group.length() == 1;
    var reflexive =
        group.from() + 1 == clause.verb()
            && group.to() == clause.verb() + 1
            && REFLEXIVE.contains(row.word(group.from()));
    return (plain || reflexive)
        && row.mood(clause.verb()) == Mood.PRESENT
        && !idiom.words().is("stative.verbs", lemma)
        && !idiom.words().is("performing.verbs", lemma)
        && !idiom.words().is("act.verbs.DUTY", lemma)
        && !idiom.words().is("act.verbs.POWER", lemma)
        && row.mood(clause.rest().from()) != Mood.PAST_PARTICIPLE
        && row.spellsOneOf(group.from(), idiom.words().list("act.PLEDGE")) == 0;
  }

  /// What follows in the sentence may be a second act.
  private static boolean goesOn(Clause clause) {
    return clause.row().size() - clause.rest().to() > 1;
  }

  /// Whether nothing else in the article, or in its numbered part, begins with the bearer or with a
  /// pronoun.
  private static boolean isAlone(Idiom idiom, Clause clause, Optional<NumberedPart> part) {
    var own = clause.row().sentence();
    return others(idiom, own, part).map(TokenRow::new).noneMatch(row -> isOf(idiom, row, clause));
  }

  private static Stream<AnalysedSentence> others(
      Idiom idiom, AnalysedSentence own, Optional<NumberedPart> part) {
    return idiom.document().sentencesAt(own.position()).stream()
        .filter(other -> other.sentence().index() != own.sentence().index())
        .filter(other -> part.map(each -> each.holds(other)).orElse(true));
  }

  private static boolean isOf(Idiom idiom, TokenRow row, Clause clause) {
    var head = clause.subject().from() + 1;
    var noun = clause.row().word(Math.min(head, clause.subject().to() - 1));
    for (var i = 0; i < row.size(); i++) {
      var pronoun = idiom.words().is("subject.pronouns", row.word(i)) && i < FRONT;
      if (pronoun || row.word(i).equals(noun) && isFirst(row, i)) {
        return true;
      }
    }
    return false;
  }

  /// In front of the first verb of the sentence.
  private static boolean isFirst(TokenRow row, int index) {
    for (var i = 0; i < index; i++) {
      if (row.isVerb(i) && row.at(i).form().person() > 0) {
        return row.word(0).equals("si") || row.word(0).startsWith("lorsqu");
      }
    }
    return true;
  }

  private Optional<Draft> whole(Fact fact, Idiom idiom, Clause clause, Map<String, String> told) {
    var row = clause.row();
    var act = new TokenRange(clause.verbGroup().from(), clause.rest().to());
    var agreement = Agreement.of(clause);
    var plural = row.at(clause.verb()).form().number() == GrammaticalNumber.PLURAL;
    if (clause.subject().length() == 1
        || act.length() < SHORTEST
        || act.length() > LONGEST
        || agreement.gender() == Gender.NONE) {
      return Optional.empty();
    }
    var pronoun = (agreement.gender() == Gender.FEMININE ? "elle" : "il") + (plural ? "s " : " ");
    return new Wording(idiom)
        .told(row, act)
        .map(text ->
            draft(
                fact,
                idiom.templates().question(template(idiom, clause, plural), told),
                new Answer(
                    pronoun + text,
                    AnswerKind.CONSEQUENCE,
                    text.toLowerCase(Locale.ROOT),
                    row.span(act),
                    List.of())));
  }

  /// Organs and States act; of an heir or a worker an article tells how things stand with him.
  private static String template(Idiom idiom, Clause clause, boolean plural) {
    var row = clause.row();
    var head = row.at(clause.subject().from() + 1);
    var acts =
        idiom.words().is("organ.nouns", head.lemma())
            || idiom.words().is("acting.nouns", head.lemma())
            || idiom.words().is("body.nouns", head.lemma())
            || idiom.words().is("bearer.states", head.lemma())
            || Character.isUpperCase(head.text().charAt(0));
    if (!acts) {
      return "present.of";
    }
    return plural ? "present.many" : "present.one";
  }

  /// "que fournit le responsable du traitement": where the verb is said once.
  private Optional<Draft> object(Fact fact, Idiom idiom, Clause clause, Map<String, String> told) {
    var row = clause.row();
    var from = clause.rest().from();
    var lemma = row.at(clause.verb()).lemma();
    var end = clause.rest().to();
    for (var adjunct : clause.trailing()) {
      end = adjunct.range().from() > from ? Math.min(end, adjunct.range().from()) : end;
    }
    var object = Wording.trimmed(row, new TokenRange(from, end));
    var plain = clause.verbGroup().length() == 1 && row.is(from, PartOfSpeech.DET);
    if (!plain
        || object.length() < SHORTEST_OBJECT
        || object.length() > LONGEST
        || idiom.words().is("thin.verbs", lemma)
        || idiom.words().is("anaphoric.determiners", row.word(from))
        || idiom.words().is("negation", row.word(from))
        || PartyWords.anyIn(idiom.words(), row, from, Math.min(object.to(), from + HEAD))
        || others(idiom, row.sentence(), Optional.empty())
            .anyMatch(
                other -> other.tokens().stream().anyMatch(token -> token.lemma().equals(lemma)))) {
      return Optional.empty();
    }
    return new Wording(idiom)
        .answer(row, object, AnswerKind.FREE)
        .map(answer ->
            draft(
                fact,
                idiom
                    .templates()
                    .question(
                        "present.object",
                        Map.of(
                            "article",
                            told.getOrDefault("article", ""),
                            "opening",
                            told.getOrDefault("opening", ""),
                            "subject",
                            told.getOrDefault("subject", ""),
                            "what",
                            "aeiouhéèêà".indexOf(row.word(clause.verb()).charAt(0)) >= 0
                                ? "qu’"
                                : "que ",
                            "verb",
                            row.word(clause.verb()))),
                answer));
  }

  private Draft draft(Fact fact, String stem, Answer answer) {
    return new Draft(
        name(), fact, stem, answer, Statement.NONE, EnumSet.of(QuestionType.FLASHCARD));
  }
}
