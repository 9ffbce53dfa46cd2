package app.alinea.core.question.rule.law;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.NumberedPart;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// "Which right does Article 9 recognise for everyone?", "Quel droit l’article 26 reconnaît-il à
/// toute personne ?", with the rights of other articles as wrong options.
public final class RightGranted implements QuestionRule {
  private static final Pattern TO_DO = Pattern.compile("^droit à ");

  /// A right of everybody’s is no wrong statement of what only some have.
  private static final Pattern EVERYBODY =
      Pattern.compile(
          "(?iu)^(?:tou(?:te|t) (?:personne|individu|homme|être"
              + " humain)|chacun|tous|everyone|everybody|every (?:person|human|individual)|all"
              + " (?:persons|human|people))(?: beings?)?$");

  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "(?iu)\\b(?:toujours|jamais|aucune?|uniquement|exclusivement|always|never|only)\\b");

  /// "sous réserve de se conformer à la loi": what limits it is none of the right.
  private static final Pattern RIDER =
      Pattern.compile(
          ",? (?:sous réserve d|sous la réserve d|dans les conditions (?:fix|prév|déterm|défin)"
              + "|dans le respect d|conformément (?:à|aux) ).*$");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Entitlement(var _, var clause, var right))
        || !Wording.standsAlone(clause)
        || isJoined(idiom, clause)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var bearer = wording.told(row, clause.subject());
    var told = wording.told(row, List.of(right)).map(text -> RIDER.matcher(text).replaceFirst(""));
    if (bearer.isEmpty() || told.isEmpty()) {
      return List.of();
    }
    var text =
        idiom.templates().fill("right.the", Map.of("right", ofDoing(row, right, told.get())));
    var part = NumberedPart.of(idiom, row.sentence());
    var article = ProvisionName.of(idiom, fact);
    var others = hasOthers(idiom, clause, _ -> true);
    if (others && part.isPresent() && !hasOthers(idiom, clause, part.get()::holds)) {
      return List.of(ofPart(fact, idiom, clause, bearer.get(), text, right, part.get()));
    }
    var both = others ? both(fact, idiom, clause, bearer.get(), text) : Optional.<Draft>empty();
    if (both.isPresent()) {
      return List.of(both.get());
    }
    return List.of(
        new Draft(
            name(),
            fact,
            stem(idiom, article, bearer.get(), others ? "right.among" : "right"),
            new Answer(
                text,
                // "sans aucune discrimination" would stand out among the options of others.
                ABSOLUTE.matcher(text).find() ? AnswerKind.CONSEQUENCE : AnswerKind.RIGHT,
                text.toLowerCase(Locale.ROOT),
                row.span(right),
                List.of()),
            statement(idiom, fact, bearer.get(), text),
            types(others, EVERYBODY.matcher(bearer.get()).find())));
  }

  /// "Quel droit l’article 15, § 3, reconnaît-il …?": the other rights of the article stand in
  /// other parts of it. None of them is offered beside it, since only a number would tell them
  /// apart.
  private Draft ofPart(
      Fact fact,
      Idiom idiom,
      Clause clause,
      String bearer,
      String text,
      TokenRange right,
      NumberedPart part) {
    var article = ProvisionName.of(idiom, fact, part) + (french(idiom) ? "," : "");
    return new Draft(
        name(),
        fact,
        stem(idiom, article, bearer, "right"),
        Answer.of(text, AnswerKind.CONSEQUENCE, clause.row().span(right)),
        Statement.NONE,
        EnumSet.of(QuestionType.FLASHCARD));
  }

  private static EnumSet<QuestionType> types(boolean others, boolean everybodys) {
    var types = EnumSet.of(QuestionType.MULTIPLE_CHOICE);
    if (!others) {
      types.add(QuestionType.FLASHCARD);
    }
    // No statement: a right of another article is true of everybody too, only its number is not.
    if (everybodys && !others) {
      types.add(QuestionType.CLOZE);
    }
    return types;
  }

  /// "a droit à accéder aux fonctions publiques" is "le droit d’accéder".
  private static String ofDoing(TokenRow row, TokenRange right, String told) {
    var infinitive = right.from() + 2;
    if (!row.word(right.from() + 1).equals("à") || !row.isInfinitive(infinitive)) {
      return told;
    }
    return TO_DO
        .matcher(told)
        .replaceFirst(FrenchSound.elides(row.word(infinitive)) ? "droit d’" : "droit de ");
  }

  /// "Article 8 recognises for everyone the right to …", which another article’s right makes false.
  private static Statement statement(Idiom idiom, Fact fact, String bearer, String right) {
    if (!ProvisionName.isCited(idiom, fact)) {
      return Statement.NONE;
    }
    var parts =
        Map.of("article", ProvisionName.of(idiom, fact), "bearer", bearer, "to", French.to(bearer));
    return new Statement(idiom.templates().fill("right.statement", parts), right, "");
  }

  /// The two rights of an article together, asked by the first of them.
  private Optional<Draft> both(Fact fact, Idiom idiom, Clause clause, String bearer, String first) {
    var own = clause.row();
    var granting =
        idiom.document().sentencesAt(own.sentence().position()).stream()
            .filter(sentence -> grants(idiom, new TokenRow(sentence)))
            .toList();
    if (granting.size() != 2
        || granting.getFirst().sentence().index() != own.sentence().sentence().index()) {
      return Optional.empty();
    }
    var other = new TokenRow(granting.getLast());
    var from = right(idiom, other);
    var end = other.size() - (other.word(other.size() - 1).equals(".") ? 1 : 0);
    var same = other.word(0).equals(own.word(0)) && other.word(1).equals(own.word(1));
    if (!same || from < 0 || end - from < 3) {
      return Optional.empty();
    }
    return new Wording(idiom)
        .told(other, List.of(new TokenRange(from, end)))
        .filter(told -> !told.contains(";"))
        .map(told -> idiom.templates().fill("right.the", Map.of("right", told)))
        .map(told -> first + (french(idiom) ? " et " : " and ") + told)
        .map(text ->
            new Draft(
                name(),
                fact,
                stem(idiom, ProvisionName.of(idiom, fact), bearer, "right.several"),
                // Two rights together are no option beside single ones.
                Answer.of(
                    text,
                    AnswerKind.RIGHTS,
                    own.span(new TokenRange(clause.rest().from(), clause.rest().to()))),
                Statement.NONE,
                EnumSet.of(QuestionType.FLASHCARD)));
  }

  private static boolean french(Idiom idiom) {
    return idiom.words().language() == Language.FRENCH;
  }

  private static int right(Idiom idiom, TokenRow row) {
    for (var i = 1; i < row.size(); i++) {
      if (idiom.words().is("right.nouns", row.word(i))) {
        return i;
      }
    }
    return -1;
  }

  /// Whether another sentence of the article grants a right too.
  private static boolean hasOthers(
      Idiom idiom, Clause clause, Predicate<AnalysedSentence> considered) {
    var own = clause.row().sentence();
    return idiom.document().sentencesAt(own.position()).stream()
        .filter(other -> other.sentence().index() != own.sentence().index())
        .filter(considered)
        .map(TokenRow::new)
        .anyMatch(row -> grants(idiom, row));
  }

  private static boolean grants(Idiom idiom, TokenRow row) {
    for (var i = 1; i < row.size(); i++) {
      if (idiom.words().is("right.nouns", row.word(i))
          && (idiom.words().is("have.verbs", row.at(i - 1).lemma())
              || idiom.words().is("have.verbs", row.at(i - 2 < 0 ? 0 : i - 2).lemma()))) {
        return true;
      }
    }
    return false;
  }

  /// "à la maternité et l’enfance": French repeats its preposition.
  private static boolean isJoined(Idiom idiom, Clause clause) {
    var row = clause.row();
    // "Les institutions, les communautés religieuses, ont le droit …": a row cut at its first
    // member.
    for (var i = clause.subject().to(); i < clause.verbGroup().from(); i++) {
      if (row.is(i, PartOfSpeech.NOUN)) {
        return true;
      }
    }
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ) && idiom.words().language() == Language.FRENCH) {
        return true;
      }
    }
    return false;
  }

  private static String stem(Idiom idiom, String article, String bearer, String key) {
    var templates = idiom.templates();
    var parts = Map.of("article", article, "bearer", bearer, "to", French.to(bearer));
    return templates.question(key, parts);
  }
}
