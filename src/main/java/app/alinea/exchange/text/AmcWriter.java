package app.alinea.exchange.text;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.exchange.PlainNames;
import app.alinea.exchange.Wording;
import app.alinea.exchange.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The text format of auto-multiple-choice, which marks paper sheets from their scans.
///
/// Typed answers become open questions, marked by hand in the boxes 0, ½, 1.
public final class AmcWriter implements QuestionWriter {
  /// What begins or ends LaTeX, typefaces, underlining, titles, quoted programs and pictures.
  private static final Pattern SIGN =
      Pattern.compile("\\[(?=[\\[*_/|=]|verbatim\\])|(?<=[*_/|=])\\]|!(?=\\S+!)");

  @Override
  public String code() {
    return "amc";
  }

  @Override
  public String extension() {
    return "amc.txt";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var losses = new ArrayList<Loss>();
    var wording = Wording.of(sheet);
    var names = new PlainNames(sheet.questions());
    var text = new StringBuilder();
    text.append("Title: ").append(oneLine(sheet.document().title())).append('\n');
    text.append("Lang: ")
        .append(sheet.document().language().code().toUpperCase(Locale.ROOT))
        .append("\nPaperSize: A4\nShuffleQuestions: 1\n\n");
    for (var question : sheet.questions()) {
      var reason = append(text, question, names.of(question), wording);
      losses.add(Loss.of(question, reason));
      if (reason != Loss.Reason.TYPE_LEFT_OUT) {
        Words.joined(question).ifPresent(losses::add);
      }
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    return losses;
  }

  private static Loss.Reason append(
      StringBuilder text, Question question, String name, Wording wording) {
    return switch (question.form()) {
      case Form.MultipleChoice(var stem, var options, int key) -> {
        append(text, name, stem, options.stream().map(Form.Option::text).toList(), key);
        yield Loss.Reason.EXPLANATION_LEFT_OUT;
      }
      case Form.TrueFalse(var stem, boolean isTrue, _) -> {
        var verdicts = List.of(wording.verdict(true), wording.verdict(false));
        append(text, name, stem, verdicts, isTrue ? 0 : 1);
        yield Loss.Reason.EXPLANATION_LEFT_OUT;
      }
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ -> {
        text.append("*<lines=2>[id=").append(name).append("] ");
        text.append(oneLine(question.form().stem())).append('\n');
        text.append("-[0]{0} 0\n-[½]{0.5} ½\n+[1]{1} 1\n\n");
        yield Loss.Reason.TYPE_CHANGED;
      }
      case Form.Ordering _, Form.Matching _ -> Loss.Reason.TYPE_LEFT_OUT;
    };
  }

  private static void append(
      StringBuilder text, String name, String stem, List<String> options, int key) {
    text.append("*[id=").append(name).append("] ").append(oneLine(stem)).append('\n');
    for (int i = 0; i < options.size(); i++) {
      text.append(i == key ? "+ " : "- ").append(oneLine(options.get(i))).append('\n');
    }
    text.append('\n');
  }

  /// A sign that has a meaning is written as the LaTeX of that one sign.
  private static String oneLine(String text) {
    return SIGN.matcher(text.replaceAll("\\s+", " ").strip())
        .replaceAll(sign -> sign.group().equals("!") ? "[[!]]" : "[[{" + sign.group() + "}]]");
  }
}
