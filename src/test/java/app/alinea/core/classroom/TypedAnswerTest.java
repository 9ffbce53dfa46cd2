package app.alinea.core.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.quiz.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TypedAnswerTest {
  private static GivenAnswer typed(String text, boolean correct) {
    return new GivenAnswer(new Response.Typed(text), correct, Duration.ZERO, 1);
  }

  @Test
  void whatIsTypedAlikeIsCountedTogetherMostFrequentFirst() {
    var answers =
        List.of(
            typed("le quai", false),
            typed(" Le  Quai ", false),
            typed("la digue", true),
            new GivenAnswer(new Response.Chosen(1), true, Duration.ZERO, 1));

    assertThat(TypedAnswer.of(answers))
        .containsExactly(
            new TypedAnswer("le quai", false, 2), new TypedAnswer("la digue", true, 1));
  }
}
