package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What French noun phrases tell of a size or a day.
final class PhraseFinder implements FactFinder {
  /// "un plan d’investissement de 400 millions": the money is the plan’s.
  private static final Set<String> PART_OF = Set.of("d'", "de");

  private static final Set<String> OF = Set.of("de", "d'");
  private static final Set<String> WITHIN =
      Set.of("de", "d'", "du", "des", "la", "l'", "en", "le", "les");
  private static final Set<String> DETERMINERS =
      Set.of("le", "la", "l'", "les", "un", "une", "des", "du", "au", "aux", "d'");
  private static final Set<String> ENDS = Set.of(",", ";", ".", ")", "", "(", "–");
  private static final int LONGEST_THING = 12;
  private static final int LONGEST_TAIL = 9;
  private static final double CONFIDENCE = 0.8;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    if (reading.words().language() != Language.FRENCH) {
      return facts;
    }
    var row = reading.row();
    for (var entity : reading.sentence().entities()) {
      if (entity.type() == EntityType.PERCENTAGE || entity.type() == EntityType.AMOUNT) {
        measured(reading, row, entity).ifPresent(facts::add);
      }
      if (entity.type() == EntityType.DATE) {
        ofDay(reading, row, entity).ifPresent(facts::add);
      }
    }
    for (var i = 2; i + 1 < row.size(); i++) {
      if (row.is(i, PartOfSpeech.NUM) && OF.contains(row.word(i - 1))) {
        counted(reading, row, i).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<Fact> counted(Reading reading, TokenRow row, int at) {
    var length = new Measures(reading.words()).number(row, at);
    var end = at + Math.max(1, length);
    while (row.is(end, PartOfSpeech.NUM)) {
      end++;
    }
    var noun = end;
    if (!row.is(noun, PartOfSpeech.NOUN) || row.is(noun + 1, PartOfSpeech.ADJ)) {
      return Optional.empty();
    }
    var number = new TokenRange(at, end);
    return thing(reading, row, at - 1, "counting.nouns")
        .map(thing ->
            new PhraseFact.Counted(
                Evidence.of(
                    reading.sentence(),
                    row.span(new TokenRange(thing.from(), noun + 1)),
                    CONFIDENCE),
                row,
                thing,
                number,
                new TokenRange(noun, noun + 1)));
  }

  private static Optional<Fact> measured(Reading reading, TokenRow row, Entity value) {
    var tokens = row.tokensIn(value.span());
    var from = tokens.from();
    for (var i = tokens.from() - 1; i >= Math.max(0, tokens.from() - 3); i--) {
      if (row.spellsOneOf(i, reading.words().list("bounds")) == tokens.from() - i) {
        from = i;
      }
    }
    if (!OF.contains(row.word(from - 1))) {
      return Optional.empty();
    }
    return thing(reading, row, from - 1, "measured.nouns")
        .map(thing -> {
          var tail = tail(row, tokens.to());
          var span = row.span(new TokenRange(thing.from(), Math.max(tail.to(), tokens.to())));
          return new PhraseFact.Measured(
              Evidence.of(reading.sentence(), span, CONFIDENCE), row, thing, value, tail);
        });
  }

  /// "d’ici à 2030", "réalisé à la fin 2024", "par an": up to a mark or another phrase.
  private static TokenRange tail(TokenRow row, int from) {
    var opens =
        row.word(from).equals("d'") && row.word(from + 1).equals("ici")
            || row.word(from).equals("par")
            || row.word(from).equals("pour")
            || row.word(from).equals("en")
            || row.isVerb(from) && row.at(from).form().person() == 0 && !row.isInfinitive(from);
    if (!opens) {
      return new TokenRange(from, from);
    }
    var end = from + 1;
    while (end < row.size()
        && !ENDS.contains(row.word(end))
        && !row.is(end, PartOfSpeech.CCONJ)
        && !row.isVerb(end)) {
      end++;
    }
    return new TokenRange(from, end - from > LONGEST_TAIL ? from : end);
  }

  private static Optional<Fact> ofDay(Reading reading, TokenRow row, Entity date) {
    var tokens = row.tokensIn(date.span());
    if (!row.word(tokens.from() - 1).equals("du")
        || !Character.isDigit(date.canonical().charAt(0))
        || !date.canonical().matches(".*\\d{4}")) {
      return Optional.empty();
    }
    return thing(reading, row, tokens.from() - 1, "dated.nouns")
        .map(thing ->
            new PhraseFact.OfDay(
                Evidence.of(
                    reading.sentence(),
                    row.span(new TokenRange(thing.from(), tokens.to())),
                    CONFIDENCE),
                row,
                thing,
                date));
  }

  /// The noun phrase that ends there and whose head is in a list, without its determiner: the
  /// outermost one.
  private static Optional<TokenRange> thing(Reading reading, TokenRow row, int end, String list) {
    Optional<TokenRange> found = Optional.empty();
    for (var i = end - 1; i >= Math.max(1, end - LONGEST_THING); i--) {
      var noun = row.is(i, PartOfSpeech.NOUN);
      var part =
          noun
              || row.is(i, PartOfSpeech.ADJ)
              || row.is(i, PartOfSpeech.PROPN)
              || row.mood(i) == Mood.PAST_PARTICIPLE
              || WITHIN.contains(row.word(i));
      if (!part) {
        break;
      }
      if (noun
          && (reading.words().is(list, row.at(i).lemma())
              || reading.words().is(list, row.word(i).replaceFirst("s$", "")))) {
        var from = i;
        while (row.is(from - 1, PartOfSpeech.ADJ)) {
          from--;
        }
        var within = PART_OF.contains(row.word(from - 1)) && row.is(from - 2, PartOfSpeech.NOUN);
        if (DETERMINERS.contains(row.word(from - 1)) && !within) {
          found = Optional.of(new TokenRange(from, end));
        }
      }
    }
    return found;
  }
}
