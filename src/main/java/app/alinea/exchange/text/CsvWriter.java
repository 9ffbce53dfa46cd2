package app.alinea.exchange.text;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.exchange.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A table with one question a row, for spreadsheets.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe, so that opening
/// the file never runs anything.
public final class CsvWriter implements QuestionWriter {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "paragraph",
          "topics",
          "difficulty",
          "stem",
          "options",
          "key",
          "answer",
          "accepted",
          "explanation",
          "source");
  private static final String SEVERAL = " | ";

  /// Also after apostrophes of its own, so that reading takes away the one that was put there.
  private static final Pattern FORMULA = Pattern.compile("^'*[=+@\\t\\r＝＋－＠-]");

  @Override
  public String code() {
    return "csv";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var wording = Wording.of(sheet);
    // The mark tells spreadsheets that the file is UTF-8.
    out.write("\ufeff".getBytes(StandardCharsets.UTF_8));
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    var csv = de.siegmar.fastcsv.writer.CsvWriter.builder().build(text);
    csv.writeRecord(COLUMNS);
    for (var question : sheet.questions()) {
      csv.writeRecord(cells(sheet, question, wording).stream().map(CsvWriter::inert).toList());
    }
    csv.flush();
    return List.of();
  }

  private static List<String> cells(QuestionSheet sheet, Question question, Wording wording) {
    var cells = new ArrayList<String>();
    var form = question.form();
    cells.add(question.id().value());
    cells.add(question.type().code());
    cells.add(sheet.paragraph(question));
    cells.add(several(question.topics()));
    cells.add(String.format(Locale.ROOT, "%.2f", question.difficulty()));
    cells.add(form.stem());
    cells.add(several(options(form, wording)));
    cells.add(key(form));
    cells.add(
        form instanceof Form.TrueFalse(_, boolean isTrue, _)
            ? wording.verdict(isTrue)
            : form.answer());
    cells.add(several(form.accepted()));
    cells.add(question.explanation());
    cells.add(question.anchor().quote());
    return cells;
  }

  private static List<String> options(Form form, Wording wording) {
    return switch (form) {
      case Form.MultipleChoice(_, var options, _) ->
          options.stream().map(Form.Option::text).toList();
      case Form.TrueFalse _ -> List.of(wording.verdict(true), wording.verdict(false));
      case Form.Ordering(_, var items) -> items;
      case Form.Matching(_, var pairs) ->
          pairs.stream()
              .map(pair -> pair.left().replace(" = ", " \\= ") + " = " + pair.right())
              .toList();
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ -> List.of();
    };
  }

  /// Rank of the right option, from 1 as people count.
  private static String key(Form form) {
    return switch (form) {
      case Form.MultipleChoice(_, _, int key) -> Integer.toString(key + 1);
      case Form.TrueFalse(_, boolean isTrue, _) -> isTrue ? "1" : "2";
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _, Form.Ordering _, Form.Matching _ ->
          "";
    };
  }

  private static String inert(String cell) {
    return FORMULA.matcher(cell).find() ? "'" + cell : cell;
  }

  /// Items of one cell; a sign that parts them is written with a backslash inside them.
  private static String several(List<String> items) {
    return String.join(
        SEVERAL, items.stream().map(item -> item.replace(SEVERAL, " \\| ")).toList());
  }
}
