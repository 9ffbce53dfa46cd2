package app.alinea.core.question.rule.object;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.FrenchAct;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "De quoi les ministres remercient-ils les pêcheurs de Sablon ?": what somebody is thanked or
/// congratulated for.
public final class ThankedFor implements QuestionRule {
  private static final Set<String> THANKING = Set.of("remercier", "féliciter");
  private static final Set<String> TO = Set.of("à", "au", "aux");
  private static final Set<String> FOR = Set.of("pour", "de", "d'");
  private static final int LONGEST_WHO = 9;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 26;
  private static final int FEWEST_TELLING = 2;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return FrenchAct.of(idiom, fact).flatMap(act -> ask(fact, idiom, act)).stream().toList();
  }

  private Optional<Draft> ask(Fact fact, Idiom idiom, FrenchAct act) {
    var clause = act.clause();
    var row = clause.row();
    var from = act.verb() + 1;
    while (row.is(from, PartOfSpeech.ADV)) {
      from++;
    }
    var grateful = row.word(from).startsWith("reconnaissant") && TO.contains(row.word(from + 1));
    var whom = grateful ? from + 2 : from;
    if (!grateful && !(THANKING.contains(act.lemma()) && row.is(whom, PartOfSpeech.DET))) {
      return Optional.empty();
    }
    var at = start(clause, whom);
    if (at < 0 || row.isInfinitive(at + 1)) {
      return Optional.empty();
    }
    var reason = reason(clause, at);
    return isSound(idiom, row, reason) ? draft(fact, idiom, clause, at, reason) : Optional.empty();
  }

  /// Where "pour leur aide" starts behind those who are thanked; "de" may belong to their name.
  private static int start(Clause clause, int whom) {
    var row = clause.row();
    for (var i = whom + 1; i < Math.min(clause.rest().to() - 2, whom + LONGEST_WHO); i++) {
      if (row.word(i).equals(",") || row.isVerb(i)) {
        return -1;
      }
      var owned = row.word(i + 1).matches("leurs?|son|sa|ses");
      if (row.word(i).equals("pour") || FOR.contains(row.word(i)) && owned) {
        return i;
      }
    }
    return -1;
  }

  private static TokenRange reason(Clause clause, int at) {
    var end = clause.rest().to();
    for (var adjunct : clause.trailing()) {
      end = adjunct.range().from() > at ? Math.min(end, adjunct.range().from()) : end;
    }
    return Extent.of(
        clause.row(), Wording.trimmed(clause.row(), new TokenRange(at + 1, end)), SHORTEST);
  }

  private static boolean isSound(Idiom idiom, TokenRow row, TokenRange reason) {
    for (var i = reason.from(); i < reason.to(); i++) {
      if (idiom.words().is("demonstratives", row.word(i))) {
        return false;
      }
    }
    return row.is(reason.from(), PartOfSpeech.DET)
        && reason.length() >= SHORTEST
        && reason.length() <= LONGEST
        && Prose.telling(idiom, row, reason) >= FEWEST_TELLING;
  }

  private Optional<Draft> draft(Fact fact, Idiom idiom, Clause clause, int at, TokenRange reason) {
    var row = clause.row();
    var answer =
        new Wording(idiom)
            .told(row, reason)
            .map(ThankedFor::of)
            .map(text -> Answer.of(text, AnswerKind.FREE, row.span(reason)));
    return new Wording(idiom)
        .card(
            name(),
            fact,
            idiom
                .phrasing()
                .invert("De quoi", clause, List.of(new TokenRange(clause.rest().from(), at))),
            answer);
  }

  /// "leurs contributions" are those of whoever is thanked, and not of those who thank.
  private static String of(String text) {
    if (text.startsWith("les ") || text.startsWith("leurs ")) {
      return "des " + text.substring(text.indexOf(' ') + 1);
    }
    return text.startsWith("le ") ? "du " + text.substring("le ".length()) : "de " + text;
  }
}
