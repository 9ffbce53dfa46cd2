package app.alinea.exchange.print;

import app.alinea.core.language.Language;
import app.alinea.core.paper.PaperItem;
import app.alinea.core.question.Form;
import app.alinea.exchange.Wording;
import app.alinea.exchange.print.Typefaces.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Questions as they are printed for someone who answers with a pen. Confined to one thread.
final class QuestionBlocks {
  private static final Ink STEM = Ink.of(Face.SERIF, 10.5f);
  private static final Ink NUMBER = Ink.of(Face.SANS_BOLD, 10);
  private static final Ink LABEL = Ink.of(Face.SANS, 9.5f);
  private static final float INDENT = 24;
  private static final float OPTION_INDENT = 30;
  private static final float BOX = 8.5f;
  private static final float GAP = 3;
  private static final float WRITING_LINE = 22;

  private final Typefaces faces;
  private final Typography typography;
  private final Wording wording;
  private final float width;

  QuestionBlocks(Typefaces faces, Language language, float width) {
    this.faces = faces;
    this.typography = new Typography(language);
    this.wording = new Wording(language);
    this.width = width;
  }

  Block of(int number, PaperItem item) throws IOException {
    float inner = width - INDENT;
    var parts = new ArrayList<Block>();
    parts.add(prose(stem(item.form()), STEM, inner));
    parts.addAll(body(item, inner));
    return Beside.of(prose(number + ".", NUMBER, INDENT), INDENT, new Pile(parts, GAP));
  }

  /// A gap is as long as a word, whatever the answer, so that it gives nothing away.
  private static String stem(Form form) {
    return form.stem().replace(Form.Cloze.GAP, "______________");
  }

  private List<Block> body(PaperItem item, float inner) throws IOException {
    return switch (item.form()) {
      case Form.MultipleChoice _ -> List.of(options(item.printed(), inner));
      case Form.TrueFalse _ ->
          List.of(
              grid(List.of(tick(wording.verdict(true), 80), tick(wording.verdict(false), 80)), 90));
      case Form.Ordering _ -> ranks(item.printed(), inner);
      case Form.Matching(_, var pairs) -> {
        var lefts = pairs.stream().map(Form.Pair::left).toList();
        yield List.of(pairs(lefts, item.printed(), inner));
      }
      case Form.Cloze _ -> List.of();
      case Form.Flashcard _, Form.ShortAnswer _ -> List.of(new Shape.Rule(inner, WRITING_LINE));
    };
  }

  /// Short options stand in two columns or in one row, long ones below each other.
  private Block options(List<String> options, float inner) throws IOException {
    float widest = 0;
    for (var option : options) {
      widest =
          Math.max(widest, faces.width(faces.printable(typography.of(option), Face.SERIF), STEM));
    }
    float cell = widest + OPTION_INDENT + 14;
    int columns = cell * options.size() <= inner ? options.size() : cell * 2 <= inner ? 2 : 1;
    float each = inner / columns;
    var rows = new ArrayList<Block>();
    for (int at = 0; at < options.size(); at += columns) {
      var row = new ArrayList<Block>();
      for (int i = at; i < Math.min(at + columns, options.size()); i++) {
        row.add(option(PaperItem.letter(i), options.get(i), each - 8));
      }
      rows.add(grid(row, each));
    }
    return new Pile(rows, GAP);
  }

  private Block option(String letter, String text, float room) throws IOException {
    var mark =
        Beside.of(new Shape.Box(BOX, STEM.leading()), BOX + 4, prose(letter, LABEL, OPTION_INDENT));
    return Beside.of(mark, OPTION_INDENT, prose(text, STEM, room - OPTION_INDENT));
  }

  private Block tick(String text, float room) throws IOException {
    return Beside.of(
        new Shape.Box(BOX, STEM.leading()), BOX + 6, prose(text, STEM, room - BOX - 6));
  }

  private List<Block> ranks(List<String> items, float inner) throws IOException {
    var rows = new ArrayList<Block>();
    for (var item : items) {
      rows.add(Beside.of(new Shape.Box(13, STEM.leading() + 3), 20, prose(item, STEM, inner - 20)));
    }
    return rows;
  }

  private Block pairs(List<String> lefts, List<String> rights, float inner) throws IOException {
    float half = inner / 2;
    var rows = new ArrayList<Block>();
    for (int at = 0; at < lefts.size(); at++) {
      var left =
          Beside.of(
              new Shape.Box(13, STEM.leading() + 3), 20, prose(lefts.get(at), STEM, half - 34));
      var right =
          Beside.of(
              prose(PaperItem.letter(at) + ".", LABEL, 16),
              16,
              prose(rights.get(at), STEM, half - 20));
      rows.add(grid(List.of(left, right), half));
    }
    return new Pile(rows, GAP + 1);
  }

  private static Block grid(List<Block> cells, float each) {
    var at = new ArrayList<Float>();
    for (int i = 0; i < cells.size(); i++) {
      at.add(i * each);
    }
    return new Beside(cells, at);
  }

  private Prose prose(String text, Ink ink, float room) throws IOException {
    return Prose.of(typography.of(text), ink, room, faces);
  }
}
