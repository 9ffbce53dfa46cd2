package app.alinea.core.question.rule.figure;

import app.alinea.core.language.Language;
import app.alinea.core.language.WordForm.Mood;
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
import app.alinea.core.question.rule.ClauseRule;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// "En quel mois le Conseil tiendra-t-il un débat sur le voisinage ?": a month without a year, as
/// conclusions and communiqués announce what is to come.
public final class MonthOfAction implements ClauseRule {
  private static final int SHORTEST = 3;

  @Override
  public Optional<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH) {
      return Optional.empty();
    }
    if (!Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || Definiteness.leansBack(idiom, clause)
        || idiom.words().is("attitude.verbs", clause.mainLemma()) && !Awaited.is(idiom, clause)) {
      return Optional.empty();
    }
    var row = clause.row();
    for (var i = clause.rest().from(); i + 1 < clause.rest().to(); i++) {
      // "a aggravé la crise en fermant le port en mai": the month is that of the other verb.
      if (idiom.words().is("relatives", row.word(i))
          || row.isInfinitive(i)
          || row.mood(i) == Mood.PRESENT_PARTICIPLE) {
        return Optional.empty();
      }
      var phrase = month(idiom, row, i);
      if (!phrase.isEmpty()) {
        return draft(fact, idiom, clause, phrase);
      }
    }
    return Optional.empty();
  }

  /// "en décembre", "au mois de décembre".
  private static TokenRange month(Idiom idiom, TokenRow row, int index) {
    var at = index;
    if (row.spells(index, "au mois de") > 0 || row.spells(index, "au mois d'") > 0) {
      at = index + 3;
    } else if (row.word(index).equals("en")) {
      at = index + 1;
    }
    if (at == index || !idiom.words().is("month.names", row.word(at))) {
      return new TokenRange(index, index);
    }
    var end = at + 1;
    // With its year it is a date, which is asked for as such; "en novembre prochain" wants it.
    return Character.isDigit((row.word(end) + " ").charAt(0))
            || row.word(end).startsWith("prochain")
        ? new TokenRange(index, index)
        : new TokenRange(index, end);
  }

  private Optional<Draft> draft(Fact fact, Idiom idiom, Clause clause, TokenRange phrase) {
    var row = clause.row();
    var rest =
        Wording.without(clause.rest(), phrase).stream()
            .map(piece -> Wording.trimmed(row, withoutAside(row, Extent.of(row, piece, 1))))
            .toList();
    if (rest.stream().mapToInt(TokenRange::length).sum() < SHORTEST) {
      return Optional.empty();
    }
    var word =
        idiom.templates().get(Awaited.is(idiom, clause) ? "when.month.awaited" : "when.month");
    var question = idiom.phrasing().invert(word, clause, rest);
    var answer = new Wording(idiom).answer(row, phrase, AnswerKind.VALUE);
    return question.flatMap(text ->
        answer
            .map(told -> plain(idiom, row, phrase, told, Awaited.is(idiom, clause)))
            .map(month ->
                new Draft(
                    name(),
                    fact,
                    idiom.templates().question(text),
                    month,
                    Statement.NONE,
                    EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER))));
  }

  /// Up to "…, réunissant des décideurs", which tells more of the thing and nothing of its time.
  private static TokenRange withoutAside(TokenRow row, TokenRange piece) {
    for (var i = piece.from(); i + 1 < piece.to(); i++) {
      if (row.word(i).equals(",") && row.mood(i + 1) == Mood.PRESENT_PARTICIPLE) {
        return new TokenRange(piece.from(), i);
      }
    }
    return piece;
  }

  /// However it is written, the bare name of the month counts.
  private static Answer plain(
      Idiom idiom, TokenRow row, TokenRange phrase, Answer answer, boolean awaited) {
    for (var i = phrase.from(); i < phrase.to(); i++) {
      if (idiom.words().is("month.names", row.word(i))) {
        var name = row.word(i);
        var of = FrenchSound.elides(name) ? "le mois d’" : "le mois de ";
        return new Answer(
            awaited ? name : "en " + name,
            answer.kind(),
            answer.referent(),
            answer.span(),
            List.of(awaited ? "en " + name : name, "au " + of.substring(3) + name, of + name));
      }
    }
    return answer;
  }
}
