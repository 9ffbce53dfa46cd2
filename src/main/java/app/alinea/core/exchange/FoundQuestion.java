package app.alinea.core.exchange;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.study.CardHistory;
import java.util.List;
import java.util.Optional;

/// A question found in a file.
public sealed interface FoundQuestion {
  QuestionId id();

  Form form();

  /// What the learner of the other store lived through with it.
  Optional<CardHistory> history();

  /// A question that says where its answer stands, in the document that the file brings.
  record Anchored(Question question, Optional<CardHistory> history) implements FoundQuestion {
    @Override
    public QuestionId id() {
      return question.id();
    }

    @Override
    public Form form() {
      return question.form();
    }
  }

  /// A question from elsewhere; its sentence is looked for in the documents of the store.
  ///
  /// @param id the file's own name for it, or one made of its text
  /// @param topics names, in the file's words
  /// @param explanation shown after the answer; may be empty
  record Loose(
      QuestionId id,
      Form form,
      List<String> topics,
      String explanation,
      Optional<CardHistory> history)
      implements FoundQuestion {
    public Loose {
      topics = List.copyOf(topics);
    }
  }
}
