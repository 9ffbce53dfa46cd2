package app.alinea.desktop.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.TextSpan;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SampleTest {
  private static final Form CHOICE =
      new Form.MultipleChoice(
          "Quel port ?", List.of(new Form.Option("Brume", ""), new Form.Option("Selve", "")), 0);
  private static final Form TRUTH = new Form.TrueFalse("Brume est un port.", true, "");
  private static final Form CARD = new Form.Flashcard("Quel port ?", "Brume");
  private static final Form GAP = new Form.Cloze("____ est un port.", "Brume", List.of());

  private final List<Question> questions = new ArrayList<>();

  @Test
  void takesFiveQuestionsOfSeveralTypesFromDifferentParagraphs() {
    add(0, CHOICE);
    add(0, TRUTH);
    add(1, TRUTH);
    add(2, CARD);
    add(2, GAP);
    add(3, GAP);
    add(4, CHOICE);

    assertEquals(List.of("0", "2", "3", "5", "6"), sample());
  }

  @Test
  void offersNoneWhereThereAreNotFive() {
    add(0, CHOICE);
    add(1, CARD);

    assertEquals(List.of(), sample());
  }

  private List<String> sample() {
    return Sample.of(questions, List.of()).stream().map(QuestionId::value).toList();
  }

  private void add(int position, Form form) {
    var anchor =
        new SourceAnchor(
            new DocumentId("t"),
            position,
            0,
            new TextSpan(0, 18),
            new TextSpan(0, 5),
            "Brume est un port.",
            "",
            "");
    questions.add(
        new Question(
            new QuestionId(Integer.toString(questions.size())),
            form,
            anchor,
            List.of(),
            0.5,
            "",
            new Provenance("sample", "fact", "", 1),
            Set.of(),
            QuestionStatus.ACCEPTED,
            false));
  }
}
