package app.alinea.exchange.spreadsheet;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.exchange.Wording;
import app.alinea.exchange.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Kahoot's spreadsheet: two to four short options a question, one right. What is longer than
/// Kahoot takes is left out and reported, never cut.
public final class KahootWriter implements QuestionWriter {
  private static final int STEM_LENGTH = 120;
  private static final int OPTION_LENGTH = 75;
  private static final int MOST_OPTIONS = 4;
  private static final int HEADER_ROW = 7;
  private static final List<String> HEADER =
      List.of(
          "Question - max 120 characters",
          "Answer 1 - max 75 characters",
          "Answer 2 - max 75 characters",
          "Answer 3 - max 75 characters",
          "Answer 4 - max 75 characters",
          "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
          "Correct answer(s) - choose at least one");

  @Override
  public String code() {
    return "kahoot";
  }

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var losses = new ArrayList<Loss>();
    var wording = Wording.of(sheet);
    try (var workbook = new Workbook(out, "Alinea", "1.0")) {
      var table = workbook.newWorksheet("Sheet1");
      table.value(0, 1, sheet.document().title());
      for (int column = 0; column < HEADER.size(); column++) {
        table.value(HEADER_ROW, column + 1, HEADER.get(column));
      }
      int row = HEADER_ROW + 1;
      for (var question : sheet.questions()) {
        var choice = choice(question.form(), wording);
        var reason = problem(question, choice);
        losses.add(new Loss(question.id(), question.form().stem(), reason));
        if (reason == Loss.Reason.EXPLANATION_LEFT_OUT) {
          write(table, row, choice);
          row++;
          Words.unmarked(question).ifPresent(losses::add);
        }
      }
    }
    return losses;
  }

  /// @param key index of the right option; -1 where the question has no options
  private record Choice(String stem, List<String> options, int key) {}

  private static Choice choice(Form form, Wording wording) {
    return switch (form) {
      case Form.MultipleChoice(var stem, var options, int key) ->
          new Choice(stem, options.stream().map(Form.Option::text).toList(), key);
      case Form.TrueFalse(var stem, boolean isTrue, _) ->
          new Choice(stem, List.of(wording.verdict(true), wording.verdict(false)), isTrue ? 0 : 1);
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _, Form.Ordering _, Form.Matching _ ->
          new Choice(form.stem(), List.of(), -1);
    };
  }

  /// Every question loses at least its explanation.
  private static Loss.Reason problem(Question question, Choice choice) {
    if (choice.key() < 0 || choice.options().size() > MOST_OPTIONS) {
      return Loss.Reason.TYPE_LEFT_OUT;
    }
    if (question.form().stem().length() > STEM_LENGTH) {
      return Loss.Reason.STEM_TOO_LONG;
    }
    return choice.options().stream().anyMatch(option -> option.length() > OPTION_LENGTH)
        ? Loss.Reason.OPTION_TOO_LONG
        : Loss.Reason.EXPLANATION_LEFT_OUT;
  }

  private static void write(Worksheet table, int row, Choice choice) {
    table.value(row, 0, row - HEADER_ROW);
    table.value(row, 1, choice.stem());
    for (int option = 0; option < choice.options().size(); option++) {
      table.value(row, 2 + option, choice.options().get(option));
    }
    table.value(row, 6, seconds(choice));
    table.value(row, 7, Integer.toString(choice.key() + 1));
  }

  /// Time to read everything at about 200 words a minute, and to think.
  private static int seconds(Choice choice) {
    int length = choice.stem().length() + String.join(" ", choice.options()).length();
    return length <= 120 ? 20 : length <= 260 ? 30 : 60;
  }
}
