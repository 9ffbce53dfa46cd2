package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// "the Kelp Summit in Oslo", "the entry into force of the Tug Treaty on 3 May 2031": meetings and
/// deeds that English declarations name with their place or time, whatever the sentence is about.
final class EventFinder implements FactFinder {
  private static final Set<EntityType> PLACES = Set.of(EntityType.CITY, EntityType.COUNTRY);
  private static final Set<EntityType> TIMES = Set.of(EntityType.DATE, EntityType.YEAR);
  private static final Set<String> LINKS =
      Set.of("of", "the", "on", "for", "and", "with", "to", "against", "'s", "’s", "-", "’");
  private static final Set<String> LEADS = Set.of("in", "on");
  private static final Set<String> HELD =
      Set.of(
          "held",
          "hosted",
          "organised",
          "organized",
          "convened",
          "scheduled",
          "which",
          "took",
          "take",
          "takes",
          "taking",
          "place",
          "will",
          "be",
          "was",
          "to",
          "is",
          "due");
  private static final Set<String> ORDINALS =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "next",
          "inaugural");
  private static final int LONGEST = 18;
  private static final int FEWEST_CAPITALS = 2;
  private static final double CONFIDENCE = 0.8;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    if (!EnglishProse.is(reading.document())) {
      return facts;
    }
    for (var entity : reading.sentence().entities()) {
      if (PLACES.contains(entity.type()) || TIMES.contains(entity.type())) {
        event(reading, entity).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<Fact> event(Reading reading, Entity entity) {
    var row = reading.row();
    var range = row.tokensIn(entity.span());
    var from = row.word(range.from() - 1).equals("the") ? range.from() - 2 : range.from() - 1;
    if (range.isEmpty() || from < FEWEST_CAPITALS || !LEADS.contains(row.word(from))) {
      return Optional.empty();
    }
    var place = new TokenRange(from, range.to());
    var other = PLACES.contains(entity.type()) ? TIMES : PLACES;
    var before = endingAt(row, place.from(), other);
    var behind = startingAt(row, place.to(), other);
    var tail = before.orElse(behind.orElse(new TokenRange(place.to(), place.to())));
    var end = before.map(TokenRange::from).orElse(place.from());
    var limit = beforeItsVerb(row, end);
    return meeting(reading.words(), row, limit)
        .or(() ->
            TIMES.contains(entity.type()) && tail.isEmpty()
                ? deed(reading.words(), row, limit)
                : Optional.empty())
        .map(thing ->
            new PassingFact.Event(
                Evidence.of(
                    row.sentence(),
                    row.span(new TokenRange(thing.from(), Math.max(place.to(), tail.to()))),
                    CONFIDENCE),
                row,
                thing,
                entity,
                place,
                tail));
  }

  /// "the Tug Summit, which took place in …", "the Kelp Forum, to be held in …".
  private static int beforeItsVerb(TokenRow row, int end) {
    var at = end;
    while (at > 0 && HELD.contains(row.word(at - 1))) {
      at--;
    }
    return at < end && row.word(at - 1).equals(",") ? at - 1 : at;
  }

  /// "in Oslo" right before "in May 2031".
  private static Optional<TokenRange> endingAt(TokenRow row, int end, Set<EntityType> types) {
    return entities(row, types)
        .filter(tokens -> tokens.to() == end && LEADS.contains(row.word(tokens.from() - 1)))
        .map(tokens -> new TokenRange(tokens.from() - 1, tokens.to()))
        .findFirst();
  }

  private static Optional<TokenRange> startingAt(TokenRow row, int from, Set<EntityType> types) {
    return entities(row, types)
        .filter(tokens -> tokens.from() == from + 1 && LEADS.contains(row.word(from)))
        .map(tokens -> new TokenRange(from, tokens.to()))
        .findFirst();
  }

  private static Stream<TokenRange> entities(TokenRow row, Set<EntityType> types) {
    return row.sentence().entities().stream()
        .filter(entity -> types.contains(entity.type()))
        .map(entity -> row.tokensIn(entity.span()))
        .filter(tokens -> !tokens.isEmpty());
  }

  /// A name that ends in what people meet at, or says of what it is the meeting.
  private static Optional<TokenRange> meeting(FunctionWords words, TokenRow row, int end) {
    var from = end;
    while (from > 0 && end - from < LONGEST && isOfName(words, row, from - 1)) {
      from--;
    }
    for (var i = end - 1; i > from; i--) {
      if (row.word(i).equals("the") && row.word(i - 1).equals("and")) {
        from = i;
        break;
      }
    }
    while (from < end && !row.word(from).equals("the")) {
      from++;
    }
    var name = new TokenRange(from, end);
    if (name.length() <= FEWEST_CAPITALS || capitals(row, name) < FEWEST_CAPITALS) {
      return Optional.empty();
    }
    // "the special session of the Kelp Assembly": that session, not the Assembly.
    if (row.word(from - 1).equals("of") && words.is("occasion.nouns", row.word(from - 2))) {
      return Optional.empty();
    }
    var last = row.word(end - 1);
    var head = head(row, name);
    return words.is("occasion.nouns", last) || words.is("occasion.nouns", row.word(head))
        ? Optional.of(name)
        : Optional.empty();
  }

  /// The word before the first preposition behind "the".
  private static int head(TokenRow row, TokenRange name) {
    for (var i = name.from() + 1; i < name.to(); i++) {
      if (row.word(i).matches("of|on|for|with|to|against")) {
        return i - 1;
      }
    }
    return name.to() - 1;
  }

  private static boolean isOfName(FunctionWords words, TokenRow row, int index) {
    var first = row.at(index).text().charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || LINKS.contains(row.word(index))
        || words.is("occasion.nouns", row.word(index))
        || row.word(index).equals("annual")
        || ORDINALS.contains(row.word(index))
        || isBracket(row, index);
  }

  private static boolean isBracket(TokenRow row, int index) {
    return row.word(index).equals("(") && row.word(index + 2).equals(")")
        || row.word(index).equals(")") && row.word(index - 2).equals("(");
  }

  /// "the signing of the Tug Treaty": up to the end, without a verb or a comma.
  private static Optional<TokenRange> deed(FunctionWords words, TokenRow row, int end) {
    for (var i = end - 1; i > Math.max(0, end - LONGEST); i--) {
      if (row.is(i, PartOfSpeech.VERB) && row.mood(i) != null && !isDeedNoun(words, row, i)
          || row.word(i).equals(",")
          || row.word(i).equals("forward")
          || row.word(i).equals("and") && row.word(i + 1).equals("the")
          || row.word(i).equals("our")) {
        return Optional.empty();
      }
      if (row.word(i).equals("the") && row.spellsOneOf(i + 1, words.list("dated.deeds")) > 0) {
        var noun = i + 1 + row.spellsOneOf(i + 1, words.list("dated.deeds"));
        var thing = new TokenRange(i, end);
        return row.word(noun).equals("of") && capitals(row, new TokenRange(noun, end)) > 1
            ? Optional.of(thing)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isDeedNoun(FunctionWords words, TokenRow row, int index) {
    return row.word(index - 1).equals("the") && words.is("dated.deeds", row.word(index));
  }

  private static long capitals(TokenRow row, TokenRange range) {
    var count = 0;
    for (var i = range.from(); i < range.to(); i++) {
      var first = row.at(i).text().charAt(0);
      var ordinal = ORDINALS.contains(row.word(i));
      count += Character.isUpperCase(first) || Character.isDigit(first) || ordinal ? 1 : 0;
    }
    return count;
  }
}
