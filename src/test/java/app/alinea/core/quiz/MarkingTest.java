package app.alinea.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alinea.core.question.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkingTest {
  private final Marking marking = new Marking();

  private void check(Form form, Response right, Response wrong) {
    assertThat(marking.isCorrect(form, right)).isTrue();
    assertThat(marking.isCorrect(form, wrong)).isFalse();
  }

  @Test
  void aMultipleChoiceIsRightAtItsKey() {
    var options = List.of(new Form.Option("le nord", ""), new Form.Option("le sud", ""));
    var form = new Form.MultipleChoice("Où ?", options, 1);
    check(form, new Response.Chosen(1), new Response.Chosen(0));
  }

  @Test
  void aStatementIsJudgedTrueByTheFirstChoice() {
    check(
        new Form.TrueFalse("Il pleut.", true, ""), new Response.Chosen(0), new Response.Chosen(1));
    check(
        new Form.TrueFalse("Il pleut.", false, "Il neige."),
        new Response.Chosen(1),
        new Response.Chosen(0));
  }

  @Test
  void aTypedAnswerMayDifferInAccentsAndBeANearMiss() {
    var form = new Form.Cloze("Le ____ passe.", "maréchal", List.of("brigadier"));
    check(form, new Response.Typed("MARECHAL"), new Response.Typed("général"));
    check(form, new Response.Typed("marchal"), new Response.Typed(""));
    check(form, new Response.Typed("le brigadier"), new Response.Typed("berger"));
    check(
        new Form.ShortAnswer("Quand ?", "2031", List.of()),
        new Response.Typed("2031"),
        new Response.Typed("2032"));
  }

  @Test
  void anOrderAndPairsAreRightAsAWhole() {
    check(
        new Form.Ordering("Rangez.", List.of("a", "b", "c")),
        new Response.Ordered(List.of(0, 1, 2)),
        new Response.Ordered(List.of(0, 2, 1)));
    check(
        new Form.Matching("Reliez.", List.of(new Form.Pair("a", "1"), new Form.Pair("b", "2"))),
        new Response.Matched(List.of(0, 1)),
        new Response.Matched(List.of(1, 0)));
  }

  @Test
  void aFlashcardIsJudgedByTheLearner() {
    check(
        new Form.Flashcard("Quoi ?", "Cela."),
        new Response.SelfJudged(true),
        new Response.SelfJudged(false));
  }

  @Test
  void aResponseOfAnotherFormIsAnError() {
    assertThatThrownBy(() ->
            marking.isCorrect(new Form.Flashcard("Quoi ?", "Cela."), new Response.Typed("Cela.")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
