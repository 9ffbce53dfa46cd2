package app.alinea.core.question.clause;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/// The meeting that a French aside tells the place and the day of: "au sommet de la Ligue des
/// ports, qui se tiendra à Moroni" is said of the summit and not of the league.
final class MeetingName {
  private static final Set<String> HELD = Set.of("tenir", "dérouler", "réunir", "ouvrir");
  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "du", "au");
  private static final int LONGEST = 14;

  private final FunctionWords words;

  MeetingName(FunctionWords words) {
    this.words = words;
  }

  /// @param said what the aside says behind "qui"
  Optional<AsideName.Name> endingAt(TokenRow row, int comma, TokenRange said) {
    if (!isHeld(row, said)) {
      return Optional.empty();
    }
    for (var i = comma - 1; i > Math.max(0, comma - LONGEST); i--) {
      var word = row.word(i);
      if (word.equals(",") || row.isVerb(i) && row.at(i).form().person() > 0) {
        return Optional.empty();
      }
      if (row.is(i, PartOfSpeech.NOUN)
          && words.is("meeting.nouns", row.at(i).lemma())
          && ARTICLES.contains(row.word(first(row, i)))
          && comma - i > 2) {
        var form = row.at(i).form();
        if (form.number() == GrammaticalNumber.PLURAL) {
          return Optional.empty();
        }
        var from = first(row, i) + 1;
        var article =
            switch (row.word(from - 1)) {
              case "du", "au" -> "le";
              case "l'" -> "l’";
              default -> row.word(from - 1);
            };
        return Optional.of(
            new AsideName.Name(
                new TokenRange(from, comma), article, form.gender(), GrammaticalNumber.SINGULAR));
      }
    }
    return Optional.empty();
  }

  /// The article, before a number or an adjective as well: "la deuxième réunion".
  private static int first(TokenRow row, int noun) {
    return row.is(noun - 1, PartOfSpeech.ADJ) || row.is(noun - 1, PartOfSpeech.NUM)
        ? noun - 2
        : noun - 1;
  }

  private static boolean isHeld(TokenRow row, TokenRange said) {
    for (var i = said.from(); i < Math.min(said.to(), said.from() + 4); i++) {
      if (HELD.contains(row.at(i).lemma())
          || row.at(i).lemma().equals("avoir") && row.word(i + 1).equals("lieu")) {
        return true;
      }
    }
    return false;
  }
}
