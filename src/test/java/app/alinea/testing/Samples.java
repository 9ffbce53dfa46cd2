package app.alinea.testing;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Documents and questions that tests of the store and of study need, made of a text in the test.
public final class Samples {
  private Samples() {}

  public static Document document(String id, String text) {
    return new DocumentMaker()
        .make(new DocumentId(id), id + ".txt", "", "hash of " + id, text, Progress.NONE)
        .document()
        .orElseThrow();
  }

  /// A register of villages, three sentences to a paragraph.
  public static Document register(String id, int paragraphs) {
    var text = new StringBuilder("Registre des villages\n\n");
    for (int number = 1; number <= paragraphs; number++) {
      text.append(
          """
          %d. Le village inscrit sous ce numéro compte %d habitants depuis la dernière visite. \
          Sa mairie conserve une carte de la vallée avec %d chemins et un plan des rivières. \
          Une école y accueille %d élèves pendant la saison froide.

          """
              .formatted(number, 100 + number, 200 + number, 300 + number));
    }
    return document(id, text.toString());
  }

  /// One accepted flashcard for each usable sentence.
  public static List<Question> questions(Document document) {
    var questions = new ArrayList<Question>();
    for (var paragraph : document.paragraphs()) {
      for (var sentence : paragraph.sentences()) {
        if (sentence.usable()) {
          questions.add(flashcard(document, paragraph, sentence, "a"));
        }
      }
    }
    return questions;
  }

  /// @param tag tells questions on the same sentence apart
  public static Question flashcard(
      Document document, Paragraph paragraph, Sentence sentence, String tag) {
    var form =
        new Form.Flashcard(
            "Que dit la phrase %d du § %s ?".formatted(sentence.index() + 1, paragraph.number()),
            sentence.text());
    var id = "%s-%d-%d-%s".formatted(document.id(), paragraph.position(), sentence.index(), tag);
    return question(id, form, document, paragraph, sentence);
  }

  public static Question question(
      String id, Form form, Document document, Paragraph paragraph, Sentence sentence) {
    var span = sentence.span();
    var anchor =
        new SourceAnchor(
            document.id(),
            paragraph.position(),
            sentence.index(),
            span,
            new TextSpan(span.start(), span.start() + 2),
            sentence.text(),
            "",
            "");
    return new Question(
        new QuestionId(id),
        form,
        anchor,
        List.of(),
        0.5,
        "",
        new Provenance("sample", id, "a sample", 1),
        Set.of(),
        QuestionStatus.ACCEPTED,
        false);
  }
}
