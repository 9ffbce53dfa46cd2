package app.alinea.core.question.clause;

import app.alinea.core.language.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/// Finds an English name by its capitals where it ends: "the Partnership for Kelp (PFK)".
final class CapitalName {
  private static final Set<String> LINKS = Set.of("of", "for", "on", "against", "and");
  private static final int FEWEST_CAPITALS = 2;
  private static final int LONGEST = 12;

  private final FunctionWords words;

  CapitalName(FunctionWords words) {
    this.words = words;
  }

  static boolean isCapital(TokenRow row, int index) {
    return index >= 0
        && index < row.size()
        && Character.isUpperCase(row.at(index).text().charAt(0));
  }

  /// The whole name that ends before a token, its article included and letters in brackets left
  /// out; empty for a part of a name, a member of a row and a word that only starts the sentence.
  Optional<TokenRange> endingAt(TokenRow row, int end) {
    var last = end - 1;
    if (row.word(last).equals(")")) {
      while (last > 0 && !row.word(last).equals("(")) {
        last--;
      }
      last--;
    }
    var to = last + 1;
    var from = to;
    var capitals = 0;
    while (from > 0 && to - from < LONGEST) {
      var index = from - 1;
      var link =
          LINKS.contains(row.word(index)) && capitals > 0 && isCapital(row, index - 1)
              || row.word(index).equals("the")
                  && LINKS.contains(row.word(index - 1))
                  && capitals > 0
                  && isCapital(row, index - 2);
      if (isCapital(row, index) && !row.is(index, PartOfSpeech.DET)) {
        capitals++;
      } else if (!link && !row.word(index).matches("\\d+(?:th|st|nd|rd)?|&")) {
        break;
      }
      from = index;
    }
    if (capitals == 0
        || capitals < FEWEST_CAPITALS && !isKnown(row, from, to)
        || words.is("time.words", row.word(from))
        || row.is(from, PartOfSpeech.PRON)) {
      return Optional.empty();
    }
    var article = row.word(from - 1).equals("the");
    var start = article ? from - 1 : from;
    var before = row.word(start - 1);
    var cut =
        before.matches("['’]s?|[,/(–—-]")
            || row.is(start - 1, PartOfSpeech.CCONJ)
            || isCapital(row, start - 1) && start > 1
            || !article && row.is(start - 1, PartOfSpeech.ADJ);
    return cut ? Optional.empty() : Optional.of(new TokenRange(start, to));
  }

  /// A name, or two names joined, that fills a stretch.
  Optional<TokenRange> between(TokenRow row, int from, int to) {
    var capitals = 0;
    for (var i = from; i < to; i++) {
      var small =
          row.word(i).equals("the")
              || row.word(i).equals("and")
              || row.word(i).equals("of")
              || row.word(i).matches("[,.]");
      if (isCapital(row, i)) {
        capitals++;
      } else if (!small) {
        return Optional.empty();
      }
    }
    var end = to;
    while (end > from && row.word(end - 1).equals(",")) {
      end--;
    }
    return capitals == 0 ? Optional.empty() : Optional.of(new TokenRange(from, end));
  }

  boolean isPlaceOrPerson(TokenRow row, TokenRange name) {
    var span = row.span(name);
    return row.sentence().entities().stream()
        .filter(entity -> entity.span().overlaps(span) && entity.span().end() == span.end())
        .anyMatch(entity ->
            switch (entity.type()) {
              case COUNTRY, CITY, REGION, PERSON -> true;
              default -> false;
            });
  }

  private static boolean isKnown(TokenRow row, int from, int to) {
    return row.word(to - 1).matches("cop-?\\d+")
        || row.entityAt(new TokenRange(from, to)).isPresent();
  }
}
