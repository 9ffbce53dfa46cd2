package app.alinea.core.question.rule.object;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
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
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "Which efforts will the signatories continue to champion?", "What do the leaders commit to
/// uphold?": what is done, where its noun or a verb that the text uses but once tells which deed is
/// meant.
public final class ObjectOfAct implements QuestionRule {
  private static final int LONGEST = 22;
  private static final int SHORTEST = 3;
  private static final int LONGEST_TAIL = 14;
  private static final int FEWEST_TOLD = 2;
  private static final int FEW = 3;
  private static final int MUCH_TOLD = 4;

  /// Verbs whose second complement tells what is meant: "involve the banks in the recovery".
  private static final Set<String> TWOFOLD =
      Set.of(
          "involve",
          "engage",
          "include",
          "integrate",
          "incorporate",
          "embed",
          "place",
          "put",
          "translate",
          "turn",
          "transform",
          "convert",
          "mainstream");

  /// Whoever is asked what is continued or modelled cannot tell which deed is meant.
  private static final Set<String> STARTING = Set.of("continue", "model", "submit", "deploy");

  private static final Pattern ING = Pattern.compile("\\p{L}{3,}ing");

  private static final int LONGEST_OPEN = 15;
  private static final Set<String> VAGUE =
      Set.of(
          "enhance",
          "explore",
          "strengthen",
          "promote",
          "support",
          "build",
          "develop",
          "improve",
          "ensure",
          "increase",
          "advance",
          "expand",
          "deepen",
          "foster",
          "accelerate",
          "establish",
          "address",
          "pursue",
          "implement",
          "boost",
          "create",
          "encourage",
          "facilitate",
          "maintain",
          "provide",
          "review",
          "consider",
          "discuss",
          "intensify",
          "reinforce",
          "achieve",
          "leverage",
          "extend",
          "continue",
          "undertake",
          "tackle",
          "advocate",
          "seek",
          "make",
          "take",
          "use");

  private static final Set<String> SINGLE =
      Set.of(
          "escalation",
          "outcome",
          "consequence",
          "result",
          "cause",
          "vision",
          "task",
          "purpose",
          "progress",
          "use",
          "work",
          "assistance",
          "movement",
          "situation");

  private static final Set<String> BLAMING =
      Set.of("condemn", "denounce", "oppose", "deplore", "reject", "commemorate");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return EnglishProse.clause(fact, idiom)
        .map(clause -> ask(fact, clause, idiom))
        .orElse(List.of());
  }

  private List<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (!ActReading.isByActors(clause)) {
      return List.of();
    }
    return ActReading.of(idiom, clause)
        .filter(act -> isSound(idiom, act))
        .flatMap(act -> draft(fact, idiom, act))
        .stream()
        .toList();
  }

  private Optional<Draft> draft(Fact fact, Idiom idiom, ActReading.Act act) {
    var clause = act.clause();
    var row = clause.row();
    var tail = tail(idiom, row, act);
    var head = askedHead(idiom, row, act);
    var word = head.isPresent() ? "Which " + row.text(head.get()).toLowerCase(Locale.ROOT) : "What";
    if (head.isEmpty() && (!isTold(idiom, row, act, tail) || tail.isEmpty() && isOpen(row, act))
        || head.isPresent()
            && isThin(idiom, row, new TokenRange(head.get().to(), act.object().to()))
        || TWOFOLD.contains(row.at(act.verb()).lemma()) && splits(row, act.object())) {
      return Optional.empty();
    }
    var kept = clause.upTo(tail.isEmpty() ? act.object().to() : tail.to());
    if (!Antecedents.areHeld(kept)) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var before =
        new TokenRange(clause.rest().from(), Math.max(clause.rest().from(), act.object().from()));
    var question = idiom.phrasing().invert(word, clause, List.of(before, tail));
    var answer = wording.answer(row, act.object(), AnswerKind.OBJECT);
    var statement = wording.statement(kept, act.object());
    return wording.card(name(), fact, question, answer, statement);
  }

  private static boolean isSound(Idiom idiom, ActReading.Act act) {
    var row = act.clause().row();
    var lemma = row.at(act.verb()).lemma();
    var object = act.object();
    for (var i = act.clause().rest().from(); i < act.end(); i++) {
      if (act.clause().kind() == Subject.NAMED
              && idiom.words().is("author.possessive.plural", row.word(i))
          || i > object.from() && row.is(i, PartOfSpeech.DET) && row.is(i - 1, PartOfSpeech.NOUN)
          || object.contains(i)
              && row.is(i, PartOfSpeech.CCONJ)
              && (row.word(i + 1).equals("to")
                  || row.mood(i + 1) == Mood.INFINITIVE
                  || row.is(i + 1, PartOfSpeech.VERB) && row.mood(i + 1) == Mood.PRESENT)) {
        return false;
      }
    }
    return !STARTING.contains(lemma)
        && !isTwofold(row, act)
        && !idiom.words().is("light.verbs", lemma)
        && !idiom.words().is("motion.verbs", lemma)
        && !idiom.words().is("thin.verbs", lemma)
        && !idiom.words().is("seeing.verbs", lemma)
        && row.mood(act.verb()) != Mood.NONE
        && !CutList.isIn(row, object)
        && object.length() >= SHORTEST
        && object.length() <= LONGEST
        && !(row.is(object.from(), PartOfSpeech.PROPN)
            && row.word(object.from()).startsWith("pres"))
        && NamedAct.tellsEnough(idiom, row, object);
  }

  /// "eliminate barriers … and build economies", "committed to empowering women … and promoting
  /// equity", "provided software … to better forecast": another deed stands in the object or behind
  /// it.
  private static boolean isTwofold(TokenRow row, ActReading.Act act) {
    var clause = act.clause();
    for (var i = act.object().from(); i < clause.rest().to(); i++) {
      var second = row.is(i, PartOfSpeech.CCONJ) && ING.matcher(row.word(i + 1)).matches();
      var purpose = row.word(i).equals("to") && row.is(i + 1, PartOfSpeech.ADV);
      var verb = row.is(i, PartOfSpeech.CCONJ) && row.isVerb(i + 1);
      if (second || purpose || verb) {
        return true;
      }
    }
    return false;
  }

  /// "What will they enhance?": a verb that goes with anything, a purpose left out before the
  /// subject, or more that is done behind the object.
  private static boolean isOpen(TokenRow row, ActReading.Act act) {
    var clause = act.clause();
    return VAGUE.contains(row.at(act.verb()).lemma())
        || clause.subject().from() > 0
        || act.object().to() < clause.rest().to()
        || act.object().length() > LONGEST_OPEN;
  }

  /// "projects funded by institutions": nothing behind the noun tells which.
  private static boolean isThin(Idiom idiom, TokenRow row, TokenRange behind) {
    for (var i = behind.from(); i < behind.to(); i++) {
      var first = row.at(i).text().charAt(0);
      if (Character.isUpperCase(first) || Character.isDigit(first)) {
        return false;
      }
    }
    return Prose.telling(idiom, row, behind) < MUCH_TOLD;
  }

  private static boolean splits(TokenRow row, TokenRange object) {
    for (var i = object.from(); i < object.to(); i++) {
      if (row.word(i).equals("in") || row.word(i).equals("into") || row.word(i).equals("under")) {
        return true;
      }
    }
    return false;
  }

  /// A verb of its own, or a purpose that tells which deed is meant.
  private static boolean isTold(Idiom idiom, TokenRow row, ActReading.Act act, TokenRange tail) {
    var lemma = row.at(act.verb()).lemma();
    if (lemma.contains("emphasi")
        || act.object().length() <= SHORTEST && tail.isEmpty()
        || idiom.words().is("attitude.verbs", lemma) && !BLAMING.contains(lemma)) {
      return false;
    }
    return tail.isEmpty()
        ? idiom.concordance().uses(lemma, "") == 1
        : idiom.concordance().uses(lemma, "") <= FEW;
  }

  /// The noun by which the object is asked for, where what stands behind it tells it apart and no
  /// other sentence joins it to the verb.
  private static Optional<TokenRange> askedHead(Idiom idiom, TokenRow row, ActReading.Act act) {
    var object = act.object();
    var head = -1;
    for (var i = object.from(); i < object.to(); i++) {
      var word = row.word(i);
      if (row.is(i, PartOfSpeech.ADP)
          || word.equals("to")
          || idiom.words().is("relatives", word)
          || row.is(i, PartOfSpeech.CCONJ)
          || word.equals(",")
          || row.is(i, PartOfSpeech.VERB)
              && i > object.from()
              && !row.is(i + 1, PartOfSpeech.NOUN)) {
        break;
      }
      head = row.is(i, PartOfSpeech.NOUN) ? i : head;
    }
    if (head < 0
        || head + 2 > object.to()
        || row.is(head + 1, PartOfSpeech.CCONJ)
        || row.word(head + 1).equals(",")) {
      return Optional.empty();
    }
    // "the company’s pledge to invest": the company is not what is welcomed.
    if (row.word(head + 1).matches("['’]s?")) {
      return Optional.empty();
    }
    var lemma = row.at(head).lemma();
    // "the recent escalation": there is but one, and nobody asks which.
    if (row.word(object.from()).equals("the")
        && !row.word(head).endsWith("s")
        && SINGLE.contains(lemma)) {
      return Optional.empty();
    }
    var behind = new TokenRange(head + 1, object.to());
    if (!idiom.words().is("which.heads", lemma)
        || Prose.telling(idiom, row, behind) < FEWEST_TOLD
        || idiom.words().is("act.nouns", lemma) && !row.text(behind).contains("to ")
        || idiom.concordance().uses(row.at(act.verb()).lemma(), lemma) > 1) {
      return Optional.empty();
    }
    return Optional.of(new TokenRange(head, head + 1));
  }

  /// A purpose or means right behind the object, where it says something of its own.
  private static TokenRange tail(Idiom idiom, TokenRow row, ActReading.Act act) {
    var tail = act.tail();
    var none = new TokenRange(act.object().to(), act.object().to());
    return tail.isEmpty()
            || tail.length() > LONGEST_TAIL
            || row.word(tail.from()).equals(",")
            || row.word(tail.from()).equals("while")
            || row.is(tail.to() - 1, PartOfSpeech.ADV)
            || Prose.telling(idiom, row, tail) < FEWEST_TOLD
        ? none
        : tail;
  }
}
