package app.alinea.core.question.fact;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Tasks given in French communiqués, whoever speaks: the sentence need not be read as a whole, for
/// its subject ("je", "il") and its asides are no part of the task.
final class ChargeFinder implements FactFinder {
  private static final int LONGEST_PARTY = 24;
  private static final int LONGEST_ASIDE = 36;
  private static final int REACH = 9;
  private static final int FARTHEST = 60;

  @Override
  public List<Fact> find(Reading reading) {
    var words = reading.words();
    if (words.language() != Language.FRENCH || reading.document().document().isLaw()) {
      return List.of();
    }
    var row = reading.row();
    var found = new ArrayList<Fact>();
    for (var i = 0; i < row.size(); i++) {
      if (words.is("charge.nouns", row.at(i).lemma()) && words.is("charge.of", row.word(i + 1))) {
        held(words, row, i).ifPresent(found::add);
      } else if (words.is("charge.verbs", row.at(i).lemma())) {
        found.addAll(asked(words, row, i, () -> isDemand(reading)));
      }
    }
    due(words, row).ifPresent(found::add);
    return List.copyOf(found);
  }

  /// Whether the sentence is read as a demand too; one with a pronoun gets a name in its place.
  private static boolean isDemand(Reading reading) {
    return reading.words().is("subject.pronouns", reading.row().word(0))
        || !new DemandFinder().find(reading).isEmpty();
  }

  /// "Le Ministre de l’Énergie, en rapport avec …, mettra en place …": an office and its future.
  private static Optional<Fact> due(FunctionWords words, TokenRow row) {
    if (!row.is(0, PartOfSpeech.DET) || !words.is("charge.offices", row.at(1).lemma())) {
      return Optional.empty();
    }
    for (var i = 2; i < Math.min(row.size(), FARTHEST); i++) {
      if (words.is("relatives", row.word(i)) || row.word(i).equals(";")) {
        return Optional.empty();
      }
      if (row.isVerb(i) && row.mood(i) == Mood.FUTURE) {
        var must = row.at(i).lemma().equals("devoir");
        var party = trimmed(words, row, new TokenRange(0, i));
        return words.is("charge.fixed", row.at(i).lemma()) || isPassive(row, i)
            ? Optional.empty()
            : new ChargedAct(words, row)
                .at(must ? i + 1 : i)
                .map(act -> charge(row, Charge.Force.DUE, party, false, act));
      }
      if (row.isVerb(i) && row.at(i).form().person() > 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isPassive(TokenRow row, int verb) {
    return row.at(verb).lemma().equals("être") || row.at(verb).lemma().equals("avoir");
  }

  /// "a souligné la nécessité de mettre en place …".
  private static Optional<Fact> held(FunctionWords words, TokenRow row, int noun) {
    var said = false;
    for (var i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      said |= words.is("charge.saying", row.at(i).lemma());
    }
    if (!said || words.is("negation", row.word(noun - 1))) {
      return Optional.empty();
    }
    var force =
        words.is("charge.urgent", row.at(noun).lemma())
            ? Charge.Force.URGENT
            : Charge.Force.NECESSARY;
    return new ChargedAct(words, row)
        .at(noun + 2)
        .map(act -> charge(row, force, new TokenRange(noun, noun), false, act));
  }

  private static List<Fact> asked(
      FunctionWords words, TokenRow row, int verb, BooleanSupplier told) {
    var passive = passive(row, verb);
    var given = row.at(verb).lemma().equals("instruction");
    if (!passive && !given && !isActive(row, verb)) {
      return List.of();
    }
    var from = behindAsides(row, verb + 1);
    var link = link(words, row, from);
    if (link < 0) {
      return List.of();
    }
    var party =
        passive && !isImpersonal(row, verb)
            ? trimmed(words, row, subject(row, verb))
            : trimmed(words, row, new TokenRange(from, link));
    var direct = words.is("charge.direct", row.at(verb).lemma()) && !passive;
    if (!isSomebody(words, row, party, passive)
        || direct && !party.isEmpty() && words.is("charge.to", row.word(party.from()))) {
      return List.of();
    }
    var found = new ArrayList<Fact>();
    var at = link + 1;
    while (at > 0) {
      var act = new ChargedAct(words, row).at(at);
      act.map(read -> charge(row, Charge.Force.ASKED, party, told.getAsBoolean(), read))
          .ifPresent(found::add);
      // Behind a purpose a second infinitive may be part of it.
      at = act.filter(read -> read.aim().isEmpty()).map(ChargedAct.Read::next).orElse(-1);
    }
    return found;
  }

  private static Fact charge(
      TokenRow row, Charge.Force force, TokenRange party, boolean told, ChargedAct.Read act) {
    var evidence =
        Evidence.of(
            row.sentence(),
            row.span(new TokenRange(Math.min(party.from(), act.verb().from()), act.object().to())),
            0.85);
    return new Charge(
        evidence, row, force, party, told, act.verb(), act.object(), act.aim(), act.term());
  }

  private static boolean passive(TokenRow row, int verb) {
    var being = row.is(verb - 1, PartOfSpeech.ADV) ? verb - 2 : verb - 1;
    return row.mood(verb) == Mood.PAST_PARTICIPLE
        && being > 0
        && row.at(being).lemma().equals("être")
        && row.at(being).form().person() > 0;
  }

  /// "Il est demandé aux Gouverneurs de …".
  private static boolean isImpersonal(TokenRow row, int verb) {
    return row.word(verb - 2).equals("il") || row.word(verb - 3).equals("il");
  }

  /// "demande", "j’invite", "a, à cet égard, demandé".
  private static boolean isActive(TokenRow row, int verb) {
    if (!row.isVerb(verb)) {
      return false;
    }
    if (row.mood(verb) == Mood.PRESENT || row.mood(verb) == Mood.FUTURE) {
      return !row.word(verb - 1).equals("ne") && !row.word(verb - 1).equals("n'");
    }
    if (row.mood(verb) != Mood.PAST_PARTICIPLE) {
      return false;
    }
    for (var i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (row.at(i).lemma().equals("avoir")) {
        return true;
      }
      if (row.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  private static int behindAsides(TokenRow row, int from) {
    var at = from;
    while (row.is(at, PartOfSpeech.ADV) && !row.word(at).startsWith("tou")) {
      at++;
    }
    if (row.word(at).equals(",")) {
      for (var i = at + 1; i < Math.min(row.size(), at + REACH); i++) {
        if (row.word(i).equals(",")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  /// The word that links the act, or -1.
  private static int link(FunctionWords words, TokenRow row, int from) {
    for (var i = from; i < Math.min(row.size() - 1, from + LONGEST_PARTY + LONGEST_ASIDE); i++) {
      if (row.word(i).equals(";") || row.word(i).equals(":")) {
        return -1;
      }
      if (words.is("charge.links", row.word(i)) && ChargedAct.starts(words, row, i + 1)) {
        return i;
      }
      if (words.is("relatives", row.word(i))) {
        return -1;
      }
    }
    return -1;
  }

  /// What stands before a passive, from the start of its sentence on; else nothing.
  private static TokenRange subject(TokenRow row, int verb) {
    var being = row.is(verb - 1, PartOfSpeech.ADV) ? verb - 2 : verb - 1;
    return row.is(0, PartOfSpeech.DET) ? new TokenRange(0, being) : new TokenRange(being, being);
  }

  /// Whom the words name, without those whom he works with.
  private static TokenRange trimmed(FunctionWords words, TokenRow row, TokenRange range) {
    var to = range.to();
    for (var i = range.from() + 1; i < range.to(); i++) {
      var aside = row.spellsOneOf(i, words.list("charge.asides")) > 0;
      if (aside || row.word(i).equals("(")) {
        to = i;
        break;
      }
    }
    while (to > range.from() && row.word(to - 1).equals(",")) {
      to--;
    }
    return new TokenRange(range.from(), to);
  }

  private static boolean isSomebody(
      FunctionWords words, TokenRow row, TokenRange party, boolean passive) {
    if (party.isEmpty()) {
      return !passive;
    }
    if (party.length() > LONGEST_PARTY
        || words.is("indefinites", row.word(party.from()))
        || words.is("indefinites", row.word(party.from() + 1))
        || words.is("charge.concerned", row.at(party.to() - 1).lemma())
        || !row.is(party.from(), PartOfSpeech.DET)
            && !words.is("charge.to", row.word(party.from()))) {
      return false;
    }
    for (var i = party.from(); i < party.to(); i++) {
      if (row.isInfinitive(i)
          || words.is("relatives", row.word(i))
          || words.is("demonstratives", row.word(i))
          || row.isVerb(i) && row.at(i).form().person() > 0) {
        return false;
      }
    }
    return true;
  }
}
