package app.alinea.exchange.print;

import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.paper.PaperItem;
import app.alinea.exchange.Feedback;
import app.alinea.exchange.Wording;
import app.alinea.exchange.print.Typefaces.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The answers of a worksheet, each with the sentence that proves it. Confined to one thread.
final class AnswerKey {
  private static final Ink NUMBER = Ink.of(Face.SANS_BOLD, 9.5f);
  private static final Ink ANSWER = Ink.of(Face.BOLD, 10);
  private static final Ink SOURCE = Ink.of(Face.ITALIC, 8.5f).grayed();
  private static final float INDENT = 24;

  private final Pages pages;
  private final QuestionSheet sheet;
  private final Typography typography;

  AnswerKey(Pages pages, QuestionSheet sheet) {
    this.pages = pages;
    this.sheet = sheet;
    this.typography = new Typography(sheet.document().language());
  }

  void print(List<PaperItem> items) throws IOException {
    var worksheet = new Worksheet(pages, sheet.document());
    worksheet.begin(Wording.of(sheet).answerKey());
    var answer = new QuestionAnswer(Wording.of(sheet));
    var feedback = new Feedback(sheet);
    float inner = pages.columnWidth() - INDENT;
    int number = 0;
    for (var item : items) {
      number++;
      var parts = new ArrayList<Block>();
      parts.add(prose(answer.of(item), ANSWER, inner));
      for (var line : feedback.lines(item.question())) {
        parts.add(prose(line, SOURCE, inner));
      }
      pages.add(Beside.of(prose(number + ".", NUMBER, INDENT), INDENT, new Pile(parts, 1)));
      pages.gap(6);
    }
  }

  private Prose prose(String text, Ink ink, float width) throws IOException {
    return Prose.of(typography.of(text), ink, width, pages.faces());
  }
}
