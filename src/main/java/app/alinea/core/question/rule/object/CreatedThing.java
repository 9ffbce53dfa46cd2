package app.alinea.core.question.rule.object;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.ClauseRule;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// "Quel centre les Alliés sont-ils convenus de créer au sein du Commandement maritime ?": what is
/// to be founded, by its sort, where something besides tells which.
public final class CreatedThing implements ClauseRule {
  private static final Set<String> LINKS = Set.of("de", "d'", "à", "to");
  private static final Set<String> ENDS = Set.of(",", "(", ";", "–");
  private static final int SHORTEST = 4;
  private static final int LONGEST_DESCRIPTION = 6;

  @Override
  public Optional<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    var row = clause.row();
    var verb = clause.rest().from() + 1;
    if (!Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || !LINKS.contains(row.word(verb - 1))
        || !row.isInfinitive(verb)
        || !idiom.words().is("foundation.verbs", row.at(verb).lemma())
        || !row.is(verb + 1, PartOfSpeech.DET)) {
      return Optional.empty();
    }
    var head = verb + 2;
    while (row.is(head, PartOfSpeech.ADJ)) {
      head++;
    }
    var end = head;
    while (end < clause.rest().to() && !ends(idiom, row, end)) {
      end++;
    }
    var object = new TokenRange(verb + 1, end);
    var noun = row.at(head);
    var sort = noun.text().toLowerCase(Locale.ROOT);
    if (object.length() >= 2 && row.word(end).equals(",")) {
      var described = described(fact, clause, idiom, object);
      if (described.isPresent()) {
        return described;
      }
    }
    if (object.length() < SHORTEST
        || noun.form().gender() == Gender.NONE
        || !idiom.words().is("class.institution", sort) && !idiom.words().is("class.plan", sort)) {
      return Optional.empty();
    }
    var tail = tail(row, end, clause.rest().to());
    if (tail.isEmpty()) {
      return Optional.empty();
    }
    var which = idiom.phrasing().which(noun.form().gender(), GrammaticalNumber.SINGULAR);
    var wording = new Wording(idiom);
    var question =
        idiom
            .phrasing()
            .invert(which + " " + sort, clause, List.of(new TokenRange(verb - 1, verb + 1), tail));
    var answer = wording.answer(row, object, AnswerKind.FREE);
    var statement = wording.statement(clause, object);
    return wording.card(name(), fact, question, answer, statement);
  }

  /// "Quel nouvel organe conjoint …": by what an apposition calls it.
  private Optional<Draft> described(Fact fact, Clause clause, Idiom idiom, TokenRange object) {
    var row = clause.row();
    var from = object.to() + 1;
    if (!row.word(from).equals("un") && !row.word(from).equals("une")) {
      return Optional.empty();
    }
    var end = from + 1;
    while (end < clause.rest().to()
        && !ENDS.contains(row.word(end))
        && !idiom.words().is("relatives", row.word(end))
        && !row.is(end, PartOfSpeech.ADP)) {
      end++;
    }
    var which = row.word(from).equals("une") ? "quelle " : "quel ";
    var called = row.text(new TokenRange(from + 1, end));
    if (end - from < 2 || end - from > LONGEST_DESCRIPTION) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var question =
        idiom
            .phrasing()
            .invert(
                which + called,
                clause,
                List.of(new TokenRange(clause.rest().from(), object.from())));
    var answer = wording.answer(row, object, AnswerKind.FREE);
    return question.flatMap(text ->
        answer.map(thing ->
            new Draft(
                name(),
                fact,
                idiom.templates().question(text),
                thing,
                Statement.NONE,
                EnumSet.of(QuestionType.SHORT_ANSWER, QuestionType.FLASHCARD))));
  }

  /// Where the thing ends: at a mark, or where it is told within what, where or what for.
  private static boolean ends(Idiom idiom, TokenRow row, int index) {
    return ENDS.contains(row.word(index))
        || row.spells(index, "au sein de") > 0
        || row.spells(index, "au sein du") > 0
        || row.word(index).equals("afin")
        || row.word(index).equals("pour") && row.isInfinitive(index + 1)
        || idiom.words().is("relatives", row.word(index));
  }

  /// "au sein du Commandement maritime", up to a mark; empty where nothing but a mark follows.
  private static TokenRange tail(TokenRow row, int from, int to) {
    if (ENDS.contains(row.word(from))) {
      return new TokenRange(from, from);
    }
    var end = from;
    while (end < to && !ENDS.contains(row.word(end))) {
      end++;
    }
    return new TokenRange(from, end);
  }
}
