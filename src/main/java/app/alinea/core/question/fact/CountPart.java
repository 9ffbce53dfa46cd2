package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.Optional;

/// "… trains about 4,000 officers every year": how many of something an English verb has as its
/// object. The value is the number, the tail what is counted.
final class CountPart implements SlotFinder.Pattern {
  /// One past the phrase that has the noun; the number may belong to it.
  private static int phraseEnd(TokenRow row, int noun, int limit) {
    return row.sentence().nounPhrases().stream()
        .filter(phrase -> phrase.firstToken() <= noun && noun <= phrase.lastToken())
        .mapToInt(phrase -> phrase.lastToken() + 1)
        .filter(end -> end <= limit)
        .max()
        .orElse(noun);
  }

  /// "three forms: restitution, …" asks for the forms.
  private static boolean announces(TokenRow row, Clause clause, int from) {
    for (var i = from; i < clause.rest().to(); i++) {
      if (row.word(i).equals(":")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Optional<SlotFinder.Part> startingAt(
      Reading reading, Measures measures, Clause clause, int index) {
    var words = reading.words();
    var row = clause.row();
    if (!words.has("object.tails") || index != Objects.start(words, clause)) {
      return Optional.empty();
    }
    var from = index + row.spellsOneOf(index, words.list("bounds"));
    var number = measures.number(row, from);
    var noun = from + number;
    var end = phraseEnd(row, noun, clause.rest().to());
    var led = words.is("bounds", row.word(index - 1)) && index > clause.rest().from() ? 1 : 0;
    var adverbs = index - led > clause.rest().from() && row.is(index - led - 1, PartOfSpeech.ADV);
    if (number == 0
        || words.is("negation", row.word(index - 1 - led))
        || adverbs
        || announces(row, clause, end)
        || !row.is(end - 1, PartOfSpeech.NOUN)
        || words.is("ones", row.word(from))
        || end <= noun
        || measures.period(row, from) > 0
        || words.is("coordinators", row.word(end))) {
      return Optional.empty();
    }
    return Optional.of(
        new SlotFinder.Part(
            Role.COUNT,
            new TokenRange(index - led, end),
            new TokenRange(index - led, noun),
            new TokenRange(noun, end)));
  }
}
