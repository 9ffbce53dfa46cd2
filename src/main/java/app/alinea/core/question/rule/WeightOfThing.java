package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// "De quoi le Conseil reconnaît-il l’importance cruciale ?": that of which somebody stresses the
/// weight, where no other sentence joins the verb and the noun. "La nécessité" alone, without an
/// adjective, leaves a question with no matter.
final class WeightOfThing implements QuestionRule {
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 26;
  private static final int FEWEST_TELLING = 2;
  private static final int NEAR = 4;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return FrenchAct.of(idiom, fact).map(act -> ask(fact, idiom, act)).orElse(List.of());
  }

  private List<Draft> ask(Fact fact, Idiom idiom, FrenchAct act) {
    var clause = act.clause();
    var row = clause.row();
    var from = act.verb() + 1;
    var noun = from;
    while (noun < from + NEAR && !idiom.words().is("weight.nouns", row.at(noun).lemma())) {
      if (!row.is(noun, PartOfSpeech.DET)
          && !row.is(noun, PartOfSpeech.ADJ)
          && !row.is(noun, PartOfSpeech.ADV)) {
        return List.of();
      }
      noun++;
    }
    if (noun == from
        || noun + 1 >= clause.rest().to()
        || !row.is(noun, PartOfSpeech.NOUN)
        || idiom.words().is("possessives", row.word(from))
        || idiom.words().is("author.possessive.singular", row.word(from))
        || idiom.concordance().uses(act.lemma(), row.at(noun).lemma()) > 1) {
      return List.of();
    }
    var of = noun + 1;
    while (row.is(of, PartOfSpeech.ADJ)) {
      of++;
    }
    if (!OF.contains(row.word(of)) || of == noun + 1 || hasPurpose(clause, of)) {
      return List.of();
    }
    var end = clause.rest().to();
    for (var adjunct : clause.trailing()) {
      end = adjunct.range().from() > of + 1 ? Math.min(end, adjunct.range().from()) : end;
    }
    var thing = Extent.of(row, Wording.trimmed(row, new TokenRange(of, end)), 2);
    if (!isSound(idiom, row, thing)) {
      return List.of();
    }
    var answer = new Wording(idiom).answer(row, thing, AnswerKind.FREE);
    return idiom
        .phrasing()
        .invert("De quoi", clause, List.of(new TokenRange(clause.rest().from(), of)))
        .flatMap(question ->
            answer.map(told ->
                new Draft(
                    name(),
                    fact,
                    idiom.templates().question(question),
                    told,
                    Statement.NONE,
                    EnumSet.of(QuestionType.FLASHCARD))))
        .stream()
        .toList();
  }

  /// "la nécessité d’efforts supplémentaires afin de …": cut before what for, nothing is told.
  private static boolean hasPurpose(Clause clause, int of) {
    return clause.trailing().stream()
        .anyMatch(adjunct -> adjunct.kind() == Adjunct.Kind.PURPOSE && adjunct.range().from() > of);
  }

  private static boolean isSound(Idiom idiom, TokenRow row, TokenRange thing) {
    for (var i = thing.from(); i < thing.to(); i++) {
      if (idiom.words().is("demonstratives", row.word(i)) || row.word(i).equals(":")) {
        return false;
      }
    }
    return thing.length() >= SHORTEST
        && thing.length() <= LONGEST
        && Prose.telling(idiom, row, thing) >= FEWEST_TELLING;
  }
}
