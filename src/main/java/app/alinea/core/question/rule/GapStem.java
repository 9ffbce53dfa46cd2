package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of a sentence bears on a gap in it: of several deeds joined by "and" only the one with the
/// gap, and no purpose, relative clause or circumstance that follows far behind it. A reader who
/// has to hold a whole sentence of a declaration in mind no longer sees what is asked.
public final class GapStem {
  /// Longer sentences with a gap were found flawed more often than not.
  public static final int LONGEST = 28;

  private static final int LONG = 24;
  private static final int FEWEST_KEPT = 10;
  private static final int NEAR = 5;

  /// Verbs that nobody intends to do: behind "and" they go with the subject, not with a purpose.
  private static final Set<String> DECLARING =
      Set.of(
          "welcome",
          "reaffirm",
          "reiterate",
          "recall",
          "commend",
          "applaud",
          "condemn",
          "note",
          "recognize",
          "recognise",
          "acknowledge",
          "underscore",
          "underline",
          "emphasize",
          "emphasise",
          "stress",
          "express",
          "endorse",
          "look");

  private static final Set<String> MODALS = Set.of("will", "shall", "must", "should", "can", "may");
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whose", "where");
  private static final Set<String> PLACES =
      Set.of("in", "through", "under", "at", "within", "via", "by", "from");

  /// Nouns and adjectives that want a verb behind them.
  private static final Set<String> TAKING_INFINITIVE =
      Set.of(
          "need",
          "ability",
          "capacity",
          "able",
          "determination",
          "effort",
          "efforts",
          "plan",
          "plans",
          "commitment",
          "commitments",
          "decision",
          "request",
          "requests",
          "intention",
          "right",
          "opportunity",
          "opportunities",
          "way",
          "ways",
          "steps",
          "readiness",
          "willingness",
          "ambition",
          "aim",
          "goal",
          "pledge",
          "proposal",
          "agreement",
          "call",
          "calls",
          "measures",
          "time",
          "ready",
          "determined",
          "best",
          "first",
          "continues",
          "continue");

  private GapStem() {}

  /// The statement with the part left in its place; empty where it stays too long, or where it
  /// would stop at an inserted phrase.
  public static Optional<Statement> of(Idiom idiom, Clause clause, TokenRange slot) {
    var whole = new Wording(idiom).statement(clause, slot);
    if (idiom.words().language() != Language.ENGLISH || whole.isEmpty()) {
      return whole;
    }
    if (isInserted(clause, slot)) {
      return Optional.empty();
    }
    return tight(idiom, clause, slot, whole.get())
        .filter(statement -> !wantsWhatIsAsked(idiom, clause, statement));
  }

  private static Optional<Statement> tight(
      Idiom idiom, Clause clause, TokenRange slot, Statement whole) {
    if (words(whole) <= LONG) {
      return Optional.of(whole);
    }
    var tight = behindCut(clause, slot);
    return lastDeed(idiom, tight, slot)
        .or(() -> new Wording(idiom).statement(tight, slot))
        .filter(statement -> words(statement) <= LONGEST);
  }

  /// "We ask the bank, in tandem with the fund": what is asked was to follow.
  private static boolean wantsWhatIsAsked(Idiom idiom, Clause clause, Statement statement) {
    return idiom.words().is("demand.verbs", clause.mainLemma())
        && !statement.whole().contains(" to ");
  }

  public static int words(Statement statement) {
    return count(statement.before()) + 1 + count(statement.after());
  }

  private static int count(String text) {
    return text.isEmpty() ? 0 : text.split(" ", -1).length;
  }

  /// "We ask the bank, in tandem with ____": what is asked of it was to follow.
  private static boolean isInserted(Clause clause, TokenRange slot) {
    var row = clause.row();
    var behind = slot.to();
    while (row.word(slot.to()).equals("(")
        && behind < row.size()
        && !row.word(behind).equals(",")) {
      behind++;
    }
    if (behind < clause.rest().to() || !row.word(behind).equals(",")) {
      return false;
    }
    for (var i = slot.from() - 1; i > Math.max(clause.rest().from(), slot.from() - NEAR); i--) {
      if (row.word(i).equals(",")) {
        return row.is(i + 1, PartOfSpeech.ADP);
      }
      if (row.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /// Up to a further deed, a relative clause or a purpose that does not hang on what is left out.
  private static Clause behindCut(Clause clause, TokenRange slot) {
    var row = clause.row();
    var circumstance = PLACES.contains(row.word(slot.from() - 1));
    for (var i = slot.to(); i < clause.rest().to(); i++) {
      if (i - clause.whole().from() >= FEWEST_KEPT
          && (isFurtherDeed(row, i)
              || isAside(row, i, slot.to() + 1)
              || (circumstance || i > slot.to()) && isPurpose(row, i, slot.to()))) {
        return clause.upTo(isNamed(row, i) ? i - 3 : row.word(i - 1).equals(",") ? i - 1 : i);
      }
    }
    return clause;
  }

  /// "____, a network | to train pilots": without what it is for the noun says nothing.
  private static boolean isNamed(TokenRow row, int index) {
    return row.word(index - 3).equals(",")
        && row.word(index - 2).matches("an?")
        && row.is(index - 1, PartOfSpeech.NOUN);
  }

  /// "… since 2031 and plans to build", "and dredging the port", but no "to streamline and define
  /// its tasks".
  private static boolean isFurtherDeed(TokenRow row, int index) {
    var verb = row.is(index + 1, PartOfSpeech.ADV) ? index + 2 : index + 1;
    var before = row.word(index - 1).equals(",") ? index - 2 : index - 1;
    return row.word(index).equals("and")
        && row.is(verb, PartOfSpeech.VERB)
        && !row.isVerb(before)
        && !row.is(before, PartOfSpeech.ADJ)
        && !row.word(before).endsWith("ing")
        && !row.word(verb).endsWith("ed")
        && !row.is(verb + 1, PartOfSpeech.PUNCT)
        // "seed and nets since 2031": a noun taken for a verb.
        && (opensObject(row, verb + 1) || row.word(verb + 1).equals("to"));
  }

  private static boolean opensObject(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.DET)
        || row.is(index, PartOfSpeech.NOUN)
        || row.is(index, PartOfSpeech.PROPN)
        || row.is(index, PartOfSpeech.ADJ)
        || row.is(index, PartOfSpeech.CCONJ);
  }

  /// "… of the ports that serve", "while building quays".
  private static boolean isAside(TokenRow row, int index, int near) {
    return index > near && RELATIVE.contains(row.word(index)) && !row.isVerb(index - 1)
        || row.word(index).equals("while")
        || row.spells(index, "in order to") > 0;
  }

  /// "to build quays", but no "their plan to build", "and need to build".
  private static boolean isPurpose(TokenRow row, int index, int from) {
    if (!row.word(index).equals("to")
        || !row.isVerb(index + 1)
        || row.word(index + 1).endsWith("ing")
        || row.isVerb(index - 1)) {
      return false;
    }
    for (var i = from - NEAR; i < index; i++) {
      if (i >= from && row.isVerb(i) || TAKING_INFINITIVE.contains(row.word(i))) {
        return false;
      }
    }
    return true;
  }

  /// "noted the outcome of the talks and welcome ____": from the deed on that holds the gap.
  private static Optional<Statement> lastDeed(Idiom idiom, Clause clause, TokenRange slot) {
    var row = clause.row();
    if (clause.isFurther()) {
      return Optional.empty();
    }
    var start = clause.rest().from();
    var modal =
        MODALS.contains(row.word(clause.verb())) && clause.verbGroup().length() > 1
            ? new TokenRange(clause.verb(), clause.verb() + 1)
            : new TokenRange(start, start);
    for (var i = slot.from() - 2; i > start; i--) {
      if (!row.word(i).equals("and") || !row.is(i, PartOfSpeech.CCONJ)) {
        continue;
      }
      var verb = row.is(i + 1, PartOfSpeech.ADV) ? i + 2 : i + 1;
      if (verb >= slot.from()) {
        continue;
      }
      var word = row.word(verb);
      var base = row.at(verb).lemma().equals(word);
      if (base && DECLARING.contains(word) && !holdsClause(row, start, i)) {
        return told(idiom, clause, List.of(), new TokenRange(i + 1, slot.from()), slot);
      }
      if (base
          && !modal.isEmpty()
          && row.isVerb(verb)
          && !holdsVerb(row, start, i)
          && !holdsClause(row, start, i)) {
        return told(idiom, clause, List.of(modal), new TokenRange(i + 1, slot.from()), slot);
      }
    }
    return Optional.empty();
  }

  private static Optional<Statement> told(
      Idiom idiom, Clause clause, List<TokenRange> modal, TokenRange deed, TokenRange slot) {
    var pieces = new ArrayList<TokenRange>();
    pieces.add(clause.subject());
    pieces.addAll(modal);
    pieces.add(deed);
    var before = idiom.voice().retell(clause.row(), pieces);
    return new Wording(idiom)
        .statement(clause, slot)
        .flatMap(whole -> before.map(text -> new Statement(text, whole.answer(), whole.after())));
  }

  private static boolean holdsClause(TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      if (RELATIVE.contains(row.word(i)) && !row.is(i, PartOfSpeech.DET)) {
        return true;
      }
    }
    return false;
  }

  /// Another verb that the one behind "and" might go with.
  private static boolean holdsVerb(TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      if (row.isVerb(i) && !row.word(i).endsWith("ed") || row.word(i).equals("to")) {
        return true;
      }
    }
    return false;
  }
}
