package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Form.MultipleChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What takes up another sentence stands neither among options nor in a stem.
class BackPointingTest {
  private static final String LAW =
      """
      Convention on Lighthouses

      Article 1
      The Bureau of Lights may prepare a code of signals for the ports. The Bureau of Lights may submit the code to the Assembly of Keepers for approval.

      Article 2
      The Assembly of Keepers may adopt rules on the colour of buoys in coastal waters.

      Article 3
      The Council of Pilots may invite shipowners and insurers to its public sessions in spring.

      Article 4
      The Committee of Divers may inspect wrecks that lie in shallow waters of the coast.

      Article 5
      The Board of Tides may publish the tables of the tides of all harbours every winter.
      """;

  @Test
  void whatAParagraphIntroducesIsNoOptionElsewhere() {
    var options =
        AskedTexts.questions(LAW).stream()
            .map(question -> question.form())
            .filter(MultipleChoice.class::isInstance)
            .map(MultipleChoice.class::cast)
            .filter(choice -> !choice.answer().contains("the code"))
            .flatMap(choice -> choice.options().stream())
            .map(Form.Option::text)
            .toList();

    assertFalse(options.isEmpty());
    assertTrue(options.stream().noneMatch(text -> text.contains("submit the code")));
  }

  @Test
  void aStemThatSpeaksOfAnotherBesideWhomItAsksForIsRefused() {
    var stems =
        AskedTexts.stems(
            AskedTexts.questions(
                """
                Déclaration du sommet de Brest

                1. Nous, ministres de l’Union des ports, nous sommes réunis à Brest.

                2. La Bolivie porte l’entière responsabilité de son blocus contre le Pérou, qui a gravement porté atteinte à la sûreté des ports et dont elle doit répondre.
                """));

    assertTrue(List.of(stems.split("\n")).stream().noneMatch(stem -> stem.contains("dont elle")));
  }
}
