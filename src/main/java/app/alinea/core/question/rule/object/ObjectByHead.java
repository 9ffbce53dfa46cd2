package app.alinea.core.question.rule.object;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.SubjectGender;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PartyWords;
import app.alinea.core.question.rule.Coordination;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "Quel plan d’action les Alliés ont-ils approuvé ?": the object by its head noun, when what tells
/// it apart is the answer. Only nouns that call for one thing to be named are asked for: "Quelle
/// sécurité …?" would be no question a teacher asks.
public final class ObjectByHead implements QuestionRule {
  /// "en la faisant évoluer" speaks of what is asked for.
  private static final Set<String> CLITICS = Set.of("la", "le", "les", "l'", "it", "them");

  private static final Set<String> FIELDED =
      Set.of("plan", "programme", "stratégie", "politique", "feuille", "initiative", "mécanisme");
  private static final Set<String> FIELD = Set.of("pour", "sur");
  private static final int RECEIVER = 4;

  /// Doings that name bodies as well: "Quelle organisation …?" asks for a body.
  private static final Set<String> DOINGS =
      Set.of(
          "organisation",
          "organization",
          "direction",
          "administration",
          "formation",
          "représentation",
          "representation");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Action(var _, var clause, var full, var head))
        // Of two such questions in a law hardly one is whole: its objects are told by their cases.
        || idiom.law()
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || isCoordinated(idiom, clause, withoutOwn(clause, full)) && !isPair(clause, full, head)
        || goesOnWithVerb(clause, full)
        || hasReceiver(idiom, clause, full)
        || idiom.words().is("possessives", clause.row().word(full.from()))
        || idiom.words().is("right.nouns", clause.row().word(head))
            && idiom.words().is("have.verbs", clause.mainLemma())
        || idiom.words().is("demand.verbs", clause.mainLemma())
        || idiom.words().language() == Language.ENGLISH && clause.row().text(full).contains(",")
        || idiom.words().is("copulas", clause.mainLemma())
        || clause.mainLemma().equals("convenir")
        || DOINGS.contains(clause.row().at(head).lemma())
        || Coordination.isCompleted(clause, full)
        || !idiom.words().is("askable.objects", clause.row().at(head).lemma())) {
      return List.of();
    }
    var row = clause.row();
    var object = withoutOwn(clause, full);
    var form = row.at(head).form();
    if (form.number() == GrammaticalNumber.NONE
        || participleWouldAgree(clause, form.number() == GrammaticalNumber.PLURAL, head)
            && agreed(idiom, clause, head).isEmpty()) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var noun =
        wording
            .told(row, List.of(headWithAdjectives(clause, object, head)))
            .map(text -> Character.toLowerCase(text.charAt(0)) + text.substring(1));
    var answer = wording.answer(row, object, AnswerKind.FREE);
    if (noun.isEmpty() || answer.isEmpty()) {
      return List.of();
    }
    if (isPair(clause, full, head)) {
      return pair(fact, idiom, clause, full, head);
    }
    var field = field(fact, idiom, clause, object, head);
    if (field.isPresent()) {
      return List.of(field.get());
    }
    var which = idiom.phrasing().which(SubjectGender.of(row, object), form.number());
    var question =
        idiom.phrasing().invert(which + " " + noun.get(), clause, remainder(clause, object));
    var statement = wording.statement(clause, object);
    if (question.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question(
                    participleWouldAgree(clause, form.number() == GrammaticalNumber.PLURAL, head)
                        ? inAgreement(idiom, clause, head, question.get())
                        : question.get()),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// "Dans quel domaine les ministres ont-ils approuvé un plan d’action ?" – "La pêche côtière", of
  /// "un plan d’action pour la pêche côtière": the noun alone would stand in question and answer.
  private Optional<Draft> field(
      Fact fact, Idiom idiom, Clause clause, TokenRange object, int head) {
    var row = clause.row();
    if (idiom.words().language() != Language.FRENCH
        || !FIELDED.contains(row.at(head).lemma())
        || !Set.of("un", "une").contains(row.word(object.from()))
        || Character.isUpperCase(row.at(head).text().charAt(0))) {
      return Optional.empty();
    }
    var at = headWithAdjectives(clause, object, head).to();
    while (row.is(at, PartOfSpeech.ADJ)) {
      at++;
    }
    if (!FIELD.contains(row.word(at))
        || !row.is(at + 1, PartOfSpeech.DET)
        || at + 2 >= object.to()) {
      return Optional.empty();
    }
    var matter = new TokenRange(at + 1, object.to());
    var wording = new Wording(idiom);
    var question =
        idiom
            .phrasing()
            .invert("Dans quel domaine", clause, List.of(new TokenRange(clause.rest().from(), at)));
    var named = row.text(headWithAdjectives(clause, object, head));
    var answer = wording.answer(row, matter, AnswerKind.FREE);
    return wording
        .card(name(), fact, question, answer, wording.statement(clause, matter))
        .map(card -> idiom.concordance().holding(named).count() > 1 ? card.onlyGiven() : card);
  }

  /// "une politique sur … et une politique sur …": two of one sort.
  private static boolean isPair(Clause clause, TokenRange object, int head) {
    var row = clause.row();
    var again = 0;
    for (var i = head + 1; i < object.to(); i++) {
      again +=
          row.at(i).lemma().equals(row.at(head).lemma())
                  && row.is(i - 1, PartOfSpeech.DET)
                  && row.is(i - 2, PartOfSpeech.CCONJ)
              ? 1
              : 0;
    }
    return again == 1;
  }

  private List<Draft> pair(Fact fact, Idiom idiom, Clause clause, TokenRange object, int head) {
    var row = clause.row();
    var form = row.at(head).form();
    var wording = new Wording(idiom);
    var plural =
        idiom
            .morphology()
            .inflect(
                row.at(head).lemma(),
                PartOfSpeech.NOUN,
                new WordForm(form.gender(), GrammaticalNumber.PLURAL, 0, Mood.NONE));
    var answer = wording.answer(row, object, AnswerKind.FREE);
    var statement = wording.statement(clause, object);
    if (plural.isEmpty()
        || answer.isEmpty()
        || statement.isEmpty()
        || idiom.words().language() != Language.FRENCH
        || clause.verbGroup().to() - 1 > clause.verb()) {
      return List.of();
    }
    var feminine = row.word(object.from()).equals("une") || form.gender() == Gender.FEMININE;
    var which =
        idiom
            .phrasing()
            .which(feminine ? Gender.FEMININE : Gender.MASCULINE, GrammaticalNumber.PLURAL);
    return idiom
        .phrasing()
        .invert(
            which + " deux " + plural.get(),
            clause,
            List.of(new TokenRange(clause.rest().from(), object.from())))
        .map(question ->
            new Draft(
                name(),
                fact,
                idiom.templates().question(question),
                answer.get(),
                statement.get(),
                EnumSet.of(QuestionType.FLASHCARD)))
        .stream()
        .toList();
  }

  /// "remettra un rapport à Monsieur le Président": whoever receives it is no part of the thing.
  static boolean hasReceiver(Idiom idiom, Clause clause, TokenRange object) {
    var row = clause.row();
    if (!idiom.words().has("giving.verbs")
        || !idiom.words().list("giving.verbs").contains(clause.mainLemma() + ":à")) {
      return false;
    }
    for (var i = object.from() + 2; i + 1 < object.to(); i++) {
      if (Set.of("à", "au", "aux").contains(row.word(i))
          && PartyWords.anyIn(idiom.words(), row, i + 1, i + RECEIVER)) {
        return true;
      }
    }
    return false;
  }

  /// "authorizes the mission to use force": what follows is asked of it.
  private static boolean goesOnWithVerb(Clause clause, TokenRange object) {
    for (var i = object.from(); i + 1 < object.to(); i++) {
      if (clause.row().word(i).equals("to") && clause.row().isVerb(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// What stands before the object, and a circumstance that follows it at once.
  private static List<TokenRange> remainder(Clause clause, TokenRange object) {
    var before = new TokenRange(clause.rest().from(), object.from());
    return clause.trailing().stream()
        .filter(adjunct -> adjunct.range().from() == object.to())
        .filter(adjunct -> !CLITICS.contains(clause.row().word(adjunct.range().from() + 1)))
        .findFirst()
        .map(adjunct ->
            List.of(
                before,
                new TokenRange(
                    object.to(),
                    upToComma(
                        clause.row(),
                        object.to(),
                        Math.max(
                            object.to(), Math.min(adjunct.range().to(), clause.rest().to()))))))
        .orElse(List.of(before));
  }

  /// Of a row of purposes the first tells enough; one with a row of things is told whole.
  private static int upToComma(TokenRow row, int from, int to) {
    var things = Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NOUN);
    for (var i = from + 3; i + 1 < to; i++) {
      if (row.word(i).equals(",") && !things.contains(row.at(i + 1).partOfSpeech())) {
        return i;
      }
    }
    return to;
  }

  /// "plan d’action", "groupements tactiques": the noun with what names its kind.
  private static TokenRange headWithAdjectives(Clause clause, TokenRange object, int head) {
    var row = clause.row();
    var to = head + 1;
    var link = row.word(to);
    // "une nouvelle Force de réaction": what follows belongs to its name.
    if (Character.isUpperCase(row.at(head).text().charAt(0))) {
      return new TokenRange(head, to);
    }
    if ((link.equals("d'") || link.equals("de"))
        && row.is(to + 1, PartOfSpeech.NOUN)
        && !row.word(to + 2).equals("en")
        && to + 2 < object.to()) {
      to += 2;
    }
    return new TokenRange(head, to);
  }

  /// "un plan d’action … et ses mesures": what the object has of its own is not asked for.
  private static TokenRange withoutOwn(Clause clause, TokenRange object) {
    var row = clause.row();
    for (var i = object.from() + 2; i + 1 < object.to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ)
          && Set.of("ses", "son", "sa", "its").contains(row.word(i + 1))) {
        return new TokenRange(object.from(), i);
      }
    }
    return object;
  }

  private static boolean isCoordinated(Idiom idiom, Clause clause, TokenRange object) {
    var row = clause.row();
    for (var i = object.from(); i < object.to(); i++) {
      if (row.word(i).equals("soit") || row.word(i).equals("either")) {
        return true;
      }
      if (row.is(i, PartOfSpeech.CCONJ)
          && (row.is(i + 1, PartOfSpeech.DET)
              || idiom.words().is("possessives", row.word(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /// The participle of the clause as it stands behind its object, where the dictionary has it.
  private static Optional<String> agreed(Idiom idiom, Clause clause, int head) {
    if (idiom.words().language() != Language.FRENCH) {
      return Optional.empty();
    }
    var row = clause.row();
    var form = row.at(head).form();
    var gender = form.gender() == Gender.FEMININE ? Gender.FEMININE : Gender.MASCULINE;
    return idiom
        .morphology()
        .inflect(
            row.at(clause.verbGroup().to() - 1).lemma(),
            PartOfSpeech.VERB,
            new WordForm(gender, form.number(), 0, Mood.PAST_PARTICIPLE));
  }

  /// "Quelle stratégie la Conférence a-t-elle adoptée ?"
  private static String inAgreement(Idiom idiom, Clause clause, int head, String question) {
    var written = clause.row().at(clause.verbGroup().to() - 1).text();
    return agreed(idiom, clause, head)
        .map(form ->
            question.replaceFirst(
                "(?<=[\\s-])" + Pattern.quote(written) + "(?![\\p{L}])",
                Matcher.quoteReplacement(form)))
        .orElse(question);
  }

  /// With "avoir" a participle agrees with an object before it, but for the masculine singular.
  private static boolean participleWouldAgree(Clause clause, boolean plural, int head) {
    var row = clause.row();
    var last = clause.verbGroup().to() - 1;
    var compound = last > clause.verb() && row.mood(last) == Mood.PAST_PARTICIPLE;
    var direct = !row.isInfinitive(clause.rest().from() + 1);
    return compound && direct && (plural || row.at(head).form().gender() != Gender.MASCULINE);
  }
}
