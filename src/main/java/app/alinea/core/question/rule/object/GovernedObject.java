package app.alinea.core.question.rule.object;

import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PartyWords;
import app.alinea.core.question.rule.Complements;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Rareness;
import app.alinea.core.question.rule.Untold;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "Sur quoi repose la dissuasion nucléaire ?", "À qui appartient l’initiative des lois ?": what a
/// verb takes by its own preposition.
public final class GovernedObject implements QuestionRule {
  private static final Map<String, Set<String>> FORMS =
      Map.of(
          "à", Set.of("à", "au", "aux"),
          "de", Set.of("de", "d'", "du", "des"),
          "sur", Set.of("sur"),
          "dans", Set.of("dans"),
          "en", Set.of("en"),
          "par", Set.of("par"));
  private static final Set<String> NEEDED = Set.of("avoir", "dépendre");
  private static final Set<String> LASTING = Set.of("rester", "demeurer");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 24;
  private static final int LONGEST_VAGUE = 5;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return switch (fact) {
      case Fact.Predication(var _, var clause) -> ask(fact, clause, idiom);
      case Fact.Undertaking(var _, var clause) -> ask(fact, clause, idiom);
      default -> List.of();
    };
  }

  private List<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (!Wording.standsAlone(clause)
        || Definiteness.leansBack(idiom, clause)
        || Untold.isOneOfSeveral(idiom, clause)
        || clause.kind() == Subject.NAMED
            && clause.row().word(clause.subject().from()).equals("des")
        // "De quoi seuls les voyages … font-ils partie ?"
        || idiom.words().is("exclusive.words", clause.row().word(clause.subject().from()))) {
      return List.of();
    }
    var row = clause.row();
    var noun = noun(idiom, clause);
    var after = noun.isEmpty() ? clause.rest().from() : noun.to();
    // "avoir besoin de toute urgence de munitions".
    after += row.spellsOneOf(after, idiom.words().list("urgent.adverbs"));
    var rest = new TokenRange(after, clause.rest().to());
    var preposition =
        isStateOf(clause)
            ? preposition(idiom, row.at(noun.from()).lemma())
            : noun.isEmpty()
                ? clause.kind() == Subject.NAMED ? preposition(idiom, clause.mainLemma()) : ""
                : preposition(idiom, clause.mainLemma() + " " + row.word(noun.from()));
    if (rest.length() < SHORTEST
        || !FORMS.getOrDefault(preposition, Set.of()).contains(row.word(rest.from()))
        || row.word(rest.from() + 1).equals("ce")
        || row.spellsOneOf(rest.from(), idiom.words().list("compound.prepositions")) > 0
        || row.isInfinitive(rest.from() + 1)) {
      return List.of();
    }
    var end = rest.to();
    for (var adjunct : clause.trailing()) {
      end = Math.min(end, adjunct.range().from());
    }
    var object =
        Complements.withoutProviso(
            idiom, row, Extent.of(row, Wording.trimmed(row, new TokenRange(rest.from(), end)), 1));
    if (object.length() < SHORTEST
        || object.length() > LONGEST
        || isCompared(row, object)
        || Complements.isWhoeverIsCompetent(row, object)
        || Complements.goesOn(row, object)
        || idiom.words().is("possessives", row.word(object.from() + 1))
        || Complements.loseCondition(idiom, fact, clause)) {
      return List.of();
    }
    var party =
        isNamed(row, object)
            || Complements.takesSomebody(idiom, clause.mainLemma(), row, object)
            || PartyWords.anyIn(
                idiom.words(), row, object.from(), Math.min(object.to(), object.from() + 4));
    var key = party ? "governed.party" : "governed.thing";
    var wording = new Wording(idiom);
    var answer = wording.answer(row, object, AnswerKind.FREE);
    var question =
        idiom
            .phrasing()
            .close(
                idiom.templates().fill(key, Map.of("preposition", preposition)),
                clause,
                List.of(new TokenRange(clause.rest().from(), after)));
    var statement = wording.statement(clause, object);
    var purpose = question.flatMap(_ -> purpose(idiom, clause));
    if (answer.isEmpty()
        || question.isEmpty()
        || statement.isEmpty()
        || !Rareness.has(idiom, row, object)) {
      return List.of();
    }
    var card =
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question(
                    purpose
                        .map(told -> told + ", " + lowered(question.get()))
                        .orElse(question.get())),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD));
    return List.of(isVagueDoing(idiom, clause) ? card.onlyGiven() : card);
  }

  /// "les actions de la Norvège": which of them, nothing tells, and any would answer.
  private static boolean isVagueDoing(Idiom idiom, Clause clause) {
    var row = clause.row();
    var first = clause.subject().from();
    return idiom.words().is("effort.nouns", row.at(first + 1).lemma())
        && clause.subject().length() <= LONGEST_VAGUE
        && row.text(clause.subject()).chars().skip(1).filter(Character::isUpperCase).count() <= 1;
  }

  /// "Pour draguer le chenal, de quoi la Ligue a-t-elle besoin ?": what one needs depends on what
  /// for.
  private static Optional<String> purpose(Idiom idiom, Clause clause) {
    return NEEDED.contains(clause.mainLemma()) && clause.fronted().size() == 1
        ? clause.fronted().stream()
            .filter(adjunct -> adjunct.kind() == Adjunct.Kind.PURPOSE)
            .findFirst()
            .flatMap(adjunct -> new Wording(idiom).told(clause.row(), adjunct.range()))
        : Optional.empty();
  }

  private static String lowered(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  /// A country or a body is somebody.
  private static boolean isNamed(TokenRow row, TokenRange object) {
    return row.sentence().entities().stream()
        .filter(entity ->
            switch (entity.type()) {
              case COUNTRY, ORGANISATION, BODY, PERSON, OFFICE -> true;
              default -> false;
            })
        .map(entity -> row.tokensIn(entity.span()))
        .anyMatch(tokens -> object.contains(tokens.from()) && tokens.from() <= object.from() + 2);
  }

  /// "des défis plus profonds qu’à tout autre moment": what follows belongs to it.
  private static boolean isCompared(TokenRow row, TokenRange object) {
    for (var i = object.from(); i < object.to(); i++) {
      if (row.word(i).equals("qu'") || row.word(i).equals("que")) {
        return true;
      }
    }
    return false;
  }

  /// "restera basée sur": a participle behind a verb of lasting.
  private static boolean isStateOf(Clause clause) {
    return clause.kind() == Subject.NAMED
        && LASTING.contains(clause.mainLemma())
        && clause.row().mood(clause.rest().from()) == Mood.PAST_PARTICIPLE;
  }

  /// "rendre hommage à", "avoir besoin de": the bare noun that the verb goes with, or nothing.
  private static TokenRange noun(Idiom idiom, Clause clause) {
    var from = clause.rest().from();
    if (isStateOf(clause)) {
      return new TokenRange(from, from + 1);
    }
    var phrase = clause.mainLemma() + " " + clause.row().word(from);
    return new TokenRange(from, preposition(idiom, phrase).isEmpty() ? from : from + 1);
  }

  private static String preposition(Idiom idiom, String lemma) {
    for (var entry : idiom.words().list("governed.prepositions")) {
      var colon = entry.indexOf(':');
      if (entry.substring(0, colon).equals(lemma)) {
        return entry.substring(colon + 1);
      }
    }
    return "";
  }
}
