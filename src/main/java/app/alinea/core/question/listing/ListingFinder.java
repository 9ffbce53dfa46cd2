package app.alinea.core.question.listing;

import app.alinea.core.document.Paragraph;
import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the lists of a document: a sentence that ends with a colon with marked lines behind it, or
/// a sentence that counts "(a) …; (b) …" itself.
public final class ListingFinder {
  private static final int FEWEST = 2;
  private static final Pattern COLON_END = Pattern.compile("(?s).*[:—–][\\s\\p{Z}—–-]*$");
  private static final Pattern INTRO_END = Pattern.compile("[\\s\\p{Z}]*[:—–-]+[\\s\\p{Z}—–-]*$");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<=[:;,]|[:;,]"
              + " (?:and|or|et|ou)|:\\s—)\\s\\(?(?:[a-h]|i{1,3}|iv|v|vi{0,3}|\\d)\\)\\s?(?=\\S)");
  private static final Pattern END =
      Pattern.compile("[\\s\\p{Z};.,]+$|[;,]\\s?(?:et|ou|and|or)[\\s;,]*$|\\s(?:et|ou|and|or)$");
  private static final Pattern CLAUSE_END = Pattern.compile("\\s?;\\s|\\.\\s(?=\\p{Lu})");

  private ListingFinder() {}

  public static List<Listing> find(AnalysedDocument document) {
    var found = new ArrayList<Listing>();
    for (var paragraph : document.document().paragraphs()) {
      var sentences = document.sentencesAt(paragraph.position());
      for (var i = 0; i < sentences.size(); i++) {
        var listing =
            COLON_END.matcher(sentences.get(i).text()).matches()
                ? below(paragraph, sentences, i)
                : inline(sentences.get(i));
        listing.filter(list -> list.items().size() >= FEWEST).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Listing> below(
      Paragraph paragraph, List<AnalysedSentence> sentences, int at) {
    var intro = sentences.get(at);
    var matcher = INTRO_END.matcher(intro.text());
    if (!matcher.find() || isBroken(intro)) {
      return Optional.empty();
    }
    var items = new ArrayList<ListedItem>();
    var complete = true;
    var kind = Optional.<Marker>empty();
    for (var i = at + 1; i < sentences.size(); i++) {
      var sentence = sentences.get(i);
      var marker = Marker.before(paragraph, sentence);
      if (marker.isEmpty()) {
        if (Marker.startsLine(paragraph, sentence)) {
          break;
        }
        continue;
      }
      if (kind.isEmpty()) {
        kind = marker;
        if (!marker.get().isFirst()) {
          return Optional.empty();
        }
      } else if (!marker.get().isLike(kind.get())) {
        if (marker.get().closes(kind.get())) {
          break;
        }
        continue;
      }
      var item = item(sentence, 0, sentence.text().length());
      if (item.isPresent()) {
        items.add(item.get());
      } else {
        complete = false;
      }
    }
    return Optional.of(new Listing(intro, matcher.start(), items, complete));
  }

  private static boolean isBroken(AnalysedSentence sentence) {
    return sentence.sentence().flaws().contains(SentenceFlaw.GARBLED)
        || sentence.sentence().flaws().contains(SentenceFlaw.CUT_OFF);
  }

  private static Optional<Listing> inline(AnalysedSentence sentence) {
    var marks = new ArrayList<TextSpan>();
    // Looking for the marks takes long, and most sentences have none.
    if (sentence.text().indexOf(')') < 0) {
      return Optional.empty();
    }
    var matcher = INLINE.matcher(sentence.text());
    while (matcher.find()) {
      marks.add(new TextSpan(matcher.start(), matcher.end()));
    }
    if (marks.size() < FEWEST || isBroken(sentence)) {
      return Optional.empty();
    }
    var intro = sentence.text().substring(0, marks.getFirst().start());
    var end = INTRO_END.matcher(intro);
    if (!end.find()) {
      return Optional.empty();
    }
    var items = new ArrayList<ListedItem>();
    for (var i = 0; i < marks.size(); i++) {
      var to = i + 1 < marks.size() ? marks.get(i + 1).start() : sentence.text().length();
      item(sentence, marks.get(i).end(), to).ifPresent(items::add);
    }
    return Optional.of(new Listing(sentence, end.start(), items, items.size() == marks.size()));
  }

  /// The first clause of an item; none where more of the list hangs on it.
  private static Optional<ListedItem> item(AnalysedSentence sentence, int from, int to) {
    var text = sentence.text().substring(from, to);
    var broken = isBroken(sentence) || text.strip().endsWith(":");
    var end = END.matcher(text);
    while (end.find()) {
      text = text.substring(0, end.start());
      end = END.matcher(text);
    }
    var clause = CLAUSE_END.matcher(text);
    var first = clause.find() ? text.substring(0, clause.start()) : text;
    return broken || first.isBlank() || first.contains(" :") || first.contains(": ")
        ? Optional.empty()
        : Optional.of(
            new ListedItem(
                sentence,
                new TextSpan(from, from + first.length()),
                first.length() == text.length()));
  }
}
