package app.alinea.core.question.rule.thing;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.NounClass;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.Agreement;
import app.alinea.core.question.rule.EarlyEnd;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.PartyNouns;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SecondClause;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// "Comment le texte qualifie-t-il le Traité … ?" – "le rempart essentiel contre …".
public final class AttributeOfThing implements QuestionRule {
  private static final double EVERYWHERE = 0.25;

  private static final Set<String> OF = Set.of("de", "d'", "du", "des");

  private static final Set<String> INDEFINITE = Set.of("un", "une", "des");

  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les");

  /// "les mêmes que pour …" compares and says nothing of the thing.
  private static final Set<String> OTHER_THING = Set.of("même", "mêmes", "same");

  /// Aims and tasks have a question of their own.
  private static boolean isAim(Idiom idiom, Clause clause) {
    var row = clause.row();
    return idiom.words().is("definable", row.at(clause.subject().from()).lemma())
        || idiom.words().is("definable", row.at(clause.subject().from() + 1).lemma());
  }

  /// "un domaine de plus en plus contesté, marqué par …": the rest is more than one remembers; "…,
  /// comme le montre notre histoire" adds to what it is called.
  private static TokenRange withoutDetail(TokenRow row, TokenRange attribute) {
    for (var i = attribute.from() + 3; i + 1 < attribute.to(); i++) {
      if (row.word(i).equals(",")
          && (row.mood(i + 1) == Mood.PAST_PARTICIPLE
              || row.mood(i + 1) == Mood.PRESENT_PARTICIPLE
              || row.word(i + 1).equals("comme"))) {
        return new TokenRange(attribute.from(), i);
      }
    }
    return attribute;
  }

  /// Whether the text itself says "is": its commas part the members of lists and insertions more
  /// often than they hold an apposition.
  static boolean isWritten(Idiom idiom, Clause clause, TokenRange attribute) {
    var row = clause.row();
    var told = row.text(new TokenRange(clause.verb(), attribute.from() + 2));
    return idiom.document().sentencesAt(row.sentence().position()).stream()
        .anyMatch(sentence -> sentence.text().contains(told));
  }

  /// What many paragraphs speak of is called many things.
  private static boolean isEverywhere(Idiom idiom, Clause clause) {
    return clause
        .row()
        .entityAt(clause.subject())
        .filter(
            entity -> entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.BODY)
        .filter(entity ->
            idiom.concordance().paragraphsNaming(entity.id())
                > EVERYWHERE * idiom.document().document().paragraphs().size())
        .isPresent();
  }

  /// "L’emblème national est le lion": the text says which one it is.
  private static boolean identifies(Idiom idiom, Fact fact, Clause clause) {
    return ProvisionName.isCited(idiom, fact)
        && clause.mainLemma().equals("être")
        && clause.verbGroup().length() == 1
        && DEFINITE.contains(clause.row().word(clause.rest().from()));
  }

  private static boolean isOfSomething(TokenRow row, TokenRange attribute) {
    for (var i = attribute.from() + 2; i < attribute.to(); i++) {
      if (OF.contains(row.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static Gender genderOf(Idiom idiom, TokenRow row, int noun) {
    return idiom.morphology().analyse(row.at(noun).text().toLowerCase(Locale.ROOT)).stream()
        .filter(analysis -> analysis.part() == PartOfSpeech.NOUN)
        .map(analysis -> analysis.form().gender())
        .findFirst()
        .orElse(Gender.NONE);
  }

  /// "Quelle est la plus haute juridiction de l’ordre judiciaire ?": what a thing is of something
  /// else tells which thing it is. Bodies and persons are asked for with "qui" elsewhere.
  private List<Draft> asked(Idiom idiom, Fact fact, Clause clause, TokenRange attribute) {
    var row = clause.row();
    var noun = attribute.from() + 1;
    while (noun < attribute.to()
        && !row.is(noun, PartOfSpeech.NOUN)
        && !row.is(noun, PartOfSpeech.PROPN)) {
      noun++;
    }
    var wording = new Wording(idiom);
    var told = wording.told(row, attribute);
    var answer = wording.answer(row, clause.subject(), AnswerKind.THING);
    if (PartyNouns.isParty(idiom, clause)
        || noun == attribute.to()
        || told.isEmpty()
        || answer.isEmpty()) {
      return List.of();
    }
    var gender =
        switch (row.word(attribute.from())) {
          case "le" -> Gender.MASCULINE;
          case "la" -> Gender.FEMININE;
          default -> genderOf(idiom, row, noun);
        };
    if (gender == Gender.NONE) {
      return List.of();
    }
    var which = idiom.phrasing().which(gender, Agreement.of(clause).number());
    var stem =
        idiom
            .templates()
            .question(
                "subject.head",
                Map.of(
                    "which", which, "head", row.at(clause.verb()).text(), "predicate", told.get()));
    return wording.flashcard(name(), fact, clause, clause.subject(), stem, answer.get());
  }

  /// "Quel est l’emblème national ?": what a provision lays down is no praise.
  private static String stem(Idiom idiom, Fact fact, Clause clause, String subject) {
    var row = clause.row();
    var head = clause.subject().from() + 1;
    var identifies = identifies(idiom, fact, clause) && row.is(head, PartOfSpeech.NOUN);
    if (isPerson(idiom, clause)) {
      return idiom
          .templates()
          .question(
              "attribute.person", Map.of("verb", row.at(clause.verb()).text(), "subject", subject));
    }
    if (!identifies && constitutes(idiom, clause)) {
      var plural = Agreement.of(clause).number() == GrammaticalNumber.PLURAL;
      var cited = ProvisionName.isCited(idiom, fact);
      var asked =
          idiom
              .templates()
              .question(
                  (cited ? "attribute.constitutes" : "attribute.what") + (plural ? ".plural" : ""),
                  cited
                      ? Map.of("article", ProvisionName.of(idiom, fact), "subject", subject)
                      : Map.of("subject", subject));
      return asked;
    }
    if (!identifies && isIndefinite(idiom, clause)) {
      var plural = Agreement.of(clause).number() == GrammaticalNumber.PLURAL;
      return idiom
          .templates()
          .question(
              plural ? "attribute.what.plural" : "attribute.what", Map.of("subject", subject));
    }
    if (!identifies && Attributes.define(idiom, fact, clause)) {
      return idiom
          .templates()
          .question(
              "attribute.defined",
              Map.of("article", ProvisionName.of(idiom, fact), "subject", subject));
    }
    if (!identifies) {
      return ProvisionName.isCited(idiom, fact) && idiom.templates().has("attribute.article")
          ? idiom
              .templates()
              .question(
                  "attribute.article",
                  Map.of("article", ProvisionName.of(idiom, fact), "subject", subject))
          : idiom.templates().question("attribute", Map.of("subject", subject));
    }
    var agreement = Agreement.of(clause);
    var which = idiom.phrasing().which(row.at(head).form().gender(), agreement.number());
    return idiom
        .templates()
        .question(
            "subject.head",
            Map.of("which", which, "head", row.at(clause.verb()).text(), "predicate", subject));
  }

  /// "les droits reconnus constituent les normes minimales": asked by the verb of the text.
  private static boolean constitutes(Idiom idiom, Clause clause) {
    return idiom.words().language() == Language.FRENCH
        && clause.mainLemma().equals("constituer")
        && clause.verbGroup().length() == 1
        && !PartyNouns.isParty(idiom, clause);
  }

  /// "… demeure une priorité de l’action publique" of a thing without a name of its own: one asks
  /// what it is, for "comment qualifie-t-il" wants "de" or "comme" in the answer.
  private static boolean isIndefinite(Idiom idiom, Clause clause) {
    var row = clause.row();
    return idiom.words().language() == Language.FRENCH
        && !idiom.law()
        && INDEFINITE.contains(row.word(clause.rest().from()))
        && clause.subject().length() > 2
        && !isNamed(clause);
  }

  private static boolean isNamed(Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().from() + 1; i < clause.subject().to(); i++) {
      if (Character.isUpperCase(row.at(i).text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /// "les exercices": which ones, and in what respect, nothing tells.
  private static boolean isBareKind(Clause clause) {
    return clause.subject().length() == 2
        && Agreement.of(clause).number() == GrammaticalNumber.PLURAL
        && !isNamed(clause);
  }

  /// "Qui fut le premier secrétaire général ?": an office is held by somebody with a name.
  private static boolean isPerson(Idiom idiom, Clause clause) {
    var row = clause.row();
    return clause.verbGroup().length() == 1
        && (NounClass.of(idiom.words(), row.text(clause.subject())) == NounClass.PERSON
                && Character.isUpperCase(row.at(clause.rest().to() - 1).text().charAt(0))
            || HeldOffice.isOf(idiom, clause));
  }

  /// In French declarations: "représente un défi" qualifies nothing, "un défi plus exigeant" wants
  /// what it is compared with, a comma makes no apposition, and what the text calls a thing once
  /// more ("Il reste …") would be right as well.
  private static boolean isDoubtful(Idiom idiom, Clause clause, TokenRange attribute) {
    if (idiom.law()) {
      // "Le Sénat représente les collectivités": whom a body speaks for is no name for it.
      return clause.mainLemma().startsWith("représent")
          || clause.mainLemma().equals("represent")
          || TEXT.matcher(clause.row().text(clause.subject())).find();
    }
    if (idiom.words().language() != Language.FRENCH) {
      return false;
    }
    var row = clause.row();
    var compared = false;
    for (var i = attribute.from(); i < attribute.to(); i++) {
      compared |= row.word(i).equals("plus") && !DEFINITE.contains(row.word(i - 1));
    }
    return !QUALIFYING.contains(clause.mainLemma())
        || compared
            && !row.text(attribute).contains(" que ")
            && !row.text(attribute).contains("de plus en plus")
        || !isWritten(idiom, clause, attribute)
        || isStance(idiom, clause)
        || isEvaluation(idiom, clause, attribute)
        || isBareKind(clause)
        || Attributes.hasAnother(idiom, clause);
  }

  /// "constitue une priorité": many things do, and nobody would guess the word.
  private static boolean isEvaluation(Idiom idiom, Clause clause, TokenRange attribute) {
    var row = clause.row();
    var from = attribute.from() + 1;
    var head = row.is(from, PartOfSpeech.ADJ) ? from + 1 : from;
    return INDEFINITE.contains(row.word(attribute.from()))
        && idiom.words().is("evaluating.nouns", row.at(head).lemma());
  }

  private static final Pattern TEXT = Pattern.compile("(?iu)^(?:le|the) texte?s?\\b");

  /// "l’importance et le sens du principe, qui est la pierre angulaire …": the principle is.
  private static boolean isStance(Idiom idiom, Clause clause) {
    var head = clause.subject().from() + 1;
    return clause.subject().length() > 2
        && idiom.words().is("weight.nouns", clause.row().at(head).lemma());
  }

  private static final Set<String> QUALIFYING = Set.of("être", "demeurer", "rester", "constituer");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Attribute(var _, var clause, var attribute))
        || !Wording.standsAlone(clause)
        || SecondClause.isIn(idiom, clause.row(), attribute)
        || !isWritten(idiom, clause, attribute)
        || "et".equals(clause.row().word(attribute.from() + 1))
        || isEverywhere(idiom, clause)
        || isDoubtful(idiom, clause, attribute)
        || OpenAttribute.is(idiom, clause, attribute)
        || OTHER_THING.contains(clause.row().word(attribute.from() + 1))
        || isAim(idiom, clause)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var subject = wording.told(row, EarlyEnd.of(idiom, row, clause.subject()));
    var answer = wording.answer(row, withoutDetail(row, attribute), AnswerKind.ATTRIBUTE);
    if (subject.isEmpty() || answer.isEmpty()) {
      return List.of();
    }
    var told = withoutDetail(row, attribute);
    if (identifies(idiom, fact, clause) && isOfSomething(row, told)) {
      var named = Character.isUpperCase(row.at(clause.subject().from() + 1).text().charAt(0));
      if (named) {
        return asked(idiom, fact, clause, told);
      }
      if (row.text(told).chars().skip(1).noneMatch(Character::isUpperCase)) {
        return List.of();
      }
    }
    var stem = stem(idiom, fact, clause, subject.get());
    return wording
        .statement(told.equals(attribute) ? clause : clause.upTo(told.to()), told)
        .map(statement ->
            List.of(
                new Draft(
                    name(),
                    fact,
                    stem,
                    answer.get(),
                    statement,
                    EnumSet.of(
                        QuestionType.MULTIPLE_CHOICE,
                        QuestionType.FLASHCARD,
                        QuestionType.TRUE_FALSE))))
        .orElse(List.of());
  }
}
