package app.alinea.core.question.rule.demand;

import app.alinea.core.language.Entity;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PartyWords;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Opened;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Qu’est-ce que le Conseil demande à la Commission d’élaborer d’ici la fin de mai ?": the object
/// of what is asked, which tells two demands to one addressee apart.
public final class DemandedObject implements QuestionRule {
  private static final Set<String> ASIDES =
      Set.of("y", "notamment", "en", "dont", "ce", "qui", "afin", "conformément", "dans", "comme");
  private static final Set<String> LIMITS = Set.of("d'", "avant", "au", "dans", "pour", "lors");
  private static final Set<String> ENDING =
      Set.of("cesser", "arrêter", "abandonner", "interrompre", "suspendre");
  private static final Set<String> ENDING_WORDS =
      Set.of("cesser", "cessent", "cesse", "mettre fin", "mettent fin", "mettre un terme");
  private static final Set<String> WANTING =
      Set.of("nécessaire", "requis", "propre", "indispensable", "destiné", "adéquat", "idoine");
  private static final Set<String> FOR = Set.of("pour", "à", "afin");
  private static final int HEAD = 3;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 22;
  private static final int LONGEST_TAIL = 12;
  private static final int FEWEST_TELLING = 2;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH || !(fact instanceof Fact.Demand demand)) {
      return List.of();
    }
    var row = demand.clause().row();
    var act = demand.acts().getFirst();
    if (Addressees.areUntold(idiom, demand)
        || !Wording.standsAlone(demand.clause())
        || !Opened.atSubject(demand.clause())
        || !row.isInfinitive(act.from())
        || row.word(act.from() - 1).equals("pour")
        || idiom.words().is("thin.verbs", row.at(act.from()).lemma())
        || idiom.words().is("matterless.verbs", row.at(act.from()).lemma())
        || !row.is(act.from() + 1, PartOfSpeech.DET)
        || ENDING.contains(row.at(act.from()).lemma()) && isToldAgain(idiom, demand)) {
      return List.of();
    }
    return draft(demand, idiom, act).stream().toList();
  }

  /// Whether another sentence wants the same addressee to give something up as well.
  private static boolean isToldAgain(Idiom idiom, Fact.Demand demand) {
    var row = demand.clause().row();
    var own = row.sentence();
    var addressee = row.entityAt(demand.addressee()).map(Entity::id);
    return addressee.isPresent()
        && ENDING_WORDS.stream()
            .flatMap(idiom.concordance()::holding)
            .filter(other -> !other.text().equals(own.text()))
            .flatMap(other -> other.entities().stream())
            .anyMatch(entity -> entity.id().equals(addressee.get()));
  }

  private Optional<Draft> draft(Fact.Demand demand, Idiom idiom, TokenRange act) {
    var clause = demand.clause();
    var row = clause.row();
    var end = act.to();
    for (var adjunct : clause.trailing()) {
      if (adjunct.range().from() > act.from() + 1) {
        end = Math.min(end, adjunct.range().from());
      }
    }
    for (var i = act.from() + 2; i + 1 < end; i++) {
      if (row.word(i).equals(",") && ASIDES.contains(row.word(i + 1))
          || row.is(i, PartOfSpeech.CCONJ) && row.isInfinitive(i + 2)) {
        end = i;
      }
    }
    var plain = Wording.trimmed(row, new TokenRange(act.from() + 1, end));
    var object = whole(row, plain, act.to());
    var tail = tail(row, object.to(), act.to());
    if (object.length() < SHORTEST
        || object.length() > LONGEST
        || pointsBack(idiom, row, plain)
        // "d’accompagner les populations": whom, and not what.
        || PartyWords.anyIn(idiom.words(), row, object.from() + 1, object.from() + HEAD)
        || Prose.particular(idiom, row, new TokenRange(object.from() + 1, object.to()))
            < FEWEST_TELLING) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var head = clause.lead(object.from(), tail);
    var told = wording.told(row, head);
    var answer = wording.answer(row, object, AnswerKind.FREE);
    var statement = wording.statement(clause.upTo(Math.max(object.to(), tail.to())), object);
    if (told.isEmpty() || answer.isEmpty() || statement.isEmpty()) {
      return Optional.empty();
    }
    var first = row.word(clause.subject().from());
    var small = Set.of("le", "la", "l'", "les").contains(first);
    var text =
        small ? Character.toLowerCase(told.get().charAt(0)) + told.get().substring(1) : told.get();
    return Optional.of(
        new Draft(
            name(),
            demand,
            idiom.templates().question(French.what(text)),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// "les réformes nécessaires | pour inscrire la pêche dans …": the adjective wants its
  /// complement.
  private static TokenRange whole(TokenRow row, TokenRange object, int limit) {
    if (object.isEmpty()
        || !WANTING.contains(row.at(object.to() - 1).lemma())
        || !FOR.contains(row.word(object.to()))) {
      return object;
    }
    var end = object.to();
    while (end < limit && !row.word(end).equals(",")) {
      end++;
    }
    return new TokenRange(object.from(), end);
  }

  /// A term or an occasion behind the object, up to a mark.
  private static TokenRange tail(TokenRow row, int from, int to) {
    if (from >= to || !LIMITS.contains(row.word(from))) {
      return new TokenRange(from, from);
    }
    var end = from;
    while (end < to && !row.word(end).equals(",")) {
      end++;
    }
    return new TokenRange(from, end - from > LONGEST_TAIL ? from : end);
  }

  /// "ces actions", "la Guinée à mobiliser …": no thing that the words alone tell.
  private static boolean pointsBack(Idiom idiom, TokenRow row, TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      if (idiom.words().is("demonstratives", row.word(i)) || row.isInfinitive(i)) {
        return true;
      }
    }
    return false;
  }
}
