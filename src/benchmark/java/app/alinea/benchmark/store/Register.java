package app.alinea.benchmark.store;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.task.Progress;
import app.alinea.storage.Store;
import app.alinea.storage.StoreOpening;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A text of many like paragraphs with as many cards on each, written into a real store.
record Register(int paragraphs, int cardsAParagraph) {
  private static final DocumentId ID = new DocumentId("register");

  /// Questions on one fact.
  private static final int FORMS = 3;

  static Store open(Path folder, Clock clock) {
    if (Store.open(folder, clock) instanceof StoreOpening.Opened(var store)) {
      return store;
    }
    throw new IllegalStateException("no store in " + folder);
  }

  void fill(Store store, Clock clock) {
    var text = new StringBuilder("Registre des communes\n\n");
    for (int number = 1; number <= paragraphs; number++) {
      text.append(
          "%d. La commune inscrite sous ce numéro compte %d habitants et %d chemins depuis la visite du bailli.%n%n"
              .formatted(number, 100 + number * 7 % 9973, number * 13 % 4999));
    }
    var document =
        new DocumentMaker()
            .make(ID, "register.txt", "", "hash", text.toString(), Progress.NONE)
            .document()
            .orElseThrow();
    store.documents().save(document, clock.instant());
    var questions = new ArrayList<Question>();
    for (int position = 0; position < paragraphs; position++) {
      for (int at = 0; at < cardsAParagraph; at++) {
        questions.add(question(document, position, at));
      }
    }
    store.questions().saveAll(questions);
  }

  private static Question question(Document document, int position, int at) {
    var sentence = document.paragraphAt(position).sentences().getFirst();
    var id = "%s-%d-%d".formatted(ID.value(), position, at);
    return new Question(
        new QuestionId(id),
        form(id, at),
        new SourceAnchor(
            document.id(),
            position,
            sentence.index(),
            sentence.span(),
            sentence.span(),
            sentence.text(),
            "",
            ""),
        List.of(),
        .5,
        "",
        new Provenance("bench", "fact-%d-%d".formatted(position, at / FORMS), "", 1),
        Set.of(),
        QuestionStatus.ACCEPTED,
        false);
  }

  /// Three questions on a fact, each harder than the one before.
  private static Form form(String id, int at) {
    return switch (at % FORMS) {
      case 0 ->
          new Form.MultipleChoice(
              "Question " + id,
              Stream.of("Réponse " + id, "Autre", "Tiers", "Quart")
                  .map(text -> new Form.Option(text, ""))
                  .toList(),
              0);
      case 1 -> new Form.Cloze(Form.Cloze.GAP + " " + id, "Réponse " + id, List.of());
      default -> new Form.ShortAnswer("Question " + id, "Réponse " + id, List.of());
    };
  }
}
