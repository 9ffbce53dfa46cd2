package app.alinea.exchange.print;

import app.alinea.core.classroom.ClassReport.QuestionLine;
import app.alinea.core.question.Form;
import app.alinea.exchange.classroom.ReportWords;
import app.alinea.exchange.print.Typefaces.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A question of a class with its figures, who chose what, the key and the source. Confined to one
/// thread.
final class ReportQuestions {
  private static final Ink NUMBER = Ink.of(Face.SANS_BOLD, 10);
  private static final Ink STEM = Ink.of(Face.BOLD, 10.5f);
  private static final Ink FIGURES = Ink.of(Face.SANS, 8.5f).grayed();
  private static final Ink OPTION = Ink.of(Face.SERIF, 9.5f);
  private static final Ink KEY = Ink.of(Face.BOLD, 9.5f);
  private static final Ink REMARK = Ink.of(Face.SANS_BOLD, 8.5f);
  private static final Ink SOURCE = Ink.of(Face.ITALIC, 9).grayed();
  private static final float INDENT = 24;
  private static final float BAR = 80;
  private static final float COUNT = 28;

  /// Of what was typed, so many are printed.
  private static final int TYPED = 6;

  private final Typefaces faces;
  private final Typography typography;
  private final ReportWords words;

  /// @param typography of the document's language, since questions are in it
  ReportQuestions(Typefaces faces, Typography typography, ReportWords words) {
    this.faces = faces;
    this.typography = typography;
    this.words = words;
  }

  Block of(QuestionLine line, float width) throws IOException {
    float inner = width - INDENT;
    var form = line.item().question().form();
    var parts = new ArrayList<Block>();
    parts.add(prose(form.stem().replace(Form.Cloze.GAP, "______________"), STEM, inner));
    parts.add(prose(words.figures(line), FIGURES, inner));
    for (var choice : line.item().choices().entrySet()) {
      int option = choice.getKey();
      double share =
          line.item().answered() == 0 ? 0 : (double) choice.getValue() / line.item().answered();
      parts.add(
          option(words.option(form, option), isKey(form, option), choice.getValue(), share, inner));
    }
    if (line.item().choices().isEmpty()) {
      parts.add(prose(words.keyed(words.answer(form)), KEY, inner));
    }
    for (var answer : line.typed().subList(0, Math.min(TYPED, line.typed().size()))) {
      double share = (double) answer.count() / line.item().answered();
      parts.add(row(answer.text(), OPTION, answer.count(), share, inner));
    }
    for (var remark : remarks(line)) {
      parts.add(prose(remark, REMARK, inner));
    }
    var question = line.item().question();
    parts.add(prose(words.source(question.paragraph(), question.anchor().quote()), SOURCE, inner));
    return Beside.of(prose(line.number() + ".", NUMBER, INDENT), INDENT, new Pile(parts, 2));
  }

  private static boolean isKey(Form form, int option) {
    return switch (form) {
      case Form.MultipleChoice choice -> choice.key() == option;
      case Form.TrueFalse(_, boolean isTrue, _) -> isTrue == (option == 0);
      case Form.Cloze _, Form.ShortAnswer _, Form.Ordering _, Form.Matching _, Form.Flashcard _ ->
          false;
    };
  }

  private Block option(String text, boolean isKey, int count, double share, float inner)
      throws IOException {
    return row(isKey ? words.keyed(text) : text, isKey ? KEY : OPTION, count, share, inner);
  }

  private Block row(String text, Ink ink, int count, double share, float inner) throws IOException {
    float room = inner - BAR - COUNT - 8;
    var shown = prose(text, ink, room);
    var bar = new Tile(new Shape.Gap(0), (float) (BAR * share), OPTION.size(), Tile.Tone.BAR);
    var number = prose(Integer.toString(count), ink, COUNT);
    return new Beside(List.of(shown, bar, number), List.of(0f, room + 8, room + 8 + BAR + 6));
  }

  private List<String> remarks(QuestionLine line) {
    var form = line.item().question().form();
    return Stream.of(
            line.item().keyLooksWrong() ? words.remark("key-looks-wrong") : "",
            line.item().unchosen().isEmpty() ? "" : words.unchosen(form, line.item().unchosen()))
        .filter(remark -> !remark.isEmpty())
        .toList();
  }

  private Prose prose(String text, Ink ink, float room) throws IOException {
    return Prose.of(typography.of(text), ink, room, faces);
  }
}
