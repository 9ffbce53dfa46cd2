package app.alinea.core.question.clause;

import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts the items of a list together with the words that introduce them: "Les Parties s’engagent :
/// a) à prévenir …" is "Les Parties s’engagent à prévenir …".
public final class ListReader {
  private static final int LONGEST_MARK = 6;

  /// In tokens: "(a)".
  private static final int MARK = 4;

  private static final Pattern WHOLE = Pattern.compile("(?<!provided) that:$");

  private final ItemJoiner joiner;

  public ListReader(FunctionWords words) {
    this.joiner = new ItemJoiner(words);
  }

  /// The items of the lists of a document, each with its introduction, in order.
  public List<AnalysedSentence> read(AnalysedDocument document) {
    var sentences = document.sentences();
    var told = new ArrayList<AnalysedSentence>();
    for (var i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).text().endsWith(":")) {
        told.addAll(joiner.joined(sentences.get(i), below(document, i)));
        if (WHOLE.matcher(sentences.get(i).text()).find()) {
          below(document, i).forEach(item -> whole(item).ifPresent(told::add));
        }
      }
    }
    return told;
  }

  /// "… these rules shall provide that: (a) Ten members shall constitute a quorum;": an item that
  /// is a sentence by itself is told by itself.
  private static Optional<AnalysedSentence> whole(AnalysedSentence item) {
    var row = new TokenRow(item);
    var from = 0;
    for (var i = 0; i < Math.min(MARK, row.size()); i++) {
      from = row.word(i).equals(")") ? i + 1 : from;
    }
    var to = row.size();
    for (var i = from; i < row.size(); i++) {
      if (row.word(i).equals(";")) {
        to = i + 1;
        break;
      }
    }
    var normed = false;
    for (var i = from + 1; i < to; i++) {
      normed |= row.word(i).equals("shall") || row.word(i).equals("may");
    }
    return from < row.size() && normed && Character.isUpperCase(row.at(from).text().charAt(0))
        ? Optional.of(new JoinedRow().add(item, new TokenRange(from, to)).inPlaceOf(item))
        : Optional.empty();
  }

  private static List<AnalysedSentence> below(AnalysedDocument document, int at) {
    var sentences = document.sentences();
    var items = new ArrayList<AnalysedSentence>();
    for (var i = at + 1;
        i < sentences.size() && belongs(sentences.get(at), sentences.get(i));
        i++) {
      if (startsLine(document, sentences.get(i))) {
        items.add(sentences.get(i));
      }
    }
    return items;
  }

  /// Behind nothing but the mark of an item: what else an item says goes on with no introduction.
  private static boolean startsLine(AnalysedDocument document, AnalysedSentence sentence) {
    var text = document.document().paragraphAt(sentence.position()).text();
    var start = sentence.sentence().span().start();
    var before = text.substring(text.lastIndexOf('\n', start) + 1, start);
    return before.strip().length() <= LONGEST_MARK;
  }

  private static boolean belongs(AnalysedSentence intro, AnalysedSentence item) {
    return item.position() == intro.position()
        && item.sentence().flaws().equals(Set.of(SentenceFlaw.FRAGMENT))
        && !item.text().endsWith(":");
  }
}
