package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.Optional;
import java.util.Set;

/// "… est élu par la Conférence", "… shall be appointed by the Council": who acts in a passive.
final class AgentPart implements SlotFinder.Pattern {
  private static final Set<String> WHOSE = Set.of("whose", "whom", "dont", "où");

  @Override
  public Optional<SlotFinder.Part> startingAt(
      Reading reading, Measures measures, Clause clause, int index) {
    var row = clause.row();
    if (!reading.words().is("agent.words", row.word(index))
        // "par la juridiction ou par l’autorité": the second of two.
        || row.is(index - 1, PartOfSpeech.CCONJ)
        || !isPassive(reading, clause)) {
      return Optional.empty();
    }
    // Behind another participle it is that one's agent ("experts appointed by …").
    for (var i = clause.rest().from(); i < index; i++) {
      if (row.mood(i) == Mood.PAST_PARTICIPLE
          || row.mood(i) == Mood.PAST
          || row.mood(i) == Mood.INFINITIVE
          || row.word(i).equals(",")
          || i == index - 1 && row.is(i, PartOfSpeech.ADJ)) {
        return Optional.empty();
      }
    }
    var person = row.is(index + 1, PartOfSpeech.DET) || row.is(index + 1, PartOfSpeech.PROPN);
    var end = measures.phraseEnd(row, index + 1, clause.rest().to());
    // "by Norway's Prime Minister".
    var owned = row.word(end).equals("'s");
    while (row.word(end).equals("'s")) {
      var further = measures.phraseEnd(row, end + 1, clause.rest().to());
      end = further > end + 1 ? further : clause.rest().to();
    }
    // "par le procureur général près la Cour de cassation".
    if (row.word(end).equals("près")) {
      end = measures.phraseEnd(row, end + 1, clause.rest().to());
    }
    // "par le commissaire en chef".
    if (row.word(end).equals("en") && row.word(end + 1).equals("chef")) {
      end = Math.max(end + 2, measures.phraseEnd(row, end + 2, clause.rest().to()));
    }
    end = endOfRow(row, end, clause.rest().to());
    boolean more =
        row.word(end).equals(",") && opensMember(row, end + 1)
            || reading.words().is("coordinators", row.word(end))
            || row.word(end).equals(",") && reading.words().is("agent.words", row.word(end + 1))
            || isSharedOut(reading, row, end, clause.rest().to());
    more |= row.isVerb(end) || row.word(end).endsWith("ing");
    // "by the State whose authorities …", "par le Gouvernement qui l’a désignée".
    more |= isRelative(reading, row, end) || isRelative(reading, row, end + 1);
    for (var i = end; i < clause.rest().to(); i++) {
      more |= reading.words().is("agent.words", row.word(i)) && row.is(i + 1, PartOfSpeech.DET);
    }
    return person
            && !more
            && end > index + 1
            && (PartyWords.anyIn(
                    reading.words(), row, index + 1, owned ? end : Math.min(end, index + 4))
                || PartyWords.organIn(reading.words(), row, index + 1, Math.min(end, index + 4)))
        ? Optional.of(SlotFinder.Part.of(Role.AGENT, index, index + 1, end))
        : Optional.empty();
  }

  /// "par la Cour, le Tribunal et les juges": all who act, where the row is the end of the clause.
  private static int endOfRow(TokenRow row, int from, int to) {
    if (!row.word(from).equals(",") || !opensMember(row, from + 1)) {
      return from;
    }
    var joined = false;
    for (var i = from; i < to; i++) {
      if (row.isVerb(i) || row.word(i).equals(",") && !opensMember(row, i + 1)) {
        return from;
      }
      joined |= row.is(i, PartOfSpeech.CCONJ) && opensMember(row, i + 1);
    }
    return joined ? to : from;
  }

  private static boolean opensMember(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.DET) && !row.is(index + 1, PartOfSpeech.NUM);
  }

  /// "trois par le Président, trois par le Sénat": several agents, each for a part.
  private static boolean isSharedOut(Reading reading, TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      if (reading.words().is("agent.words", row.word(i)) && row.is(i - 1, PartOfSpeech.NUM)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRelative(Reading reading, TokenRow row, int index) {
    return reading.words().is("relatives", row.word(index)) || WHOSE.contains(row.word(index));
  }

  static boolean isPassive(Reading reading, Clause clause) {
    var row = clause.row();
    var group = clause.verbGroup();
    var last = group.to() - 1;
    for (var i = group.from(); i < last; i++) {
      if (reading.words().is("passive.auxiliaries", row.word(i))) {
        return row.mood(last) == Mood.PAST_PARTICIPLE
            || row.mood(last) == Mood.PAST
            || row.is(last, PartOfSpeech.ADJ);
      }
    }
    return false;
  }
}
