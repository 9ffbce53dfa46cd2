package app.alinea.core.exchange;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionRepository;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Recognises questions that the store has: by their name, or because they ask the same in the same
/// way and have the same answer, blind to case, accents and punctuation. Confined to one thread.
final class KnownQuestions {
  private final QuestionRepository questions;
  private final Map<String, QuestionId> byText = new HashMap<>();

  KnownQuestions(QuestionRepository questions) {
    this.questions = questions;
    questions
        .matching(QuestionFilter.all(), Integer.MAX_VALUE)
        .forEach(question -> byText.putIfAbsent(key(question.form()), question.id()));
  }

  Optional<Question> find(FoundQuestion found) {
    return questions
        .find(found.id())
        .or(() -> Optional.ofNullable(byText.get(key(found.form()))).flatMap(questions::find));
  }

  /// Remembers a question of the file.
  ///
  /// @return whether the file had not brought the same question before
  boolean isFirst(FoundQuestion found) {
    return byText.putIfAbsent(key(found.form()), found.id()) == null;
  }

  private static String key(Form form) {
    return String.join(
        "\n", form.type().code(), PlainText.of(form.stem()), PlainText.of(form.answer()));
  }
}
