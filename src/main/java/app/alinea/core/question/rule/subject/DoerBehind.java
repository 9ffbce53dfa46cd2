package app.alinea.core.question.rule.subject;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Antecedents;
import app.alinea.core.question.rule.CutList;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Which country’s launch of the Kelp Fund do the leaders welcome?": who did what English authors
/// welcome or condemn, named behind it by "by".
public final class DoerBehind implements QuestionRule {
  private static final Set<EntityType> DOERS =
      EnumSet.of(EntityType.COUNTRY, EntityType.ORGANISATION);
  private static final int LONGEST = 24;
  private static final int FEWEST_TOLD = 2;
  private static final int LONGEST_VERB = 4;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || !idiom.templates().has("owner")
        || idiom.law()
        || !DOERS.contains(entity.type())
        || !idiom.words().is("attitude.verbs", clause.mainLemma())
        || clause.verbGroup().length() > LONGEST_VERB
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || Definiteness.leansBack(idiom, clause)) {
      return List.of();
    }
    var row = clause.row();
    var by = row.word(range.from() - 1).equals("the") ? range.from() - 2 : range.from() - 1;
    var from = clause.rest().from() + 1;
    if (!row.word(by).equals("by")
        || by <= from
        || !row.is(from - 1, PartOfSpeech.DET)
        || !isDeed(idiom, clause, from, by)
        || !endsThere(idiom, clause, range.to())) {
      return List.of();
    }
    return draft(fact, idiom, clause, new TokenRange(from, by), range).stream()
        .map(draft -> named(draft, idiom, fact))
        .toList();
  }

  private record Told(String question, String before, String after, TokenRange name) {}

  private static Optional<Told> draft(
      Fact fact, Idiom idiom, Clause clause, TokenRange deed, TokenRange range) {
    var row = clause.row();
    var tail = new TokenRange(range.to(), clause.rest().to());
    var kept = clause.upTo(clause.rest().to());
    if (deed.length() + tail.length() > LONGEST
        || Prose.telling(idiom, row, deed) + Prose.telling(idiom, row, tail) < FEWEST_TOLD
        || CutList.isIn(row, deed)
        || CutList.isIn(row, tail)
        || !Antecedents.areHeld(kept)
        || !(fact instanceof Fact.Mention mention)) {
      return Optional.empty();
    }
    var key = "asked." + AnswerKind.of(mention.entity().type());
    var told = idiom.voice().retell(row, tail.isEmpty() ? List.of(deed) : List.of(deed, tail));
    var wording = new Wording(idiom);
    var before =
        wording.told(
            row,
            List.of(
                new TokenRange(clause.subject().from(), clause.rest().from()),
                new TokenRange(clause.rest().from(), range.from())));
    var after = tail.isEmpty() ? Optional.of("") : idiom.voice().retell(row, tail);
    if (told.isEmpty() || before.isEmpty() || after.isEmpty() || !idiom.templates().has(key)) {
      return Optional.empty();
    }
    return idiom
        .phrasing()
        .invert(idiom.templates().get(key) + "’s " + told.get(), clause, List.of())
        .map(question -> new Told(question, before.get(), after.get(), range));
  }

  private Draft named(Told told, Idiom idiom, Fact fact) {
    var mention = (Fact.Mention) fact;
    var row = mention.clause().row();
    var name = row.text(told.name());
    return new Draft(
        name(),
        fact,
        idiom.templates().question(told.question()),
        new Answer(
            name,
            AnswerKind.of(mention.entity().type()),
            mention.entity().id(),
            row.span(told.name()),
            new Wording(idiom).otherNames(mention.entity(), name)),
        new Statement(told.before(), name, told.after()),
        EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER));
  }

  /// "the launch of", "the successful adoption of", with nobody else’s deed in between.
  private static boolean isDeed(Idiom idiom, Clause clause, int from, int by) {
    var row = clause.row();
    var noun = from;
    while (row.is(noun, PartOfSpeech.ADJ)) {
      noun++;
    }
    for (var i = noun; i < by; i++) {
      var word = row.word(i);
      if (word.equals(",")
          || word.equals("by")
          || word.equals("’s")
          || word.equals("'s")
          || idiom.words().is("relatives", word)
          || idiom.words().is("possessives", word)) {
        return false;
      }
    }
    return idiom.words().is("done.nouns", row.at(noun).lemma()) && by - noun > 2;
  }

  /// Nobody is joined to the doer, and what follows tells of the deed.
  private static boolean endsThere(Idiom idiom, Clause clause, int behind) {
    var row = clause.row();
    if (behind >= clause.rest().to()) {
      return true;
    }
    return (row.is(behind, PartOfSpeech.ADP) || row.word(behind).equals("to"))
        && !joinsAnother(idiom, row, behind, clause.rest().to());
  }

  private static boolean joinsAnother(Idiom idiom, TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      if (row.word(i).equals(",") || idiom.words().is("relatives", row.word(i))) {
        return true;
      }
    }
    return false;
  }
}
