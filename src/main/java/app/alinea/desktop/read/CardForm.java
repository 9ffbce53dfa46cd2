package app.alinea.desktop.read;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.Topic;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is typed while a card is made. Knows no control; confined to the interface thread.
final class CardForm {
  /// What the card is to be.
  enum Kind {
    FLASHCARD,
    CLOZE
  }

  private final CardDraft draft;
  private final ObjectProperty<Kind> kind;
  private final StringProperty stem = new SimpleStringProperty("");
  private final StringProperty answer = new SimpleStringProperty("");

  CardForm(CardDraft draft, Kind kind) {
    this.draft = draft;
    this.kind = new SimpleObjectProperty<>(kind);
    answer.set(kind == Kind.CLOZE && !draft.isPart() ? "" : draft.words());
    stem.set(stemFor(kind));
    this.kind.subscribe((_, chosen) -> stem.set(stemFor(chosen)));
  }

  ObjectProperty<Kind> kind() {
    return kind;
  }

  StringProperty stem() {
    return stem;
  }

  StringProperty answer() {
    return answer;
  }

  String sentence() {
    return draft.sentence().text();
  }

  /// Key of what is wrong with the question, where something is.
  Optional<String> stemProblem() {
    if (stem.get().isBlank()) {
      return Optional.of("read.card.stem.missing");
    }
    return kind.get() == Kind.CLOZE && !stem.get().contains(Form.Cloze.GAP)
        ? Optional.of("read.card.gap.missing")
        : Optional.empty();
  }

  Optional<String> answerProblem() {
    return answer.get().isBlank() ? Optional.of("read.card.answer.missing") : Optional.empty();
  }

  boolean isComplete() {
    return stemProblem().isEmpty() && answerProblem().isEmpty();
  }

  Question question(List<Topic> topics) {
    return switch (kind.get()) {
      case FLASHCARD -> draft.flashcard(stem.get(), answer.get(), topics);
      case CLOZE -> draft.cloze(stem.get(), answer.get(), topics);
    };
  }

  /// Puts the gap where the answer stands in the sentence.
  void gapAnswer() {
    var at = draft.sentence().text().indexOf(answer.get());
    if (kind.get() == Kind.CLOZE && !answer.get().isBlank() && at >= 0) {
      stem.set(
          draft.sentence().text().substring(0, at)
              + Form.Cloze.GAP
              + draft.sentence().text().substring(at + answer.get().length()));
    }
  }

  private String stemFor(Kind chosen) {
    return switch (chosen) {
      case FLASHCARD -> "";
      case CLOZE -> draft.isPart() ? draft.gapped() : draft.sentence().text();
    };
  }
}
