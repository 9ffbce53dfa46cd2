package app.alinea.core.question.rule.event;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Dans quelle ville les Alliés organiseront-ils la première conférence … ?": where an action
/// takes place, when the place closes the clause.
public final class PlaceOfAction implements QuestionRule {
  private static final Set<String> OCCASIONS = Set.of("lors", "during", "at");

  private static final Set<String> DATING = Set.of("en", "le", "in", "on");
  private static final Set<String> PREPOSITIONS = Set.of("à", "en", "au", "aux", "in");

  /// "à Berlin en novembre prochain": when, which the question does without.
  private static boolean isDated(Idiom idiom, TokenRow row, int index) {
    return DATING.contains(row.word(index))
        && (idiom.words().is("time.words", row.word(index + 1))
            || row.is(index + 1, PartOfSpeech.NUM));
  }

  private static Clause upToDate(Idiom idiom, Clause clause, int from) {
    return clause.upTo(dated(idiom, clause.row(), from, clause.rest().to()).to());
  }

  /// When, as far as it holds by itself: "en 2026", not "en mai prochain".
  private static TokenRange dated(Idiom idiom, TokenRow row, int from, int to) {
    var end = from;
    if (isDated(idiom, row, from)) {
      while (end < to
          && !row.word(end).equals(",")
          && !idiom.words().is("deictic", row.word(end))) {
        end++;
      }
      if (end < to && idiom.words().is("deictic", row.word(end))) {
        end = from;
      }
    }
    return new TokenRange(from, end);
  }

  /// Whether the clause tells of something that has a place, as a meeting or a foundation.
  private static boolean happens(Idiom idiom, Clause clause, int end) {
    var row = clause.row();
    if (idiom.words().is("placed.verbs", clause.mainLemma())) {
      return true;
    }
    for (var i = clause.rest().from(); i < Math.min(end, clause.rest().from() + 3); i++) {
      if (row.isInfinitive(i) && idiom.words().is("placed.verbs", row.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /// "créer un centre, dont le siège sera établi à …": the place is that of another verb.
  private static boolean isBehindRelative(Idiom idiom, Clause clause, int place) {
    for (var i = clause.rest().from(); i < place; i++) {
      if (idiom.words().is("relatives", clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "lors du Forum de la mer et du Forum des ports, à Brest": the place of the second alone.
  private static boolean isBehindTwoEvents(TokenRow row, int from, int place) {
    var occasion = false;
    for (var i = from; i < place; i++) {
      occasion |= OCCASIONS.contains(row.word(i));
      if (occasion && row.is(i, PartOfSpeech.CCONJ) && row.is(i + 1, PartOfSpeech.ADP)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || !Wording.standsAlone(clause)) {
      return List.of();
    }
    var key =
        switch (entity.type()) {
          case COUNTRY -> Optional.of("where.country");
          case CITY -> Optional.of("where.city");
          default -> Optional.<String>empty();
        };
    var row = clause.row();
    var closes =
        range.to() == clause.rest().to()
            || row.word(range.to()).equals(",")
            || isDated(idiom, row, range.to());
    var before = range.from() - 1;
    if (key.isEmpty()
        || before < clause.rest().from()
        || !closes
        || !PREPOSITIONS.contains(row.word(before))
        || Set.of(",", "et", "and").contains(row.word(before - 1))
        || row.word(range.to()).equals(",") && PREPOSITIONS.contains(row.word(range.to() + 1))
        || isBehindRelative(idiom, clause, before)
        || isBehindTwoEvents(row, clause.rest().from(), before)
        || !happens(idiom, clause, before)) {
      return List.of();
    }
    var place = new TokenRange(before, range.to());
    var wording = new Wording(idiom);
    var question =
        idiom
            .phrasing()
            .invert(
                idiom.templates().get(key.get()),
                clause,
                // "Today in Oslo, we meet …": what stands before the verb is no part of its rest.
                before < clause.rest().from()
                    ? List.of(clause.rest())
                    : List.of(
                        new TokenRange(clause.rest().from(), before),
                        dated(idiom, row, range.to(), clause.rest().to())));
    var kind = entity.type() == EntityType.CITY ? AnswerKind.CITY : AnswerKind.COUNTRY;
    var answer = wording.answer(row, place, kind);
    var statement =
        wording.statement(
            isDated(idiom, row, range.to()) ? upToDate(idiom, clause, range.to()) : clause, place);
    if (question.isEmpty() || answer.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var named =
        new Answer(
            answer.get().text(),
            kind,
            entity.id(),
            answer.get().span(),
            wording.otherNames(entity, answer.get().text()));
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(question.get()),
            named,
            statement.get(),
            // A hole at the end for the whole phrase does not show that a place is asked.
            statement.get().after().isEmpty()
                ? EnumSet.of(
                    QuestionType.MULTIPLE_CHOICE,
                    QuestionType.SHORT_ANSWER,
                    QuestionType.TRUE_FALSE)
                : EnumSet.of(
                    QuestionType.MULTIPLE_CHOICE,
                    QuestionType.SHORT_ANSWER,
                    QuestionType.TRUE_FALSE,
                    QuestionType.CLOZE)));
  }
}
