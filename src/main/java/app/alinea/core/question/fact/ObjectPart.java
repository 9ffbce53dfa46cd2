package app.alinea.core.question.fact;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.Optional;
import java.util.Set;

/// "… shall transmit an annual report to the Parliament": the object of an English verb, where
/// something behind it tells this doing from others.
final class ObjectPart implements SlotFinder.Pattern {
  private static final Set<String> NAME_LINKS = Set.of("for", "on", "of", "against");
  private static final int LONGEST_LINK = 5;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 14;

  @Override
  public Optional<SlotFinder.Part> startingAt(
      Reading reading, Measures measures, Clause clause, int index) {
    var words = reading.words();
    var row = clause.row();
    if (!words.has("object.tails") || index != Objects.start(words, clause)) {
      return Optional.empty();
    }
    var end =
        Math.max(
            amountEnd(row, index), Objects.end(words, measures, row, index, clause.rest().to()));
    if (end - index < SHORTEST
        || end - index > LONGEST
        || AgentPart.isPassive(reading, clause)
        || isNegated(reading, clause)
        || words.is("demand.verbs", row.at(Objects.verb(words, clause)).lemma())
        || isCutName(row, end)
        || isLight(reading, clause, index, end)
        || isVerbal(row, index, end)
        || !isTold(reading, clause, end)) {
      return Optional.empty();
    }
    // "over EUR 40 million": the bound goes with the sum.
    var bounded = amountEnd(row, index) > index && words.is("bounds", row.word(index - 1));
    var from = bounded ? index - 1 : index;
    return Optional.of(SlotFinder.Part.of(Role.OBJECT, from, from, end));
  }

  /// "mobilise EUR 40 million": no noun phrase, but a sum.
  private static int amountEnd(TokenRow row, int index) {
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.AMOUNT)
        .map(entity -> row.tokensIn(entity.span()))
        .filter(tokens -> tokens.from() == index)
        .mapToInt(TokenRange::to)
        .findFirst()
        .orElse(index);
  }

  /// "take part", "pay tribute": the noun says nothing by itself.
  private static boolean isLight(Reading reading, Clause clause, int index, int end) {
    var row = clause.row();
    var verb = Objects.verb(reading.words(), clause);
    if (reading.words().is("light.verbs", row.at(verb).lemma())
        || reading.words().is("attitude.verbs", row.at(verb).lemma())) {
      return true;
    }
    for (var i = index; i < end; i++) {
      if (row.is(i, PartOfSpeech.NOUN)) {
        if (reading.words().is("light.nouns", row.at(i).lemma())) {
          return true;
        }
        if (!row.is(i + 1, PartOfSpeech.NOUN)) {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean isNegated(Reading reading, Clause clause) {
    for (var i = clause.verbGroup().from(); i <= clause.rest().from(); i++) {
      if (reading.words().is("negation", clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "a Special Representative for Women": a name that goes on behind a preposition.
  private static boolean isCutName(TokenRow row, int end) {
    return isCapital(row, end - 1)
            && NAME_LINKS.contains(row.word(end))
            && (isCapital(row, end + 1) || isCapital(row, end + 2))
        || isCapital(row, end - 1) && isCapital(row, end + 1) && hasAcronymBehind(row, end);
  }

  /// "the United Nations Mission in Liberia (UNMIL)": the letters stand for the whole name.
  private static boolean hasAcronymBehind(TokenRow row, int end) {
    for (var i = end; i < end + LONGEST_LINK; i++) {
      if (row.word(i).equals("(")) {
        return isCapital(row, i + 1);
      }
    }
    return false;
  }

  private static boolean isCapital(TokenRow row, int index) {
    return index < row.size() && Character.isUpperCase(row.at(index).text().charAt(0));
  }

  private static boolean isVerbal(TokenRow row, int index, int end) {
    for (var i = index; i < end; i++) {
      if (row.is(i, PartOfSpeech.VERB) && row.mood(i) != Mood.PAST_PARTICIPLE
          || row.is(i, PartOfSpeech.PRON) && i > index) {
        return true;
      }
    }
    return false;
  }

  /// Something must follow that hangs on the verb, and where nothing does the subject must tell
  /// enough.
  private static boolean isTold(Reading reading, Clause clause, int end) {
    var row = clause.row();
    var at = Objects.behindBrackets(row, end);
    if (at >= clause.rest().to() || row.word(at).equals(",")) {
      return clause.kind() == Subject.NAMED
          && clause.subject().length() >= SHORTEST
          && !reading.words().is("relatives", row.word(at + 1));
    }
    if (row.word(at).equals("to") && row.isVerb(at + 1)) {
      return false;
    }
    return row.spellsOneOf(at, reading.words().list("object.tails")) > 0;
  }
}
