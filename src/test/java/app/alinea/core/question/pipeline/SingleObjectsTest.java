package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a head noun asks for in a declaration: one thing where one sentence alone has noun and
/// verb.
class SingleObjectsTest {
  private static final String OPENING =
      """
      Déclaration des ministres de la Ligue des Ports

      1. Nous, ministres de la Ligue des Ports, nous sommes réunis à Gênes.

      2. Nous avons approuvé un plan d’action pour la pêche côtière durable.
      """;

  private static final String QUESTION = "Dans quel domaine";

  @Test
  void a_plan_that_is_approved_once_is_asked_for_by_its_field() {
    assertThat(AskedTexts.stems(AskedTexts.questions(OPENING))).contains(QUESTION);
  }

  @Test
  void of_two_plans_approved_the_head_tells_neither() {
    var text = OPENING + "\n3. Nous avons approuvé un plan d’action pour les phares du littoral.\n";
    assertThat(AskedTexts.stems(AskedTexts.questions(text))).doesNotContain(QUESTION);
  }
}
