package app.alinea.core.question.rule.circumstance;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Attachment;
import app.alinea.core.question.rule.Conduct;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.OneMore;
import app.alinea.core.question.rule.Opened;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Qu’est-ce que les Alliés ont renforcé pour répondre aux tensions récurrentes ?": an object,
/// where the purpose behind it tells of which deed the text speaks.
public final class ObjectForPurpose implements QuestionRule {
  private static final int SHORTEST_OBJECT = 3;
  private static final int LONGEST_OBJECT = 18;
  private static final int SHORTEST_PURPOSE = 5;
  private static final int LONGEST_PURPOSE = 18;
  private static final int FEWEST_TELLING = 2;
  private static final Set<String> KNOWN = Set.of("aux", "au");
  private static final Set<String> OF_ONE = Set.of("son", "sa", "ses");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH
        || !(fact instanceof Fact.Action(var _, var clause, var object, var _))
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || !Opened.atSubject(clause)
        || idiom.words().is("demand.verbs", clause.mainLemma())
        || idiom.words().is("attitude.verbs", clause.mainLemma())
        || idiom.words().is("copulas", clause.mainLemma())
        || isThin(idiom, clause)
        || Definiteness.leansBack(idiom, clause)) {
      return List.of();
    }
    return clause.trailing().stream()
        .filter(adjunct -> adjunct.kind() == Adjunct.Kind.PURPOSE)
        .filter(adjunct -> adjunct.range().from() == object.to())
        .findFirst()
        .filter(adjunct -> new Attachment(idiom, clause, adjunct).isSure())
        .filter(adjunct -> new Conduct(idiom, clause, adjunct).isAsked())
        .flatMap(adjunct -> draft(fact, idiom, clause, object, adjunct.range()))
        .stream()
        .toList();
  }

  private Optional<Draft> draft(
      Fact fact, Idiom idiom, Clause clause, TokenRange object, TokenRange adjunct) {
    var row = clause.row();
    var purpose = Extent.of(row, Wording.trimmed(row, adjunct), 2);
    var told = Wording.trimmed(row, object);
    if (told.length() < SHORTEST_OBJECT
        || told.length() > LONGEST_OBJECT
        || purpose.length() < SHORTEST_PURPOSE
        || purpose.length() > LONGEST_PURPOSE
        || isOwn(idiom, row, told.from())
        || isOfAnother(clause, purpose)
        || isLoose(idiom, row, told)
        || isLoose(idiom, row, purpose)
        || Prose.particular(idiom, row, new TokenRange(told.from() + 1, told.to()))
            < FEWEST_TELLING) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var answer = wording.answer(row, told, AnswerKind.FREE);
    var statement = wording.statement(clause.upTo(purpose.to()), told);
    var stem = wording.told(row, clause.lead(told.from(), purpose));
    if (answer.isEmpty() || statement.isEmpty() || stem.isEmpty()) {
      return Optional.empty();
    }
    var small = row.is(clause.subject().from(), PartOfSpeech.DET) && clause.subject().from() == 0;
    var text =
        small ? Character.toLowerCase(stem.get().charAt(0)) + stem.get().substring(1) : stem.get();
    var card =
        new Draft(
            name(),
            fact,
            idiom.templates().question(French.what(text)),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD));
    return Optional.of(
        OneMore.is(clause) || reactsToSomethingTold(row, purpose) ? card.onlyGiven() : card);
  }

  /// "pour répondre aux tensions récurrentes": which ones stands in the sentences before.
  private static boolean reactsToSomethingTold(TokenRow row, TokenRange purpose) {
    var at = purpose.to() - 1;
    while (at > purpose.from() && (row.is(at, PartOfSpeech.NOUN) || row.is(at, PartOfSpeech.ADJ))) {
      at--;
    }
    return KNOWN.contains(row.word(at)) && row.isInfinitive(at - 1);
  }

  /// "nos efforts", "ces mesures", "leurs moyens pour les aider": whose or which only the text
  /// shows.
  private static boolean isLoose(Idiom idiom, TokenRow row, TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      var word = row.word(i);
      var pronoun =
          idiom.words().is("object.pronouns", word)
              && row.isVerb(i + 1)
              && !row.is(i, PartOfSpeech.ADP);
      if (pronoun
          || idiom.words().is("demonstratives", word)
          || idiom.words().is("relatives", word)
          || idiom.words().is("vague", word)
          || word.equals("(")) {
        return true;
      }
    }
    return false;
  }

  /// "nos efforts", "son attention": what one has anyway.
  private static boolean isOwn(Idiom idiom, TokenRow row, int index) {
    return idiom.words().is("possessives", row.word(index))
        || row.word(index).equals("nos")
        || row.word(index).equals("notre");
  }

  /// "… pour renforcer ses capacités": whose, where several act.
  private static boolean isOfAnother(Clause clause, TokenRange purpose) {
    var row = clause.row();
    var plural = row.at(clause.verb()).form().number() == GrammaticalNumber.PLURAL;
    for (var i = purpose.from(); i < purpose.to(); i++) {
      if (plural && OF_ONE.contains(row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "apporter", "prendre": what the object is they do not tell.
  private static boolean isThin(Idiom idiom, Clause clause) {
    var row = clause.row();
    var at = clause.rest().from();
    var governed = row.isInfinitive(at) ? at : row.isInfinitive(at + 1) ? at + 1 : -1;
    var lemma = governed < 0 ? clause.mainLemma() : row.at(governed).lemma();
    return idiom.words().is("thin.verbs", lemma);
  }
}
