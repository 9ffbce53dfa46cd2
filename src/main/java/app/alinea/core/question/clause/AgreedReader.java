package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What parties agree on, with their name for the pronoun: "The Parties agree that an attack
/// against one of them shall be considered an attack against them all" says that it "shall be
/// considered an attack against all the Parties". Only where nothing but who agrees can be meant by
/// "them".
public final class AgreedReader {
  private static final Set<String> AGREEING =
      Set.of("agree", "declare", "recognize", "recognise", "affirm", "acknowledge", "confirm");
  private static final Set<String> POINTING = Set.of("they", "their", "theirs", "such", "this");
  private static final Set<String> ENDS = Set.of(";", ".", ":");
  private static final int LONGEST_SUBJECT = 4;

  private final FunctionWords words;

  public AgreedReader(FunctionWords words) {
    this.words = words;
  }

  /// The sentences in their order, each with the name where it has such a pronoun.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    return words.language() == Language.ENGLISH
        ? sentences.stream().map(sentence -> told(sentence).orElse(sentence)).toList()
        : sentences;
  }

  private static Optional<AnalysedSentence> told(AnalysedSentence sentence) {
    var row = new TokenRow(sentence);
    var that = that(row);
    if (that < 0) {
      return Optional.empty();
    }
    var end = that + 1;
    while (end < row.size() && !ENDS.contains(row.word(end))) {
      end++;
    }
    var pronouns = pronouns(row, that + 1, end);
    if (pronouns.isEmpty()) {
      return Optional.empty();
    }
    var parties = new TokenRange(0, that - 1);
    var joined = new JoinedRow();
    var from = 0;
    for (var pronoun : pronouns) {
      joined.add(sentence, new TokenRange(from, pronoun));
      from = pronoun + 1;
      if (row.word(from).equals("all")) {
        joined.add(sentence, new TokenRange(from, from + 1));
        from++;
      }
      var first = joined.size();
      joined.add(sentence, parties).lowered(first);
    }
    return Optional.of(joined.add(sentence, new TokenRange(from, row.size())).inPlaceOf(sentence));
  }

  /// Where "that" stands behind several who agree, or -1.
  private static int that(TokenRow row) {
    for (var i = 2; i < Math.min(row.size() - 1, LONGEST_SUBJECT + 2); i++) {
      if (row.word(i).equals("that")) {
        return row.is(0, PartOfSpeech.DET)
                && AGREEING.contains(row.word(i - 1))
                && isPlural(row, i - 2)
            ? i
            : -1;
      }
    }
    return -1;
  }

  /// The places of "them", or none where the clause points to somebody else.
  private static List<Integer> pronouns(TokenRow row, int from, int to) {
    var places = new ArrayList<Integer>();
    for (var i = from; i < to; i++) {
      if (row.word(i).equals("them")) {
        places.add(i);
      } else if (POINTING.contains(row.word(i)) || isPlural(row, i)) {
        return List.of();
      }
    }
    return places;
  }

  private static boolean isPlural(TokenRow row, int at) {
    return row.is(at, PartOfSpeech.NOUN) && row.at(at).form().number() == GrammaticalNumber.PLURAL
        || row.word(at).endsWith("s")
            && (row.is(at, PartOfSpeech.NOUN) || row.is(at, PartOfSpeech.PROPN));
  }
}
