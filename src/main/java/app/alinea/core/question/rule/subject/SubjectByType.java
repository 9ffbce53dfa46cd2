package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SecondClause;
import app.alinea.core.question.rule.SubjectSense;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Unframed;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// "Quel pays porte l’entière responsabilité de la guerre d’agression contre l’Ukraine ?"
public final class SubjectByType implements QuestionRule {
  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var whole))) {
      return List.of();
    }
    var brief = Unframed.of(idiom, Brevity.of(idiom, whole));
    var clause =
        idiom.words().language() == Language.ENGLISH && !idiom.law()
            ? TightClause.around(idiom, brief, brief.verbGroup())
            : brief;
    if (!Wording.standsAlone(clause)
        // "… and contributes to …": what tells it apart was said before.
        || clause.isFurther()
        || MainSpeaker.isNameOfMost(idiom, clause)
        || SecondClause.isIn(idiom, clause.row(), clause.predicate())) {
      return List.of();
    }
    var row = clause.row();
    var entity = row.entityAt(clause.subject());
    var key = entity.map(found -> "word." + AnswerKind.of(found.type())).orElse("");
    if (entity.filter(found -> found.type() != EntityType.ARTICLE).isEmpty()
        || !idiom.templates().has(key)) {
      return List.of();
    }
    // "The President of the Court" is no body, for all that the Court is one.
    if (entity.get().type() == EntityType.BODY
        && idiom.words().is("human.nouns", row.at(clause.subject().from() + 1).lemma())) {
      return List.of();
    }
    var feminine =
        entity.get().type() == EntityType.ORGANISATION
            || entity.get().type() == EntityType.CITY
            || entity.get().type() == EntityType.REGION;
    var gender = feminine ? Gender.FEMININE : Gender.MASCULINE;
    if (idiom.phrasing().disagrees(clause, gender, GrammaticalNumber.SINGULAR)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var predicate = wording.told(row, List.of(clause.predicate()));
    var kind = AnswerKind.of(entity.get().type());
    var answer = wording.answer(row, clause.subject(), kind);
    var statement = wording.statement(clause, clause.subject());
    if (predicate.isEmpty()
        || answer.isEmpty()
        || statement.isEmpty()
        || SubjectSense.ownsIt(idiom, clause) && ProvisionName.isCited(idiom, fact)
        || SubjectSense.isHalf(idiom, clause)
        || SubjectSense.pointsAway(idiom, clause)) {
      return List.of();
    }
    var stem =
        idiom
            .templates()
            .question(
                "subject.typed",
                Map.of("word", word(idiom, entity.get(), key), "predicate", predicate.get()));
    var brisk = ORGAN_WHICH.matcher(stem).replaceFirst("Which organ ");
    var draft = new Draft(name(), fact, brisk, answer.get(), statement.get(), types(idiom, clause));
    // Texts of another sort do not answer "which agreement".
    if (entity.get().type() == EntityType.TREATY
        && !stem.startsWith("Which text")
        && idiom.words().language() == Language.ENGLISH) {
      return List.of(draft.without(QuestionType.MULTIPLE_CHOICE));
    }
    if (isHeld(idiom, clause)) {
      return List.of(heldBySomebody(draft.without(QuestionType.TRUE_FALSE), wording, row));
    }
    return List.of(isCharge(idiom, clause, entity.get()) ? according("le texte", draft) : draft);
  }

  /// "La Norvège a intensifié …": of a State a declaration tells what another text may deny, or say
  /// of others.
  private static boolean isCharge(Idiom idiom, Clause clause, Entity entity) {
    return entity.type() == EntityType.COUNTRY
        && idiom.words().language() == Language.FRENCH
        && !idiom.law()
        && clause.attribution().isEmpty()
        && !idiom.words().is("attitude.verbs", clause.mainLemma());
  }

  /// "Which body is the organ which acts …".
  private static final Pattern ORGAN_WHICH =
      Pattern.compile("^Which body is the organ (?:which|that) ");

  /// "Nous réaffirmons que la Norvège doit …": what the authors hold, not what is so.
  private static boolean isHeld(Idiom idiom, Clause clause) {
    return idiom.words().language() == Language.FRENCH
        && !idiom.law()
        && idiom.words().is("duty.verbs", clause.row().at(clause.verb()).lemma());
  }

  /// "Selon les Alliés, quel pays doit …", "Selon le texte, …" where nobody says "we".
  private static Draft heldBySomebody(Draft draft, Wording wording, TokenRow row) {
    var who =
        row.word(0).equals("nous")
            ? wording.told(row, List.of(new TokenRange(0, 1))).orElse("le texte")
            : "le texte";
    return according(who, draft);
  }

  private static Draft according(String who, Draft draft) {
    var according = "elon " + Character.toLowerCase(who.charAt(0)) + who.substring(1) + ", ";
    var stem = draft.stem();
    var told = draft.statement();
    return new Draft(
        draft.rule(),
        draft.fact(),
        "S" + according + Character.toLowerCase(stem.charAt(0)) + stem.substring(1),
        draft.answer(),
        new Statement("S" + according.strip() + told.before(), told.answer(), told.after()),
        draft.types());
  }

  /// What the authors hold that somebody must do is neither true nor false.
  private static Set<QuestionType> types(Idiom idiom, Clause clause) {
    if (Negated.is(idiom, clause)) {
      return EnumSet.of(QuestionType.TRUE_FALSE);
    }
    var types =
        EnumSet.of(
            QuestionType.MULTIPLE_CHOICE,
            QuestionType.FLASHCARD,
            QuestionType.SHORT_ANSWER,
            QuestionType.TRUE_FALSE,
            QuestionType.CLOZE);
    if (!clause.attribution().isEmpty()
        && idiom.words().is("duty.verbs", clause.row().at(clause.verb()).lemma())) {
      types.remove(QuestionType.TRUE_FALSE);
    }
    return types;
  }

  /// "Quelle force" for a body whose full name begins so, else the word for its type.
  private static String word(Idiom idiom, Entity entity, String key) {
    if (entity.type() == EntityType.BODY) {
      for (var name : idiom.document().surfaceForms().getOrDefault(entity.id(), Set.of())) {
        var first = name.split("[\\s\\p{Z}]", 2)[0].toLowerCase(idiom.words().language().locale());
        if (idiom.templates().has(key + "." + first)) {
          return idiom.templates().get(key + "." + first);
        }
      }
    }
    var last = entity.canonical().substring(entity.canonical().lastIndexOf(' ') + 1);
    return idiom.words().language() == Language.ENGLISH && CALLED.contains(last)
        ? "Which " + last.toLowerCase(idiom.words().language().locale())
        : idiom.templates().get(key);
  }

  /// A partnership is asked for as one, whatever type of thing its name was taken for.
  private static final Set<String> CALLED =
      Set.of(
          "Partnership",
          "Initiative",
          "Fund",
          "Alliance",
          "Framework",
          "Plan",
          "Facility",
          "Agreement",
          "Treaty",
          "Protocol",
          "Pact",
          "Charter");
}
