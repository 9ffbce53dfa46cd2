package app.alinea.core.question.rule.object;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.FrenchAct;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.OneMore;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// "Qu’est-ce que les Alliés ont décidé d’augmenter considérablement ?": what is done, where its
/// verb stands but once in the text, or a circumstance tells which deed is meant.
public final class ObjectOfVerb implements QuestionRule {
  private static final Set<String> OWN =
      Set.of("ce", "cet", "cette", "ces", "son", "sa", "ses", "des");
  private static final int SHORTEST = 4;
  private static final int LONGEST = 24;
  private static final int LONGEST_TAIL = 14;
  private static final int FEWEST_TELLING = 2;
  private static final int FEW = 4;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return FrenchAct.of(idiom, fact)
        .filter(act -> !idiom.words().is("thin.acts", act.lemma()))
        .filter(act -> !idiom.words().is("minded.verbs", act.lemma()))
        // "Qu’est-ce que le ministre a évoqué ?": who speaks tells nothing of the matter.
        .filter(act -> !idiom.words().is("speaking.verbs", act.lemma()))
        .map(act -> ask(fact, idiom, act))
        .orElse(List.of());
  }

  private List<Draft> ask(Fact fact, Idiom idiom, FrenchAct act) {
    var clause = act.clause();
    var row = clause.row();
    var from = act.verb() + 1;
    while (row.is(from, PartOfSpeech.ADV)) {
      from++;
    }
    if (!row.is(from, PartOfSpeech.DET)
        || OWN.contains(row.word(from))
        || OneMore.is(clause)
        || ObjectOfGiving.isHowOften(idiom, row, from)) {
      return List.of();
    }
    var tail = tail(clause, from);
    var end = tail.isEmpty() ? clause.rest().to() : tail.from();
    var object = Extent.of(row, upToNext(row, Wording.trimmed(row, new TokenRange(from, end))), 2);
    if (tail.from() != object.to()) {
      tail = new TokenRange(object.to(), object.to());
    }
    if (!isSound(idiom, row, object)
        || ObjectByHead.hasReceiver(idiom, clause, object)
        || !isTold(idiom, act, tail)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var answer = wording.answer(row, object, AnswerKind.FREE);
    var told = wording.told(row, clause.lead(from, tail));
    if (answer.isEmpty() || told.isEmpty()) {
      return List.of();
    }
    var who = lowered(row, clause, told.get());
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(French.what(who)),
            answer.get(),
            Statement.NONE,
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// A circumstance behind the object that tells which deed is meant.
  private static TokenRange tail(Clause clause, int from) {
    for (var adjunct : clause.trailing()) {
      if (adjunct.range().from() > from) {
        return isTelling(adjunct) && adjunct.range().length() <= LONGEST_TAIL
            ? adjunct.range()
            : new TokenRange(adjunct.range().from(), adjunct.range().from());
      }
    }
    return new TokenRange(clause.rest().to(), clause.rest().to());
  }

  private static boolean isTelling(Adjunct adjunct) {
    return switch (adjunct.kind()) {
      case PURPOSE, MEANS, BASIS, OCCASION, TIME -> true;
      default -> false;
    };
  }

  /// Up to where something else is done: ", et poursuivre", "et à réduire", ", coopérer".
  private static TokenRange upToNext(TokenRow row, TokenRange object) {
    for (var i = object.from() + 1; i + 1 < object.to(); i++) {
      // "en admettant de nouveaux membres": how it is done.
      if (row.word(i).equals("en") && row.mood(i + 1) == Mood.PRESENT_PARTICIPLE) {
        return new TokenRange(object.from(), row.word(i - 1).equals(",") ? i - 1 : i);
      }
      var joint = row.is(i, PartOfSpeech.CCONJ) || row.word(i).equals(",");
      var next = i + 1;
      while (next < object.to()
          && (row.is(next, PartOfSpeech.CCONJ)
              || Set.of("à", "de", "d'", "se", "s'", "y").contains(row.word(next)))) {
        next++;
      }
      if (joint
          && row.isVerb(next)
          && (row.isInfinitive(next) || row.at(next).form().person() > 0)) {
        return new TokenRange(object.from(), row.word(i - 1).equals(",") ? i - 1 : i);
      }
    }
    return object;
  }

  private static boolean isSound(Idiom idiom, TokenRow row, TokenRange object) {
    for (var i = object.from(); i < object.to(); i++) {
      if (idiom.words().is("demonstratives", row.word(i))
          || row.word(i).equals(":")
          || row.word(i).equals(";")) {
        return false;
      }
    }
    return object.length() >= SHORTEST
        && object.length() <= LONGEST
        && Prose.telling(idiom, row, object) >= FEWEST_TELLING;
  }

  /// A verb that no other sentence has; or seldom, and what follows or leads to it tells enough.
  private static boolean isTold(Idiom idiom, FrenchAct act, TokenRange tail) {
    var uses = idiom.concordance().uses(act.lemma(), "");
    var row = act.clause().row();
    // "Qu’est-ce que les Alliés chercheront à instaurer ?" tells nothing of the matter.
    if (uses <= 1) {
      return act.clause().kind() == Subject.NAMED
          || row.is(act.verb() + 1, PartOfSpeech.ADV)
          || Prose.telling(idiom, row, tail) > 0;
    }
    var main = act.clause().mainLemma();
    var together = !main.equals(act.lemma()) && idiom.concordance().uses(act.lemma(), main) <= 1;
    return uses <= FEW
        && (together && !idiom.words().is("going.verbs", main)
            || Prose.telling(idiom, row, tail) >= FEWEST_TELLING);
  }

  private static String lowered(TokenRow row, Clause clause, String text) {
    return clause.kind() == Subject.NAMED && row.is(clause.subject().from(), PartOfSpeech.DET)
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }
}
