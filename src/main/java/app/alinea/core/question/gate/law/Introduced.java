package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks whether an earlier sentence of the same article speaks of any such thing: "any complaint …
/// the complaint". Which one is meant only that sentence tells, however often the text has such.
final class Introduced {
  private static final Set<String> DETERMINERS = Set.of("a", "an", "any", "each", "every");

  /// In tokens, from the noun back to its determiner.
  private static final int FAR = 4;

  /// What makes a noun of a verb: "appoint-ment", "submi-ssion", "notif-ication", "refus-al".
  private static final Pattern DEED =
      Pattern.compile("(?:ment|ication|ation|ition|ssion|sion|tion|al|ance|ence|ure)$");

  private static final int SHORTEST_ROOT = 4;

  /// "decid-e", "submi-t", "notif-y".
  private static final int LONGEST_ENDING = 2;

  private Introduced() {}

  static boolean asAny(AnalysedDocument document, AnalysedSentence sentence, String lemma) {
    return document.sentencesAt(sentence.position()).stream()
        .filter(other -> other.sentence().index() < sentence.sentence().index())
        .map(TokenRow::new)
        .anyMatch(row -> {
          for (var i = 1; i < row.size(); i++) {
            if (row.at(i).lemma().equals(lemma) && row.is(i, PartOfSpeech.NOUN) && isAny(row, i)) {
              return true;
            }
          }
          return false;
        });
  }

  /// "shall appoint a member … the appointment": what an earlier sentence tells as a deed.
  static boolean asDeed(AnalysedDocument document, AnalysedSentence sentence, String lemma) {
    var root = DEED.matcher(lemma).replaceFirst("");
    if (root.length() < SHORTEST_ROOT || root.length() == lemma.length()) {
      return false;
    }
    return document.sentencesAt(sentence.position()).stream()
        .filter(other -> other.sentence().index() < sentence.sentence().index())
        .flatMap(other -> other.tokens().stream())
        .anyMatch(token ->
            token.is(PartOfSpeech.VERB)
                && token.lemma().startsWith(root)
                && token.lemma().length() <= root.length() + LONGEST_ENDING);
  }

  /// "a complaint", "any personal identity card".
  private static boolean isAny(TokenRow row, int noun) {
    var from = noun - 1;
    while (from > 0
        && noun - from < FAR
        && (row.is(from, PartOfSpeech.ADJ) || row.is(from, PartOfSpeech.NOUN))) {
      from--;
    }
    return DETERMINERS.contains(row.word(from));
  }
}
