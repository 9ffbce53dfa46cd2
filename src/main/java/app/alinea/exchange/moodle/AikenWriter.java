package app.alinea.exchange.moodle;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.exchange.Wording;
import app.alinea.exchange.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Aiken: a stem on one line, lettered options, the letter of the key. It holds nothing else.
///
/// A stem that begins like an option ('L. 123-4', 'A) ') or like the key is kept apart from them by
/// a no-break space in front, which is not seen.
public final class AikenWriter implements QuestionWriter {
  private static final Pattern LIKE_AN_ANSWER = Pattern.compile("^(?:[A-Z][).]|ANSWER:)");
  private static final int LETTERS = 26;

  @Override
  public String code() {
    return "aiken";
  }

  @Override
  public String extension() {
    return "aiken.txt";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var losses = new ArrayList<Loss>();
    var wording = Wording.of(sheet);
    var text = new StringBuilder();
    for (var question : sheet.questions()) {
      var reason =
          append(text, question, wording)
              ? Loss.Reason.EXPLANATION_LEFT_OUT
              : Loss.Reason.TYPE_LEFT_OUT;
      losses.add(Loss.of(question, reason));
      if (reason == Loss.Reason.EXPLANATION_LEFT_OUT) {
        Words.joined(question).ifPresent(losses::add);
      }
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    return losses;
  }

  private static boolean append(StringBuilder text, Question question, Wording wording) {
    return switch (question.form()) {
      case Form.MultipleChoice(_, var options, _) when options.size() > LETTERS -> false;
      case Form.MultipleChoice(var stem, var options, int key) -> {
        append(text, stem, options.stream().map(Form.Option::text).toList(), key);
        yield true;
      }
      case Form.TrueFalse(var stem, boolean isTrue, _) -> {
        append(text, stem, List.of(wording.verdict(true), wording.verdict(false)), isTrue ? 0 : 1);
        yield true;
      }
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _, Form.Ordering _, Form.Matching _ ->
          false;
    };
  }

  private static void append(StringBuilder text, String stem, List<String> options, int key) {
    var line = oneLine(stem);
    text.append(LIKE_AN_ANSWER.matcher(line).find() ? "\u00A0" + line : line).append('\n');
    for (int i = 0; i < options.size(); i++) {
      text.append(letter(i)).append(") ").append(oneLine(options.get(i))).append('\n');
    }
    text.append("ANSWER: ").append(letter(key)).append("\n\n");
  }

  private static char letter(int index) {
    return (char) ('A' + index);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
