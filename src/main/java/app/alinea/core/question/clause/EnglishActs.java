package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import java.util.ArrayList;
import java.util.List;

/// Makes a sentence of each act of a row: "We will widen the port, clean the quays and train the
/// crews" says three things, each of which "we will".
public final class EnglishActs {
  private static final int FEWEST_WORDS = 3;

  private final FunctionWords words;
  private final ClauseReader clauses;

  public EnglishActs(FunctionWords words) {
    this.words = words;
    this.clauses = new ClauseReader(words);
  }

  /// The acts of each sentence that has several, in order; English only.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    return EnglishSentences.retold(
        words,
        sentences,
        row ->
            clauses.read(row).stream()
                .filter(clause -> clause.attribution().isEmpty())
                .flatMap(clause -> acts(row, clause).stream()));
  }

  private List<AnalysedSentence> acts(TokenRow row, Clause clause) {
    var first = firstAct(row, clause);
    var told = new ArrayList<AnalysedSentence>();
    if (first < 0) {
      return told;
    }
    var doing = row.word(first).endsWith("ing");
    var starts = starts(row, clause, first, doing);
    if (starts.size() < 2) {
      return told;
    }
    for (var k = 0; k < starts.size(); k++) {
      var end = k + 1 < starts.size() ? starts.get(k + 1) : lastEnd(row, starts.get(k), clause);
      var to = end;
      while (to > starts.get(k)
          && (row.word(to - 1).equals(",")
              || row.is(to - 1, PartOfSpeech.CCONJ)
              || k + 1 < starts.size() && row.word(to - 1).equals("to"))) {
        to--;
      }
      if (to - starts.get(k) >= FEWEST_WORDS) {
        told.add(
            new JoinedRow()
                .add(row.sentence(), new TokenRange(clause.subject().from(), clause.subject().to()))
                .add(row.sentence(), new TokenRange(clause.verbGroup().from(), first))
                .add(row.sentence(), new TokenRange(starts.get(k), to))
                .inPlaceOf(row.sentence()));
      }
    }
    return told;
  }

  /// "guard its quays and, with leave of the harbour, | may close them": what stands behind the
  /// joint goes with the verb to come.
  private int lastEnd(TokenRow row, int from, Clause clause) {
    var end = clause.rest().to();
    if (row.word(end).equals(",") && words.is("modals", row.word(end + 1))) {
      for (var i = end - 2; i > from; i--) {
        if (row.is(i, PartOfSpeech.CCONJ) && row.is(i + 1, PartOfSpeech.ADP)) {
          return i;
        }
      }
    }
    return end;
  }

  /// The first verb behind "will", "commit to", "are committed to", or -1.
  private int firstAct(TokenRow row, Clause clause) {
    var main = clause.verbGroup().to() - 1;
    while (main > clause.verb() && !row.isVerb(main)) {
      main--;
    }
    var lemma = row.at(main).lemma();
    var at = clause.rest().from();
    while (row.is(at, PartOfSpeech.ADV)) {
      at++;
    }
    var state = lemma.equals("be") || lemma.equals("remain");
    if (state && row.word(at).endsWith("ed") || state && row.word(at).equals("ready")) {
      at++;
    } else if (!words.is("carrying.verbs", lemma)
        && !lemma.equals("aim")
        && !lemma.equals("strive")) {
      return main > clause.verb()
              && words.is("modals", row.word(clause.verb()))
              && !lemma.equals("be")
          ? main
          : -1;
    }
    if (!row.word(at).equals("to")) {
      return -1;
    }
    var verb = at + 1;
    while (row.is(verb, PartOfSpeech.ADV)) {
      verb++;
    }
    return row.is(verb, PartOfSpeech.VERB) ? at + 1 : -1;
  }

  /// Where each act begins; none behind a purpose, a means or a relative clause, to which a further
  /// verb may belong.
  private List<Integer> starts(TokenRow row, Clause clause, int first, boolean doing) {
    var starts = new ArrayList<Integer>();
    starts.add(first);
    // "halt and reverse the loss": the first verb has no object of its own.
    var last = first;
    for (var i = first + 1; i < clause.rest().to() - 1; i++) {
      var word = row.word(i);
      if (words.is("relatives", word)
          || words.is("subordinators", word)
          || word.equals("including")
          || word.equals("such")
          || word.equals("–")
          || word.equals("—")
          || word.equals("by") && row.word(i + 1).endsWith("ing")
          || word.equals("to")
              && isBase(row, i + 1)
              && !row.word(i - 1).equals(",")
              && !row.is(i - 1, PartOfSpeech.CCONJ)) {
        break;
      }
      var joint = word.equals(",") || row.is(i, PartOfSpeech.CCONJ);
      if (!joint) {
        continue;
      }
      var at = row.is(i + 1, PartOfSpeech.CCONJ) ? i + 2 : i + 1;
      if (row.word(at).equals("to")) {
        at++;
      }
      var verb = at;
      while (row.is(verb, PartOfSpeech.ADV)) {
        verb++;
      }
      // "the safe and environmentally sound mooring": an adjective taken for a verb.
      var describes =
          row.is(i - 1, PartOfSpeech.ADJ) && row.is(i - 2, PartOfSpeech.DET)
              || row.is(i - 1, PartOfSpeech.ADJ)
                  && verb > at
                  && row.is(verb + 1, PartOfSpeech.NOUN);
      var act =
          !describes && (doing ? isDoing(row, verb) : isBase(row, verb) && !isSaid(row, verb));
      if (act && hasObject(row, verb + 1) && i > last + 1) {
        starts.add(at);
        last = verb;
        i = verb;
      }
    }
    // "strengthen the port by new cranes, to supplement the old ones": a row ends in "and".
    while (starts.size() > 1 && !isJoined(row, starts.getLast())) {
      starts.removeLast();
    }
    return starts;
  }

  private static boolean isJoined(TokenRow row, int start) {
    return row.is(start - 1, PartOfSpeech.CCONJ)
        || row.word(start - 1).equals("to") && row.is(start - 2, PartOfSpeech.CCONJ)
        || !row.word(start - 1).equals("to");
  }

  private static boolean isBase(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.VERB)
        && (row.mood(index) == Mood.INFINITIVE || row.mood(index) == Mood.PRESENT)
        && row.at(index).form().person() != 3
        && !row.word(index).endsWith("ing")
        && !row.word(index).endsWith("ed");
  }

  /// "… and call on all States": said by the authors, whatever they will do.
  private boolean isSaid(TokenRow row, int index) {
    return words.is("attitude.verbs", row.word(index)) || words.is("demand.verbs", row.word(index));
  }

  private static boolean isDoing(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.VERB) && row.word(index).endsWith("ing");
  }

  private boolean hasObject(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.DET)
        || row.is(index, PartOfSpeech.ADJ)
        || row.is(index, PartOfSpeech.NOUN)
        || row.is(index, PartOfSpeech.PROPN)
        || row.is(index, PartOfSpeech.ADP)
        || row.word(index).endsWith("ing")
        || words.is("author.possessive.plural", row.word(index))
        || words.is("possessives", row.word(index));
  }
}
