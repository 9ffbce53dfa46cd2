package app.alinea.exchange.print;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.paper.PaperItem;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.exchange.Wording;
import app.alinea.exchange.print.Typefaces.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cards to cut out, eight a sheet: fronts on one page, backs on the next, mirrored so that they
/// meet when the sheet is printed on both sides and turned over its long edge. Confined to one
/// thread.
final class CardSheets {
  private static final int COLUMNS = 2;
  private static final int ROWS = 4;
  private static final int PER_SHEET = COLUMNS * ROWS;
  private static final float LEFT = 36;
  private static final float TOP = 36;
  private static final float CARD_WIDTH = (Pages.WIDTH - 2 * LEFT) / COLUMNS;
  private static final float CARD_HEIGHT = (Pages.HEIGHT - 2 * TOP) / ROWS;
  private static final float PADDING = 14;
  private static final float LARGEST = 13;
  private static final float SMALLEST = 7;

  private final Pages pages;
  private final QuestionSheet sheet;
  private final Typography typography;
  private final Wording wording;

  CardSheets(Pages pages, QuestionSheet sheet) {
    this.pages = pages;
    this.sheet = sheet;
    this.typography = new Typography(sheet.document().language());
    this.wording = Wording.of(sheet);
  }

  private record Sides(Block front, Block back) {}

  /// @return cards whose text no card can hold
  List<Loss> print(List<PaperItem> items) throws IOException {
    var losses = new ArrayList<Loss>();
    var cards = new ArrayList<Sides>();
    for (var item : items) {
      var front = fitting(front(item), "");
      var back = fitting(back(item), foot(item.question()));
      if (front.isPresent() && back.isPresent()) {
        cards.add(new Sides(front.get(), back.get()));
      } else {
        losses.add(new Loss(item.question().id(), item.form().stem(), Loss.Reason.STEM_TOO_LONG));
      }
    }
    pages.bothSides();
    for (int from = 0; from < cards.size(); from += PER_SHEET) {
      var eight = cards.subList(from, Math.min(from + PER_SHEET, cards.size()));
      printPage(eight.stream().map(Sides::front).toList(), false);
      printPage(eight.stream().map(Sides::back).toList(), true);
    }
    return losses;
  }

  private void printPage(List<Block> blocks, boolean mirrored) throws IOException {
    var canvas = pages.blankPage();
    for (int i = 0; i <= COLUMNS; i++) {
      float x = LEFT + i * CARD_WIDTH;
      canvas.dashes(x, TOP - 12, x, Pages.HEIGHT - TOP + 12);
    }
    for (int i = 0; i <= ROWS; i++) {
      float y = TOP + i * CARD_HEIGHT;
      canvas.dashes(LEFT - 12, y, Pages.WIDTH - LEFT + 12, y);
    }
    for (int i = 0; i < blocks.size(); i++) {
      int column = mirrored ? COLUMNS - 1 - i % COLUMNS : i % COLUMNS;
      float x = LEFT + column * CARD_WIDTH + PADDING;
      float y = TOP + (float) (i / COLUMNS) * CARD_HEIGHT;
      var block = blocks.get(i);
      block.draw(canvas, x, y + (CARD_HEIGHT - block.height()) / 2);
    }
  }

  /// The text as large as the card allows; empty where even small print does not fit.
  private Optional<Block> fitting(List<Run> runs, String foot) throws IOException {
    float width = CARD_WIDTH - 2 * PADDING;
    for (float size = LARGEST; size >= SMALLEST; size -= 0.5f) {
      var scaled = new ArrayList<Run>();
      for (var run : runs) {
        scaled.add(new Run(run.text(), run.ink().sized(run.ink().size() / LARGEST * size)));
      }
      var blocks = new ArrayList<Block>();
      blocks.add(Prose.of(scaled, width, pages.faces()));
      if (!foot.isEmpty()) {
        var small = new Ink(Face.ITALIC, Math.min(8.5f, size * 0.75f), 0.38f);
        blocks.add(Prose.of(typography.of(foot), small, width, pages.faces()));
      }
      var block = new Pile(blocks, 5);
      if (block.height() <= CARD_HEIGHT - 2 * PADDING) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  private List<Run> front(PaperItem item) {
    var stem = item.form().stem().replace(Form.Cloze.GAP, "__________");
    var runs = new ArrayList<Run>();
    runs.add(new Run(typography.of(stem), Ink.of(Face.SERIF, LARGEST)));
    var below =
        switch (item.form()) {
          case Form.MultipleChoice _ -> lettered(item.printed());
          case Form.Ordering _ -> "\n– " + String.join("\n– ", item.printed());
          case Form.TrueFalse _ -> "\n" + wording.verdict(true) + " / " + wording.verdict(false);
          case Form.Matching(_, var pairs) ->
              "\n"
                  + String.join(" · ", pairs.stream().map(Form.Pair::left).toList())
                  + lettered(item.printed());
          case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ -> "";
        };
    if (!below.isEmpty()) {
      runs.add(new Run(typography.of(below), Ink.of(Face.SANS, LARGEST * 0.85f)));
    }
    return runs;
  }

  private static String lettered(List<String> options) {
    var lines = new StringBuilder();
    for (int at = 0; at < options.size(); at++) {
      lines.append('\n').append(PaperItem.letter(at)).append(".\u00A0").append(options.get(at));
    }
    return lines.toString();
  }

  private List<Run> back(PaperItem item) {
    var answer = new QuestionAnswer(wording).of(item);
    return List.of(new Run(typography.of(answer), Ink.of(Face.BOLD, LARGEST)));
  }

  private String foot(Question question) {
    return wording.source(sheet, question);
  }
}
