package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.PartOfSpeech;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "We reaffirm our support for the pilots, and we will double the tugs by 2031": what the authors
/// go on to say behind "and we" is a sentence of its own.
public final class SecondVoiceReader {
  private static final int SHORTEST = 8;
  private static final int SHORTEST_FIRST = 4;

  /// What stands in front would limit the second as well.
  private static final List<String> LIMITS =
      List.of("case.clauses", "case.phrases", "case.openings");

  private static final Set<String> NARROWING = Set.of("for", "in", "to");
  private static final Set<String> POINTING = Set.of("so", "this", "these", "it", "them", "do");

  private final FunctionWords words;

  public SecondVoiceReader(FunctionWords words) {
    this.words = words;
  }

  /// The second halves, in order.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    // "et nous protégeons": in French the pronoun may be the object as well.
    return EnglishSentences.retold(words, sentences, row -> second(row).stream());
  }

  private Optional<AnalysedSentence> second(TokenRow row) {
    if (row.size() < SHORTEST
        || NARROWING.contains(row.word(0))
        || LIMITS.stream().anyMatch(list -> row.spellsOneOf(0, words.list(list)) > 0)) {
      return Optional.empty();
    }
    for (var i = SHORTEST_FIRST; i + SHORTEST < row.size(); i++) {
      if (isTurn(row, i)) {
        var from = i + 1;
        return Optional.of(
            new JoinedRow()
                .add(row.sentence(), new TokenRange(from, row.size()))
                .inPlaceOf(row.sentence()));
      }
    }
    return Optional.empty();
  }

  /// "and we will", "; we".
  private boolean isTurn(TokenRow row, int index) {
    var joins = row.is(index, PartOfSpeech.CCONJ) || row.word(index).equals(";");
    if (!joins || !words.is("author.pronoun", row.word(index + 1))) {
      return false;
    }
    var verb = index + 2;
    while (row.is(verb, PartOfSpeech.ADV)) {
      verb++;
    }
    var does = row.isVerb(verb) || row.is(verb, PartOfSpeech.AUX);
    return does && !POINTING.contains(row.word(verb)) && !POINTING.contains(row.word(verb + 1));
  }
}
