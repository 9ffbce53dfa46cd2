package app.alinea.core.question.gate;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The options of a multiple choice, the key apart from the wrong ones.
public record Options(String key, List<String> wrong, List<String> all) {
  public static Optional<Options> of(Candidate candidate) {
    if (!(candidate.form() instanceof Form.MultipleChoice choice)) {
      return Optional.empty();
    }
    var all = choice.options().stream().map(Form.Option::text).toList();
    var wrong = new ArrayList<>(all);
    wrong.remove(choice.key());
    return Optional.of(new Options(choice.answer(), List.copyOf(wrong), all));
  }
}
