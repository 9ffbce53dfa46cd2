package app.alinea.exchange.text;

import app.alinea.core.exchange.QuestionReader;
import app.alinea.core.exchange.ReadQuestions;
import app.alinea.core.exchange.ReadQuestions.Reason;
import app.alinea.core.exchange.ReadQuestions.Remark;
import app.alinea.core.question.Form;
import app.alinea.core.task.Progress;
import app.alinea.exchange.Finds;
import app.alinea.exchange.Html;
import app.alinea.exchange.TextFile;
import app.alinea.exchange.Unusable;
import app.alinea.exchange.text.Table.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads tables of questions: this program's own columns, any table whose first row names its
/// columns, or simply a question and an answer a row.
public final class TableReader implements QuestionReader {
  @Override
  public boolean reads(String name, String beginning) {
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  @Override
  public ReadQuestions read(Path file, Progress progress) {
    try {
      var text = TextFile.read(file);
      char separator =
          String.valueOf(file.getFileName()).endsWith(".tsv")
              ? '\t'
              : Table.separator(text).orElseThrow(() -> new Unusable(Reason.NOT_THIS_FORMAT, ""));
      var title = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
      return read(title, Table.rows(text, separator), progress);
    } catch (Unusable unusable) {
      return unusable.refusal();
    }
  }

  private static ReadQuestions read(String title, List<Row> rows, Progress progress) {
    var finds = new Finds();
    var named = rows.isEmpty() ? Optional.<Columns>empty() : Columns.named(rows.getFirst());
    var columns = named.orElse(Columns.PAIRS);
    var data = rows.subList(named.isPresent() ? 1 : 0, rows.size());
    for (int at = 0; at < data.size(); at++) {
      if (!progress.report(at, data.size())) {
        return new ReadQuestions.Cancelled();
      }
      read(data.get(at), columns, finds);
    }
    return finds.read(title);
  }

  private static void read(Row row, Columns columns, Finds finds) {
    var stem = plain(columns, columns.stem(row));
    var answer = plain(columns, columns.answer(row));
    if (stem.isEmpty() || answer.isEmpty()) {
      var kind = stem.isEmpty() ? Remark.Kind.NO_STEM : Remark.Kind.NO_ANSWER;
      finds.remark(row.line(), kind, String.join(" ", row.cells()));
      return;
    }
    var beside =
        new Finds.Beside(
            row.line(),
            columns.id(row),
            columns.topics(row),
            plain(columns, columns.explanation(row)),
            Optional.empty());
    var form = new RowForm(columns, row).of(stem, answer);
    form.ifPresentOrElse(
        made -> finds.add(made, beside),
        () -> finds.remark(row.line(), Remark.Kind.MALFORMED, stem));
  }

  /// Text as people typed it; markup that another program left in it is taken out. A table that
  /// says of which type its questions are has none.
  private static String plain(Columns columns, String cell) {
    return cell.contains("<") && !columns.haveTypes() ? Html.text(cell) : cell;
  }

  /// What a row asks; empty where it contradicts itself.
  private record RowForm(Columns columns, Row row) {
    Optional<Form> of(String stem, String answer) {
      var options = columns.options(row);
      return switch (columns.type(row)) {
        case "multiple-choice" -> choice(stem, answer, options);
        case "true-false" -> Optional.of(new Form.TrueFalse(stem, columns.key(row) == 1, ""));
        case "short-answer" ->
            Optional.of(new Form.ShortAnswer(stem, answer, columns.accepted(row)));
        case "ordering" ->
            options.size() < 2 ? Optional.empty() : Optional.of(new Form.Ordering(stem, options));
        case "matching" -> matching(stem, options);
        case "cloze" -> cloze(stem, answer);
        case "flashcard" -> Optional.of(new Form.Flashcard(stem, answer));
        default ->
            options.size() >= 2
                ? choice(stem, answer, options)
                : stem.contains(Form.Cloze.GAP)
                    ? cloze(stem, answer)
                    : Optional.of(new Form.Flashcard(stem, answer));
      };
    }

    private Optional<Form> cloze(String stem, String answer) {
      return stem.contains(Form.Cloze.GAP)
          ? Optional.of(new Form.Cloze(stem, answer, columns.accepted(row)))
          : Optional.empty();
    }

    private Optional<Form> choice(String stem, String answer, List<String> options) {
      int key = columns.key(row) > 0 ? columns.key(row) - 1 : options.indexOf(answer);
      return key >= 0 && key < options.size() && options.size() >= 2
          ? Optional.of(
              new Form.MultipleChoice(
                  stem, options.stream().map(text -> new Form.Option(text, "")).toList(), key))
          : Optional.empty();
    }

    private static Optional<Form> matching(String stem, List<String> options) {
      var pairs =
          options.stream()
              .map(option -> option.split(" = ", 2))
              .filter(sides -> sides.length == 2)
              .map(sides -> new Form.Pair(sides[0].replace(" \\= ", " = "), sides[1]))
              .toList();
      return pairs.size() == options.size() && pairs.size() >= 2
          ? Optional.of(new Form.Matching(stem, pairs))
          : Optional.empty();
    }
  }
}
