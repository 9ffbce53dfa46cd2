package app.alinea.core.question.fact;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.List;
import java.util.Optional;

/// Numbers with what they count that no other part covers: "deux mandats", "one third of the
/// members".
final class NumberPart implements SlotFinder.Pattern {
  private static final java.util.regex.Pattern YEAR =
      java.util.regex.Pattern.compile("(?:19|20)\\d\\d");

  private final List<SlotFinder.Pattern> others;

  NumberPart(List<SlotFinder.Pattern> others) {
    this.others = List.copyOf(others);
  }

  @Override
  public Optional<SlotFinder.Part> startingAt(
      Reading reading, Measures measures, Clause clause, int index) {
    var row = clause.row();
    var words = reading.words();
    var fraction = row.spellsOneOf(index, words.list("fractions"));
    var length = fraction;
    if (length == 0 && measures.number(row, index) > 0 && !words.is("ones", row.word(index))) {
      length = Math.max(measures.period(row, index), measures.count(row, index));
    }
    if (length == 0) {
      return Optional.empty();
    }
    var end = index + withUnit(row, index, length);
    var cited =
        row.is(index - 1, PartOfSpeech.NOUN) || words.is("coordinators", row.word(index - 1));
    var joined = words.is("coordinators", row.word(end)) && fraction == 0;
    var month =
        words.is("time.words", row.word(end - 1)) && !words.is("time.units", row.word(end - 1));
    var named =
        index > 0 && Character.isUpperCase(row.at(index).text().charAt(0)) || isDated(row, index);
    var between =
        named
            || month
            || words.is("between.words", row.word(index - 1))
            || words.is("twos", row.word(index)) && measures.period(row, index) == 0;
    if (between || cited || joined || covered(reading, measures, clause, index)) {
      return Optional.empty();
    }
    return Optional.of(SlotFinder.Part.of(Role.NUMBER, index, index, end));
  }

  /// "the 2023 Spring Meetings", "the 2008 financial crisis": the year is a part of a name.
  private static boolean isDated(TokenRow row, int index) {
    return YEAR.matcher(row.word(index)).matches()
        && row.word(index - 1).equals("the")
        && index + 1 < row.size()
        && (Character.isUpperCase(row.at(index + 1).text().charAt(0))
            || row.word(index + 1).equals("global")
            || row.word(index + 1).equals("financial"));
  }

  /// "25 millions d’euros" is one value.
  private static int withUnit(TokenRow row, int index, int length) {
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.AMOUNT)
        .map(entity -> row.tokensIn(entity.span()))
        .filter(tokens -> tokens.from() == index)
        .mapToInt(TokenRange::length)
        .map(whole -> Math.max(length, whole))
        .findFirst()
        .orElse(length);
  }

  private boolean covered(Reading reading, Measures measures, Clause clause, int index) {
    for (var other : others) {
      for (var i = clause.rest().from(); i <= index; i++) {
        var part = other.startingAt(reading, measures, clause, i);
        if (part.isPresent() && part.get().hole().contains(index)) {
          return true;
        }
      }
    }
    return false;
  }
}
