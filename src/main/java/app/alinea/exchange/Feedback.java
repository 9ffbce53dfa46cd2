package app.alinea.exchange;

import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import java.util.ArrayList;
import java.util.List;

/// What is shown after an answer: the correction, the explanation, the source.
public final class Feedback {
  private final QuestionSheet sheet;
  private final Wording wording;

  public Feedback(QuestionSheet sheet) {
    this.sheet = sheet;
    this.wording = Wording.of(sheet);
  }

  public List<String> lines(Question question) {
    var lines = new ArrayList<String>();
    if (question.form() instanceof Form.TrueFalse(_, _, var correction) && !correction.isBlank()) {
      lines.add(wording.correction(correction));
    }
    if (!question.explanation().isBlank()
        && !question.explanation().contains(question.anchor().quote())) {
      lines.add(question.explanation());
    }
    lines.add(wording.source(sheet, question));
    return lines;
  }

  /// For formats whose options have no remarks of their own and whose typed answers have one
  /// spelling: those, then the rest.
  public List<String> allLines(Question question) {
    var lines = new ArrayList<String>();
    if (question.form() instanceof Form.Cloze cloze && !cloze.otherSpellings().isEmpty()) {
      lines.add(wording.also(String.join(", ", cloze.otherSpellings())));
    }
    lines.addAll(optionLines(question.form()));
    lines.addAll(lines(question));
    return lines;
  }

  /// Where wrong options do belong.
  public static List<String> optionLines(Form form) {
    return form instanceof Form.MultipleChoice(_, var options, _)
        ? options.stream()
            .filter(option -> !option.note().isBlank())
            .map(option -> option.text() + " → " + option.note())
            .toList()
        : List.of();
  }

  public String line(Question question) {
    return String.join(" — ", lines(question));
  }
}
