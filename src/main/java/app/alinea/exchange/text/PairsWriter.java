package app.alinea.exchange.text;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.question.Form;
import app.alinea.exchange.Wording;
import app.alinea.exchange.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Term, tab, definition: what Quizlet, Knowt and most flashcard sites take from the clipboard.
public final class PairsWriter implements QuestionWriter {
  /// What a spreadsheet would run; a number below zero or a dash it would not.
  private static final Pattern FORMULA = Pattern.compile("^(?:[=@]|[+-].*[|(!])");

  @Override
  public String code() {
    return "tsv";
  }

  @Override
  public String extension() {
    return "tsv";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var losses = new ArrayList<Loss>();
    var wording = Wording.of(sheet);
    var text = new StringBuilder();
    for (var question : sheet.questions()) {
      var form = question.form();
      var term = oneLine(form.stem());
      var definition = oneLine(answer(form, wording));
      text.append(inert(term)).append('\t').append(inert(definition)).append('\n');
      Words.joined(question).ifPresent(losses::add);
      if (!inert(term).equals(term) || !inert(definition).equals(definition)) {
        losses.add(Loss.of(question, Loss.Reason.CHARACTERS_CHANGED));
      }
      var reason =
          form instanceof Form.Flashcard
              ? Loss.Reason.EXPLANATION_LEFT_OUT
              : Loss.Reason.TYPE_CHANGED;
      losses.add(Loss.of(question, reason));
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    return losses;
  }

  private static String answer(Form form, Wording wording) {
    return switch (form) {
      case Form.TrueFalse(_, boolean isTrue, var correction) ->
          wording.verdict(isTrue) + (correction.isBlank() ? "" : " — " + correction);
      case Form.Cloze _, Form.ShortAnswer _ ->
          Stream.concat(Stream.of(form.answer()), form.accepted().stream())
              .collect(Collectors.joining(" / "));
      case Form.MultipleChoice _, Form.Flashcard _, Form.Ordering _, Form.Matching _ ->
          form.answer();
    };
  }

  private static String inert(String cell) {
    return FORMULA.matcher(cell).find() ? "'" + cell : cell;
  }

  /// A tab or a line break would begin another column or card.
  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
