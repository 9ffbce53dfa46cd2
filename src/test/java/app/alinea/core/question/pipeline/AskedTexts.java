package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import java.util.List;
import java.util.stream.Collectors;

/// Asks the texts of the tests and looks answers up.
final class AskedTexts {
  private static final ModelledAnalyser ANALYSER = new ModelledAnalyser();

  private AskedTexts() {}

  static String answer(List<Question> questions, String stem) {
    return questions.stream()
        .map(Question::form)
        .filter(form -> form.stem().equals(stem))
        .map(Form::answer)
        .findFirst()
        .orElseThrow(() -> new AssertionError(stems(questions)));
  }

  static String accepted(List<Question> questions, String stem) {
    return questions.stream()
        .map(Question::form)
        .filter(form -> form.stem().equals(stem) && !form.accepted().isEmpty())
        .map(form -> form.accepted().getFirst())
        .findFirst()
        .orElseThrow(() -> new AssertionError(stems(questions)));
  }

  static String stems(List<Question> questions) {
    return String.join("\n", questions.stream().map(question -> question.form().stem()).toList());
  }

  static List<Question> questions(String text) {
    return questions(text, 7);
  }

  static List<Question> questions(String text, long seed) {
    var document =
        new DocumentMaker()
            .make(new DocumentId("d"), "d.txt", "", "hash", text, Progress.NONE)
            .document()
            .orElseThrow();
    var generation =
        new PipelineGenerator(ANALYSER, ANALYSER::morphology)
            .generate(document, seed, Progress.NONE);
    assertThat(generation.refusals()).doesNotContainKey(Mishaps.NAME);
    return generation.questions();
  }

  /// Each question with its answer, a line each.
  static String cards(String text, long seed) {
    return questions(text, seed).stream()
        .map(question -> question.form().stem() + " → " + question.form().answer())
        .collect(Collectors.joining("\n"));
  }
}
