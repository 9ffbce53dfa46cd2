package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Generation.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MishapsTest {
  private final Mishaps mishaps = new Mishaps();

  @Test
  void what_works_answers_and_leaves_no_trace() {
    assertThat(mishaps.spared("Rule", "Une phrase.", () -> List.of("a"))).containsExactly("a");
    assertThat(mishaps.all()).isEmpty();
  }

  @Test
  void what_breaks_gives_nothing_and_is_told_with_its_sentence() {
    var none = List.<String>of();
    assertThat(mishaps.spared("Rule", "Une phrase.", () -> List.of(none.getFirst()))).isEmpty();
    assertThat(mishaps.all())
        .containsExactly(
            new Refusal("Rule", "Une phrase.", "", "java.util.NoSuchElementException"));
  }

  @Test
  void a_pattern_that_exhausts_the_stack_ends_with_its_sentence() {
    var row = "a".repeat(100_000);
    var endless = Pattern.compile("(?:a|b)*c");
    assertThat(
            mishaps.spared(
                "Rule", "b", () -> endless.matcher(row).find() ? List.of("") : List.of()))
        .isEmpty();
    assertThat(mishaps.all()).extracting(Refusal::rule).containsExactly("Rule");
  }

  @Test
  void they_are_told_in_one_order() {
    for (var sentence : List.of("c", "a", "b")) {
      mishaps.spared(
          "Rule",
          sentence,
          () -> {
            throw new IllegalStateException();
          });
    }
    assertThat(mishaps.all()).extracting(Refusal::stem).containsExactly("a", "b", "c");
  }
}
