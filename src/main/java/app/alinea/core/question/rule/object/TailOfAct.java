package app.alinea.core.question.rule.object;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.ActReading;
import app.alinea.core.question.rule.Antecedents;
import app.alinea.core.question.rule.CutList;
import app.alinea.core.question.rule.EnglishProse;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "How will the leaders strengthen supply chains?", "How, among other things, …?": by what means
/// something is done, the only ones or some of them.
public final class TailOfAct implements QuestionRule {
  private static final int LIKE = 6;
  private static final int LONGEST = 26;
  private static final int LONGEST_ACT = 24;
  private static final int SHORT_WAY = 6;
  private static final Set<String> WAYS =
      Set.of("approaches", "means", "ways", "efforts", "measures", "actions", "steps", "policies");
  private static final Set<String> MEANS = Set.of("by", "through");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return EnglishProse.clause(fact, idiom)
        .map(clause -> ask(fact, clause, idiom))
        .orElse(List.of());
  }

  private List<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (!ActReading.isByActors(clause) || isState(idiom, clause)) {
      return List.of();
    }
    var drafts = new ArrayList<Draft>();
    var row = clause.row();
    for (var i = clause.rest().from() + 2; i < clause.rest().to() - 2; i++) {
      var among =
          row.word(i).equals("including")
              && MEANS.contains(row.word(i + 1))
              && row.word(i - 1).equals(",");
      var plain =
          MEANS.contains(row.word(i))
              && row.word(i + 1).endsWith("ing")
              && (row.is(i - 1, PartOfSpeech.NOUN) || row.word(i - 1).equals(","));
      if (among || plain || isThrough(clause, i)) {
        draft(fact, clause, idiom, among, i).ifPresent(drafts::add);
        break;
      }
      if (idiom.words().is("subordinators", row.word(i))) {
        break;
      }
    }
    return drafts;
  }

  private Optional<Draft> draft(Fact fact, Clause clause, Idiom idiom, boolean among, int at) {
    var row = clause.row();
    var from = among ? at + 1 : at;
    var to = from + 2;
    while (to < clause.rest().to()
        && !(isGerund(clause, to) ? !isDoing(row, from) : TightClause.isEnd(idiom, row, to))
        && !ActReading.startsAct(row, to)
        && row.spells(to, "as well as") == 0
        && !(row.word(to).equals(",") && row.word(to + 1).equals("to"))) {
      to++;
    }
    var told = Wording.trimmed(row, new TokenRange(from, to));
    var act = Wording.trimmed(row, new TokenRange(clause.rest().from(), at));
    if (CutList.isIn(row, told)
        || CutList.isIn(row, act)
        || told.length() > LONGEST
        || told.length() < 4
        || act.length() > LONGEST_ACT
        || Prose.telling(idiom, row, act) + (holdsName(row, told) ? 1 : 0) < 2
        || Prose.telling(idiom, row, told) < 2
        || isAnyWay(row, told)
        || goesOn(row, to)
        || isCircular(clause, told)
        || repeats(row, act, told)
        || joinsDeeds(row, act)
        || joinsUnlike(row, told)
        || !among && (isOfNoun(clause, act) || !isDoing(row, from) && endsInDoing(row, act))
        || !Antecedents.areHeld(clause.upTo(to))) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var word = idiom.templates().get(among ? "manner.among" : "manner");
    var question = idiom.phrasing().invert(word, clause, List.of(act));
    var answer = wording.answer(row, told, among ? AnswerKind.FREE : AnswerKind.MEANS);
    var statement = wording.statement(clause.upTo(to), told);
    return wording.card(name(), fact, question, answer, statement);
  }

  /// "through realistic and pragmatic approaches": any way is one.
  private static boolean isAnyWay(TokenRow row, TokenRange told) {
    return told.length() <= SHORT_WAY
            && !holdsName(row, told)
            && WAYS.contains(row.word(told.to() - 1))
        || row.word(told.to() - 1).equals("contexts");
  }

  /// "expand their cooperation through the stationing of vessels": a noun tells the means as well,
  /// right behind what is done.
  private static boolean isThrough(Clause clause, int at) {
    var row = clause.row();
    return row.word(at).equals("through")
        && (row.is(at - 1, PartOfSpeech.NOUN) || row.is(at - 1, PartOfSpeech.PROPN))
        && !row.word(at + 1).equals("to")
        && !Character.isDigit(row.at(at + 1).text().charAt(0))
        && (row.is(at + 1, PartOfSpeech.DET)
            || row.is(at + 1, PartOfSpeech.ADJ)
            || row.is(at + 1, PartOfSpeech.NOUN)
            || row.is(at + 1, PartOfSpeech.PROPN));
  }

  /// ", as well as data privacy": more of the means; ", as well as to …" is another deed.
  private static boolean goesOn(TokenRow row, int end) {
    var at = row.word(end).equals(",") ? end + 1 : end;
    var joint = row.spells(at, "as well as");
    return joint > 0 && !row.word(at + joint).equals("to");
  }

  /// "cooperate … through cooperation on …": the means are the deed once more.
  private static boolean isCircular(Clause clause, TokenRange told) {
    var row = clause.row();
    var verb = clause.mainLemma();
    var start = verb.substring(0, Math.min(verb.length(), LIKE));
    for (var i = told.from() + 1; i < Math.min(told.to(), told.from() + 4); i++) {
      if (start.length() == LIKE && row.word(i).startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  /// "achieve a reduction of emissions … by reducing their intensity": the means say the aim again.
  private static boolean repeats(TokenRow row, TokenRange act, TokenRange told) {
    var doing = row.word(told.from() + 1);
    if (doing.length() < LIKE) {
      return false;
    }
    for (var i = act.from(); i < act.to(); i++) {
      if (row.word(i).startsWith(doing.substring(0, LIKE - 1))) {
        return true;
      }
    }
    return false;
  }

  /// "strengthen the crews, the tugs and the piers": the means may be those of the last only.
  private static boolean joinsDeeds(TokenRow row, TokenRange act) {
    for (var i = act.from() + 1; i < act.to(); i++) {
      if (row.word(i).equals(",")
          || row.is(i, PartOfSpeech.CCONJ) && row.word(i + 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /// "through the Platform, and by investing in …": two means of different kinds.
  private static boolean joinsUnlike(TokenRow row, TokenRange told) {
    for (var i = told.from() + 1; i + 1 < told.to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ)
          && MEANS.contains(row.word(i + 1))
          && !row.word(i + 1).equals(row.word(told.from()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsName(TokenRow row, TokenRange told) {
    for (var i = told.from() + 1; i < told.to(); i++) {
      if (Character.isUpperCase(row.at(i).text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /// "have agreed an agenda to end the pandemic by driving …": of something done, the means are
  /// those of what the noun is for.
  private static boolean isOfNoun(Clause clause, TokenRange act) {
    var row = clause.row();
    var done = row.word(clause.verb()).matches("have|has|had") && clause.verbGroup().length() > 1;
    for (var i = act.from() + 1; done && i + 1 < act.to(); i++) {
      if (row.word(i).equals("to") && row.isVerb(i + 1) && row.is(i - 1, PartOfSpeech.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /// "by investing", not "through a fund", beside which a further doing is another deed.
  private static boolean isDoing(TokenRow row, int from) {
    return row.word(from + 1).endsWith("ing");
  }

  /// "hold them to account for endangering crews through the closure": the closure endangered them.
  private static boolean endsInDoing(TokenRow row, TokenRange act) {
    for (var i = act.from() + 1; i < act.to(); i++) {
      if (row.word(i - 1).equals("for") && row.word(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /// "by investing in …, encouraging …": a row of means.
  private static boolean isGerund(Clause clause, int index) {
    var row = clause.row();
    var next = row.is(index + 1, PartOfSpeech.CCONJ) ? index + 2 : index + 1;
    return row.word(index).equals(",") && row.word(next).endsWith("ing") && row.isVerb(next);
  }

  /// What is wanted, said or stressed is not brought about.
  private static boolean isState(Idiom idiom, Clause clause) {
    var lemma = clause.mainLemma();
    return idiom.words().is("attitude.verbs", lemma)
        || idiom.words().is("copulas", clause.row().at(clause.verb()).lemma())
            && (clause.verbGroup().length() == 1
                || clause.row().word(clause.rest().from()).equals("to")
                    && clause.row().word(clause.rest().from() - 1).equals("committed"))
        || idiom.words().is("demand.verbs", lemma);
  }
}
