package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells long English sentences up to the first place where they only go on: "In 2031, the coast
/// guard freed twelve seals, and the navy …" says in its first words when the seals were freed.
public final class CoreReader {
  private static final int LONG = 24;
  private static final int SHORTEST = 8;
  private static final int LONGEST_OPENING = 8;

  /// What may be left out behind a comma.
  private static final Set<String> ASIDES =
      Set.of(
          "including",
          "notably",
          "especially",
          "particularly",
          "while",
          "which",
          "who",
          "whose",
          "with",
          "as",
          "thereby",
          "through",
          "by",
          "based",
          "such",
          "consistent",
          "among",
          "whereas",
          "but",
          "both",
          "given",
          "followed",
          "driven",
          "backed",
          "even",
          "where");

  private static final Set<String> GOING_ON =
      Set.of(
          "noting",
          "recognizing",
          "recognising",
          "reaffirming",
          "emphasizing",
          "stressing",
          "underscoring",
          "highlighting",
          "building",
          "taking",
          "ensuring",
          "providing",
          "allowing",
          "contributing",
          "demonstrating",
          "reflecting",
          "facilitating",
          "leaving",
          "bringing",
          "following",
          "constraining",
          "welcoming");

  private static final Set<String> LEADING =
      Set.of("order", "line", "accordance", "particular", "support", "light", "close", "full");

  private final FunctionWords words;
  private final ClauseReader clauses;

  public CoreReader(FunctionWords words) {
    this.words = words;
    this.clauses = new ClauseReader(words);
  }

  /// The beginnings that say something by themselves, in order; English only.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() != Language.ENGLISH) {
      return told;
    }
    for (var sentence : sentences) {
      if (sentence.sentence().usable() && sentence.tokens().size() >= LONG) {
        var row = new TokenRow(sentence);
        var end = end(row);
        if (end > 0) {
          var core = new JoinedRow().add(sentence, new TokenRange(0, end)).inPlaceOf(sentence);
          if (!clauses.read(new TokenRow(core)).isEmpty()) {
            told.add(core);
          }
        }
      }
    }
    return told;
  }

  /// Where the sentence only goes on, or -1.
  private int end(TokenRow row) {
    var start = opening(row);
    var depth = 0;
    for (var i = start + SHORTEST; i < row.size() - 2; i++) {
      depth += row.word(i).equals("(") ? 1 : row.word(i).equals(")") ? -1 : 0;
      if (depth == 0 && !isQuoted(row, i) && goesOn(row, i, start)) {
        var end = i;
        while (end > start
            && (row.word(end - 1).equals(",") || row.is(end - 1, PartOfSpeech.CCONJ))) {
          end--;
        }
        return end - start >= SHORTEST ? end : -1;
      }
    }
    return -1;
  }

  /// Behind "In 2031," or "In response,".
  private static int opening(TokenRow row) {
    if (!row.is(0, PartOfSpeech.ADP)) {
      return 0;
    }
    for (var i = 1; i < LONGEST_OPENING; i++) {
      if (row.word(i).equals(",")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isQuoted(TokenRow row, int index) {
    var open = 0;
    for (var i = 0; i < index; i++) {
      open += row.word(i).equals("“") ? 1 : row.word(i).equals("”") ? -1 : 0;
    }
    return open > 0;
  }

  private boolean goesOn(TokenRow row, int index, int start) {
    var word = row.word(index);
    var next = row.word(index + 1);
    if (word.equals(";") || word.equals("–") || word.equals("—")) {
      return true;
    }
    if (word.equals(",")) {
      var joint = row.is(index + 1, PartOfSpeech.CCONJ);
      return ASIDES.contains(next)
          || next.equals("in") && LEADING.contains(row.word(index + 2))
          || next.equals("to") && row.is(index + 2, PartOfSpeech.VERB)
          || GOING_ON.contains(next)
          || joint && !hasComma(row, start, index) && beginsAnew(row, index + 2)
          || joint && isDeed(row, index + 2);
    }
    return row.is(index, PartOfSpeech.CCONJ) && isDeed(row, index + 1);
  }

  /// A row of things has commas of its own; its last member is no new beginning.
  private static boolean hasComma(TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      if (row.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsAnew(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.DET)
        || row.is(index, PartOfSpeech.PROPN)
        || row.is(index, PartOfSpeech.ADP)
        || row.word(index).equals("to")
        || words.is("author.pronoun", row.word(index));
  }

  /// "… and signed the Guidelines", "and call on all states", "and will".
  private boolean isDeed(TokenRow row, int index) {
    var at = index;
    while (row.is(at, PartOfSpeech.ADV)) {
      at++;
    }
    var word = row.word(at);
    return words.is("author.pronoun", word)
        || words.is("modals", word)
        || words.is("attitude.verbs", row.at(at).lemma()) && row.isVerb(at)
        || row.is(at, PartOfSpeech.VERB)
            && word.endsWith("ed")
            && (row.is(at + 1, PartOfSpeech.DET) || CapitalName.isCapital(row, at + 1));
  }
}
