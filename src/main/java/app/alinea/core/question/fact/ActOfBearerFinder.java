package app.alinea.core.question.fact;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.ArticleFact.Act.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Duties, powers and pledges with all that one subject has in a sentence: "shall inform … and
/// shall publish …", "communiquera … et informera …".
final class ActOfBearerFinder implements FactFinder {
  private static final Set<String> HOW =
      Set.of(
          "jointly",
          "separately",
          "immediately",
          "promptly",
          "periodically",
          "regularly",
          "unanimously",
          "annually",
          "forthwith",
          "mutually",
          "duly",
          "only",
          "freely",
          "fully");

  private static final Set<String> REFLEXIVE = Set.of("se", "s'");
  private static final Set<String> PASSIVE = Set.of("être", "avoir", "be", "have");
  private static final int SHORTEST = 3;

  /// An act with how it is laid down.
  private record Told(Mode mode, TokenRange act) {}

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    var clauses = reading.clauses();
    for (var i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).kind() == Subject.NAMED && !clauses.get(i).isFurther()) {
        together(reading, clauses, i).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /// The acts of a clause and of the further verbs of its subject; nothing where one of them is of
  /// another mode, so that the answer would be half.
  private static Optional<Fact> together(Reading reading, List<Clause> clauses, int index) {
    var clause = clauses.get(index);
    var acts = new ArrayList<TokenRange>();
    var mode = Mode.DUTY;
    for (var i = index; i < clauses.size(); i++) {
      var each = clauses.get(i);
      if (i > index && !(each.isFurther() && each.subject().equals(clause.subject()))) {
        break;
      }
      var told = told(reading.words(), each);
      if (told.isEmpty() || i > index && told.get().mode() != mode) {
        return Optional.empty();
      }
      mode = told.get().mode();
      acts.add(told.get().act());
    }
    if (acts.getFirst().length() < SHORTEST) {
      return Optional.empty();
    }
    var row = clause.row();
    var whole = new TokenRange(clause.subject().from(), acts.getLast().to());
    return Optional.of(
        new ArticleFact.Act(
            Evidence.of(row.sentence(), row.span(whole), 0.85), clause, mode, acts));
  }

  private static Optional<Told> told(FunctionWords words, Clause clause) {
    var introduced = introduced(words, clause);
    if (introduced.isPresent() || isNegated(words, clause)) {
      return introduced;
    }
    return words.language() == Language.ENGLISH ? english(words, clause) : french(words, clause);
  }

  private static boolean isNegated(FunctionWords words, Clause clause) {
    var row = clause.row();
    for (var i = clause.verbGroup().from(); i <= clause.verb() + 1; i++) {
      if (words.is("negation", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "is entitled to appoint", "s’engage à fournir".
  private static Optional<Told> introduced(FunctionWords words, Clause clause) {
    var row = clause.row();
    var declared = declared(words, clause);
    if (declared.isPresent()) {
      return declared;
    }
    for (var mode : List.of(Mode.POWER, Mode.DUTY, Mode.PLEDGE)) {
      for (var from = clause.verbGroup().from(); from <= clause.verb() + 1; from++) {
        if (words.is("negation", row.word(from))) {
          return Optional.empty();
        }
        var length = row.spellsOneOf(from, words.list("act." + mode));
        if (length == 0) {
          continue;
        }
        var at = from + length;
        if (mode == Mode.PLEDGE && words.language() == Language.FRENCH) {
          at = pledged(row, at, clause.rest().to());
          return at < 0
              ? Optional.empty()
              : Optional.of(new Told(mode, new TokenRange(at, clause.rest().to())));
        }
        var negated = row.word(at - 2).equals("not");
        var verb = row.isVerb(at) && at < clause.rest().to();
        return verb
            ? Optional.of(new Told(mode, new TokenRange(negated ? at - 2 : at, clause.rest().to())))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "agree that …", "reconnaissent que …": what is agreed, declared or recognised.
  private static Optional<Told> declared(FunctionWords words, Clause clause) {
    var row = clause.row();
    var from = clause.rest().from();
    var that = row.word(from);
    var joined = that.equals("that") || that.equals("que") || that.equals("qu'");
    return joined
            && clause.verbGroup().length() == 1
            && words.is("declaring.verbs", row.at(clause.verb()).lemma())
        ? Optional.of(new Told(Mode.STATEMENT, clause.rest()))
        : Optional.empty();
  }

  /// Where "à" stands behind "s’engage", adverbs left out; -1 where nothing is pledged to be done.
  private static int pledged(TokenRow row, int from, int to) {
    var at = from;
    while (at < to && row.is(at, PartOfSpeech.ADV)) {
      at++;
    }
    var next = at + 1;
    while (next < to && (row.is(next, PartOfSpeech.ADV) || row.is(next, PartOfSpeech.PRON))) {
      next++;
    }
    return row.word(at).equals("à") && row.isInfinitive(next) ? at : -1;
  }

  private static Optional<Told> english(FunctionWords words, Clause clause) {
    var row = clause.row();
    var word = row.word(clause.verb());
    var mode =
        words.is("act.verbs.DUTY", word)
            ? Optional.of(Mode.DUTY)
            : words.is("act.verbs.POWER", word) ? Optional.of(Mode.POWER) : Optional.<Mode>empty();
    var from = clause.verb() + 1;
    var how = -1;
    while (row.is(from, PartOfSpeech.ADV) && from < clause.rest().to()) {
      // "shall jointly endeavour": how it is done belongs to it.
      how = how < 0 && HOW.contains(row.word(from)) ? from : how;
      from++;
    }
    var active = row.isVerb(from) && !PASSIVE.contains(row.word(from));
    var at = how < 0 ? from : how;
    return mode.filter(_ -> active && at < clause.rest().to())
        .map(found -> new Told(found, new TokenRange(at, clause.rest().to())));
  }

  private static Optional<Told> french(FunctionWords words, Clause clause) {
    var row = clause.row();
    var lemma = row.at(clause.verb()).lemma();
    var mode =
        words.is("act.verbs.DUTY", lemma)
            ? Optional.of(Mode.DUTY)
            : words.is("act.verbs.POWER", lemma) ? Optional.of(Mode.POWER) : Optional.<Mode>empty();
    if (mode.isPresent()) {
      var at = clause.verb() + 1;
      while (row.is(at, PartOfSpeech.ADV) && at < clause.rest().to()) {
        at++;
      }
      var verb = REFLEXIVE.contains(row.word(at)) ? at + 1 : at;
      var active = row.isInfinitive(verb) && !PASSIVE.contains(row.word(verb));
      return active && verb < clause.rest().to()
          ? Optional.of(new Told(mode.get(), new TokenRange(at, clause.rest().to())))
          : Optional.empty();
    }
    return isActiveFuture(clause)
        ? Optional.of(
            new Told(Mode.DUTY, new TokenRange(clause.verbGroup().from(), clause.rest().to())))
        : Optional.empty();
  }

  /// "communiquera", "se réunira": a future is how many treaties lay down duties.
  private static boolean isActiveFuture(Clause clause) {
    var row = clause.row();
    var group = clause.verbGroup();
    var reflexive = group.from() + 1 == clause.verb() && REFLEXIVE.contains(row.word(group.from()));
    return row.mood(clause.verb()) == Mood.FUTURE
        && (group.from() == clause.verb() || reflexive)
        && row.mood(group.to() - 1) != Mood.PAST_PARTICIPLE
        && !PASSIVE.contains(row.at(clause.verb()).lemma());
  }
}
