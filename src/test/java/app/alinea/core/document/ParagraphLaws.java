package app.alinea.core.document;

import static org.assertj.core.api.Assertions.assertThat;

/// What holds for every paragraph, whatever the text.
public final class ParagraphLaws {
  private ParagraphLaws() {}

  public static void check(Paragraph paragraph) {
    int end = 0;
    for (var sentence : paragraph.sentences()) {
      assertThat(sentence.span().start()).as("%s", sentence).isGreaterThanOrEqualTo(end);
      end = sentence.span().end();
      assertThat(end).isLessThanOrEqualTo(paragraph.text().length());
      assertThat(sentence.span().of(paragraph.text())).isEqualTo(sentence.text());
    }
    assertThat(mended(paragraph)).as("§ %s", paragraph.number()).isEqualTo(paragraph.text());
  }

  private static String mended(Paragraph paragraph) {
    var text = new StringBuilder();
    int at = 0;
    for (var mending : paragraph.mendings()) {
      var span = mending.originalSpan();
      assertThat(span.of(paragraph.original())).isEqualTo(mending.removed());
      assertThat(span.start()).as("mendings in order").isGreaterThanOrEqualTo(at);
      text.append(paragraph.original(), at, span.start()).append(mending.replacement());
      at = span.end();
    }
    return text.append(paragraph.original().substring(at)).toString();
  }
}
