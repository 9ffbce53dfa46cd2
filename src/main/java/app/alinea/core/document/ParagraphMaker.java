package app.alinea.core.document;

import app.alinea.core.language.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes a paragraph of what stands under a number: mended, and cut into sentences.
public final class ParagraphMaker {
  private final Mender mender;
  private final Language language;
  private final SentenceChecks checks = new SentenceChecks();

  public ParagraphMaker(Language language) {
    this.mender = new Mender(language);
    this.language = language;
  }

  /// @param mayBeCutOff whether the document's paragraphs as a rule end with a full stop
  /// @return empty where nothing but spaces is left
  public Optional<Paragraph> make(
      int position, ParagraphNumber number, String heading, String original, boolean mayBeCutOff) {
    var mended = mender.mend(original, mayBeCutOff);
    return mended.text().isBlank()
        ? Optional.empty()
        : Optional.of(paragraph(position, number, mended(heading), original, mended));
  }

  /// A heading has no record of its repairs.
  private String mended(String heading) {
    return language == Language.FRENCH ? MisreadLetters.mended(heading) : heading;
  }

  /// The paragraph with the words its file has: only its spaces are mended.
  public Paragraph asWritten(Paragraph paragraph) {
    return paragraph(
        paragraph.position(),
        paragraph.number(),
        paragraph.heading(),
        paragraph.original(),
        mender.space(paragraph.original()));
  }

  private Paragraph paragraph(
      int position, ParagraphNumber number, String heading, String original, Mender.Mended mended) {
    return new Paragraph(
        position, number, heading, mended.text(), original, sentences(mended), mended.mendings());
  }

  private List<Sentence> sentences(Mender.Mended mended) {
    var text = mended.text();
    var spans = SentenceSplitter.strict().split(text);
    var introductions = new Introductions();
    var sentences = new ArrayList<Sentence>();
    for (int index = 0; index < spans.size(); index++) {
      var span = spans.get(index);
      var sentence = span.of(text);
      boolean item = introductions.dependsOnOne(marker(text, span.start()), sentence);
      var flaws = EnumSet.noneOf(SentenceFlaw.class);
      flaws.addAll(checks.check(sentence, item));
      flaws.addAll(mendFlaws(mended, span, index == spans.size() - 1));
      sentences.add(new Sentence(index, span, sentence, flaws));
    }
    return sentences;
  }

  /// What stands between the start of the line and the sentence; empty inside a line.
  private static Optional<String> marker(String text, int start) {
    int newline = text.lastIndexOf('\n', start);
    var before = text.substring(newline + 1, start).strip();
    boolean startsLine = before.isEmpty() || SentenceSplitter.isMarker(before);
    return startsLine ? Optional.of(before) : Optional.empty();
  }

  private static Set<SentenceFlaw> mendFlaws(Mender.Mended mended, TextSpan span, boolean last) {
    var flaws = EnumSet.noneOf(SentenceFlaw.class);
    if (last && mended.cutOff()) {
      flaws.add(SentenceFlaw.CUT_OFF);
    }
    if (mended.garbled().stream().anyMatch(at -> at >= span.start() && at < span.end())) {
      flaws.add(SentenceFlaw.GARBLED);
    }
    return flaws;
  }
}
