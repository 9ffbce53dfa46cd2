package app.alinea.core.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.quiz.Marking;
import app.alinea.core.quiz.Response;
import app.alinea.exchange.SampleDeck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PaperQuizTest {
  private static final List<Question> QUESTIONS = SampleDeck.everyType().questions();

  private static PaperQuiz quiz(int variants) {
    return PaperQuiz.of(SampleDeck.document(), QUESTIONS, variants, 7);
  }

  @Test
  void theKeyOfEveryVariantEarnsFullMarks() {
    var marking = new Marking();
    for (var variant : quiz(8).variants()) {
      var answers = variant.answers(variant.items().stream().map(PaperItem::key).toList());

      for (var question : QUESTIONS) {
        boolean judgedByLearner = question.form() instanceof Form.Flashcard;
        assertEquals(!judgedByLearner, answers.containsKey(question.id()));
        if (!judgedByLearner) {
          assertTrue(
              marking.isCorrect(
                  question.form(), Optional.ofNullable(answers.get(question.id())).orElseThrow()));
        }
      }
    }
  }

  @Test
  void theSameSeedPrintsTheSameSheetsAndVariantsDiffer() {
    assertEquals(quiz(4), quiz(4));
    assertNotEquals(quiz(4).variants().get(0).items(), quiz(4).variants().get(1).items());
  }

  @Test
  void aSheetIsFoundByItsLetterInEitherCase() {
    assertEquals('C', quiz(4).variant('c').orElseThrow().letter());
    assertEquals(Optional.empty(), quiz(4).variant('E'));
  }

  @Test
  void whatCannotBeReadCountsAsBlank() {
    var options = List.of(new Form.Option("à Rome", ""), new Form.Option("à Oslo", ""));
    var choice = item(new Form.MultipleChoice("Où ?", options, 1), List.of(1, 0));
    var order = item(new Form.Ordering("Rangez.", List.of("a", "b", "c")), List.of(2, 0, 1));

    assertEquals(Optional.of(new Response.Chosen(1)), choice.response(" a "));
    assertEquals(Optional.empty(), choice.response("C"));
    assertEquals(Optional.empty(), choice.response("AB"));
    assertEquals(Optional.of(new Response.Ordered(List.of(0, 1, 2))), order.response("3-1-2"));
    assertEquals(Optional.empty(), order.response("3 3 1"));
    assertEquals(Optional.empty(), order.response("1 2"));
  }

  @Test
  void trueAndFalseAreReadByTheirFirstLetterInBothLanguages() {
    var truth = item(new Form.TrueFalse("Oslo est en Norvège.", true, ""), List.of());

    for (var mark : List.of("1", "V", "t", "Vrai")) {
      assertEquals(Optional.of(new Response.Chosen(0)), truth.response(mark));
    }
    for (var mark : List.of("2", "f", "F", "faux")) {
      assertEquals(Optional.of(new Response.Chosen(1)), truth.response(mark));
    }
    assertEquals(Optional.empty(), truth.response("N"));
  }

  @Test
  void missingMarksAreBlank() {
    assertEquals(Map.of(), quiz(1).variants().getFirst().answers(List.of()));
  }

  private static PaperItem item(Form form, List<Integer> order) {
    return new PaperItem(SampleDeck.of(form).questions().getFirst(), order);
  }
}
