package app.alinea.core.question.rule.listing;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.ClauseRule;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Quels secteurs le Conseil considère-t-il comme essentiels ?" for "considère les secteurs
/// suivants comme essentiels : …": what a colon names of things that are said to follow.
public final class FollowingOnes implements ClauseRule {
  private static final Set<String> FOLLOWING = Set.of("suivants", "suivantes");
  private static final int LONGEST_LIST = 40;
  private static final int SHORTEST_LIST = 3;

  @Override
  public Optional<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH) {
      return Optional.empty();
    }
    var row = clause.row();
    var colon = clause.rest().from();
    while (colon < clause.rest().to() && !row.word(colon).equals(":")) {
      colon++;
    }
    var list = new TokenRange(Math.min(colon + 1, clause.rest().to()), clause.rest().to());
    if (!Wording.standsAlone(clause)
        || list.length() < SHORTEST_LIST
        || list.length() > LONGEST_LIST) {
      return Optional.empty();
    }
    for (var i = clause.rest().from() + 2; i < colon; i++) {
      if (FOLLOWING.contains(row.word(i))
          && row.is(i - 1, PartOfSpeech.NOUN)
          && row.word(i - 2).equals("les")
          && i - 2 == start(clause)) {
        return draft(fact, clause, idiom, i, new TokenRange(i + 1, colon), list);
      }
    }
    return Optional.empty();
  }

  /// The verb's object, or that of the infinitive behind it.
  private static int start(Clause clause) {
    var row = clause.row();
    var at = clause.rest().from();
    while (row.is(at, PartOfSpeech.ADV)) {
      at++;
    }
    if (row.isInfinitive(at)) {
      return at + 1;
    }
    return row.isInfinitive(at + 1) ? at + 2 : at;
  }

  private Optional<Draft> draft(
      Fact fact, Clause clause, Idiom idiom, int following, TokenRange behind, TokenRange list) {
    var row = clause.row();
    var wording = new Wording(idiom);
    var noun = wording.told(row, List.of(new TokenRange(following - 1, following)));
    var which =
        idiom.phrasing().which(row.at(following - 1).form().gender(), GrammaticalNumber.PLURAL);
    var before = new TokenRange(clause.rest().from(), following - 2);
    var pieces = new ArrayList<TokenRange>(List.of(before, behind));
    var question =
        noun.flatMap(text -> idiom.phrasing().invert(which + " " + text, clause, pieces));
    var answer = wording.answer(row, list, AnswerKind.FREE);
    return wording.card(name(), fact, question, answer, Optional.of(Statement.NONE));
  }
}
