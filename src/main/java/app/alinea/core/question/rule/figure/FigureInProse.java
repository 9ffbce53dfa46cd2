package app.alinea.core.question.rule.figure;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What French declarations say in figures that no other rule asks for: the one sum of a sentence
/// ("porter le budget à 13,2 milliards"), the second of two shares ("est passé de 71 % à ____"), as
/// gaps, and from which day to which something lasts.
public final class FigureInProse implements QuestionRule {
  private static final Set<String> RISING = Set.of("à");
  private static final Set<String> FROM = Set.of("du", "de");
  private static final Set<String> TO = Set.of("au", "à");
  private static final int LONGEST_DAY = 4;
  private static final int FEWEST_TOKENS = 7;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var clause))
        || idiom.words().language() != Language.FRENCH
        || idiom.law()
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || Definiteness.leansBack(idiom, clause)
        || Definiteness.pointsBefore(idiom, clause.row(), clause.subject())
        || Definiteness.pointsBefore(idiom, clause.row(), clause.rest())
        || hasSecondVoice(idiom, clause)) {
      return List.of();
    }
    return figure(clause)
        .flatMap(range -> gap(fact, idiom, clause, range))
        .or(() -> days(clause).flatMap(range -> days(fact, idiom, clause, range)))
        .stream()
        .toList();
  }

  /// A relative clause or a second sentence would need its own subject.
  private static boolean hasSecondVoice(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.rest().from(); i < clause.rest().to(); i++) {
      if (idiom.words().is("relatives", row.word(i))
          || row.word(i).equals("dont")
          || row.word(i).equals("respectivement")
          || row.word(i).equals(":")
          || row.word(i).equals(";")
          || row.word(i).equals("que")
          || row.word(i).equals("qu'")) {
        return true;
      }
    }
    return false;
  }

  private static List<TokenRange> of(Clause clause, EntityType type) {
    var row = clause.row();
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == type)
        .map(Entity::span)
        .map(row::tokensIn)
        .filter(range -> clause.rest().from() <= range.from() && range.to() <= clause.rest().to())
        .toList();
  }

  /// The only sum, or the second of two figures that lead from one to the other.
  private static Optional<TokenRange> figure(Clause clause) {
    var row = clause.row();
    var sums = of(clause, EntityType.AMOUNT);
    var shares = of(clause, EntityType.PERCENTAGE);
    if (sums.size() == 1 && shares.isEmpty()) {
      return Optional.of(sums.getFirst());
    }
    var two = sums.isEmpty() ? shares : sums;
    return sums.size() + shares.size() == 2
            && two.size() == 2
            && FROM.contains(row.word(two.getFirst().from() - 1))
            && RISING.contains(row.word(two.getLast().from() - 1))
        ? Optional.of(two.getLast())
        : Optional.empty();
  }

  private Optional<Draft> gap(Fact fact, Idiom idiom, Clause clause, TokenRange range) {
    var row = clause.row();
    var wording = new Wording(idiom);
    var answer = wording.answer(row, range, AnswerKind.VALUE);
    var statement = wording.statement(clause, range);
    var before = row.word(range.from() - 1);
    if (answer.isEmpty()
        || statement.isEmpty()
        || before.equals("d'")
        || before.equals("(")
        || row.word(range.to()).equals(")")
        || clause.rest().to() - clause.subject().from() - range.length() < FEWEST_TOKENS) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            name(),
            slot(fact, clause, range),
            statement.get().whole(),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.CLOZE)));
  }

  private static Fact slot(Fact fact, Clause clause, TokenRange range) {
    return new Fact.Slot(
        fact.evidence(),
        clause,
        Fact.Slot.Role.NUMBER,
        range,
        range,
        new TokenRange(range.to(), range.to()));
  }

  /// "du 31 octobre au 13 novembre 2031", right behind the verb or a place, with its year.
  private static Optional<TokenRange> days(Clause clause) {
    var row = clause.row();
    for (var i = clause.rest().from(); i < clause.rest().to(); i++) {
      if (row.word(i).equals(",") || row.is(i, PartOfSpeech.CCONJ)) {
        return Optional.empty();
      }
      if (row.word(i).equals("du") && isDay(row, i + 1)) {
        var first = i;
        for (var j = i + 2; j <= i + 1 + LONGEST_DAY && j + 3 < row.size(); j++) {
          if (TO.contains(row.word(j)) && isDay(row, j + 1) && isYear(row, j + 3)) {
            return Optional.of(new TokenRange(first, j + 4));
          }
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isDay(TokenRow row, int index) {
    return row.at(index).text().matches("[12]?\\d|3[01]|1er");
  }

  private static boolean isYear(TokenRow row, int index) {
    return row.at(index).text().matches("(?:19|20)\\d\\d");
  }

  private Optional<Draft> days(Fact fact, Idiom idiom, Clause clause, TokenRange range) {
    var row = clause.row();
    if (range.to() > clause.rest().to()
        || row.is(range.from() - 1, PartOfSpeech.NOUN) && !row.word(range.from() - 1).equals("lieu")
        || idiom.words().is("attitude.verbs", clause.mainLemma())) {
      return Optional.empty();
    }
    var question =
        idiom
            .phrasing()
            .invert(
                idiom.templates().get("when.days"), clause, Wording.without(clause.rest(), range));
    var answer = new Wording(idiom).answer(row, range, AnswerKind.FREE);
    return question.isEmpty() || answer.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                name(),
                slot(fact, clause, range),
                idiom.templates().question(question.get()),
                answer.get(),
                Statement.NONE,
                EnumSet.of(QuestionType.FLASHCARD)));
  }
}
