package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is asked of one State stands beside what is asked of others, less how and what for.
class BriefDemandsTest {
  private static final List<Question> QUESTIONS =
      AskedTexts.questions(
          """
          Déclaration du sommet de Brest

          1. Nous, ministres de l’Union des ports, nous sommes réunis à Brest.

          2. Nous appelons le Bélarus à cesser ses attaques contre les pilotes et à rendre les balises volées aux pêcheurs voisins.

          3. Nous appelons l’Iran à cesser ses menaces contre les armateurs et à publier les cartes de ses hauts-fonds grâce à des relevés que des experts indépendants vérifieront chaque année.

          4. Nous appelons la Syrie à cesser ses provocations contre les douaniers et à réparer les phares de sa côte pour guider enfin les navires marchands qui passent la nuit.

          5. Nous appelons la Libye à cesser ses tirs contre les remorqueurs et à libérer les marins de la goélette en vertu des usages anciens de la navigation.
          """);

  @Test
  void cutsHowAndWhatForFromWhatOthersAreAsked() {
    var choices =
        QUESTIONS.stream()
            .map(Question::form)
            .filter(MultipleChoice.class::isInstance)
            .map(MultipleChoice.class::cast)
            .filter(choice -> choice.stem().startsWith("Que demandent"))
            .flatMap(choice -> choice.options().stream())
            .map(option -> option.text())
            .toList();

    assertTrue(
        choices.stream().anyMatch(text -> text.endsWith("les cartes de ses hauts-fonds"))
            || choices.stream().anyMatch(text -> text.endsWith("les phares de sa côte")),
        choices + AskedTexts.stems(QUESTIONS));
  }
}
