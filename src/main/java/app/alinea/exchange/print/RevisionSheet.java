package app.alinea.exchange.print;

import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import app.alinea.exchange.Wording;
import app.alinea.exchange.print.Typefaces.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A cheat sheet: topic by topic the sentences to know, what is asked about them in bold. A
/// sentence of several topics stands under the first. Confined to one thread.
final class RevisionSheet {
  private static final Ink LABEL = Ink.of(Face.SANS_BOLD, 7.5f).grayed();
  private static final Ink TEXT = Ink.of(Face.SERIF, 8.5f);
  private static final Ink ASKED = Ink.of(Face.BOLD, 8.5f);

  private final Pages pages;
  private final QuestionSheet sheet;
  private final Wording wording;
  private final Typography typography;

  /// @param asked the characters that some question asks about
  private record Known(SourceAnchor anchor, String label, BitSet asked) {}

  RevisionSheet(Pages pages, QuestionSheet sheet) {
    this.pages = pages;
    this.sheet = sheet;
    this.wording = Wording.of(sheet);
    this.typography = new Typography(sheet.document().language());
  }

  void print() throws IOException {
    new Worksheet(pages, sheet.document()).begin(wording.cheatSheet());
    var headings = new Headings(pages.faces(), sheet.document().language());
    for (var topic : byTopic().entrySet()) {
      Block heading = headings.part(topic.getKey(), pages.columnWidth());
      for (var known : topic.getValue()) {
        var sentence = sentence(known);
        pages.add(heading.height() > 0 ? new Pile(List.of(heading, sentence), 0) : sentence);
        heading = new Shape.Gap(0);
        pages.gap(3.5f);
      }
      pages.gap(7);
    }
  }

  private Map<String, List<Known>> byTopic() {
    var sentences = new TreeMap<String, Known>();
    var topicOf = new TreeMap<String, String>();
    for (var question : sheet.questions()) {
      if (question.status() == QuestionStatus.STALE) {
        continue;
      }
      var anchor = question.anchor();
      var key = "%06d/%04d".formatted(anchor.position(), anchor.sentence());
      var known =
          sentences.computeIfAbsent(
              key, _ -> new Known(anchor, sheet.paragraph(question), new BitSet()));
      mark(known, question);
      topicOf.putIfAbsent(
          key, question.topics().stream().findFirst().orElseGet(wording::otherTopics));
    }
    var byTopic = new LinkedHashMap<String, List<Known>>();
    sheet.topics().forEach(topic -> byTopic.put(topic.name(), new ArrayList<>()));
    sentences.forEach((key, known) ->
        byTopic.computeIfAbsent(topicOf.getOrDefault(key, ""), _ -> new ArrayList<>()).add(known));
    byTopic.values().removeIf(List::isEmpty);
    return byTopic;
  }

  /// A whole sentence in bold would stress nothing.
  private static void mark(Known known, Question question) {
    var anchor = question.anchor();
    int start = anchor.answerSpan().start() - anchor.sentenceSpan().start();
    if (anchor.answerSpan().length() * 2 <= anchor.sentenceSpan().length()) {
      known.asked().set(start, start + anchor.answerSpan().length());
    }
  }

  private Block sentence(Known known) throws IOException {
    var runs = new ArrayList<Run>();
    runs.add(new Run(wording.paragraph(known.label()).replace(' ', '\u00A0') + "  ", LABEL));
    var quote = known.anchor().quote();
    int from = 0;
    while (from < quote.length()) {
      boolean asked = known.asked().get(from);
      int to = asked ? known.asked().nextClearBit(from) : known.asked().nextSetBit(from);
      to = to < 0 ? quote.length() : Math.min(to, quote.length());
      runs.add(new Run(typography.of(quote.substring(from, to)), asked ? ASKED : TEXT));
      from = to;
    }
    return Prose.of(runs, pages.columnWidth(), pages.faces());
  }
}
