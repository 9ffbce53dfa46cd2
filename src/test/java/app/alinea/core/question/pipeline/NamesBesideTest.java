package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands beside a name of which the text has too few rivals.
class NamesBesideTest {
  private static List<MultipleChoice> choices(String text, String part) {
    return AskedTexts.questions(text).stream()
        .map(Question::form)
        .filter(MultipleChoice.class::isInstance)
        .map(MultipleChoice.class::cast)
        .filter(choice -> choice.stem().contains(part))
        .toList();
  }

  @Test
  void besideTwoThatTheTextNamesAGreatStateStandsThatItDoesNot() {
    var text =
        """
        1. Nous, chefs d’État et de gouvernement de l’OTAN, nous sommes réunis à Lisbonne.

        2. Nous condamnons les tirs de l’Iran contre les phares. Nous appelons l’Iran à rendre les
        bouées volées aux pêcheurs.

        3. Nous condamnons les tirs du Bélarus contre les écluses. Nous appelons le Bélarus à rouvrir
        le canal aux mariniers.

        4. Nous condamnons les menaces de la Chine contre les digues. Nous appelons la Chine à libérer
        les estuaires de leurs barrages.
        """;

    var choices = choices(text, "rendre les bouées");

    assertThat(choices).isNotEmpty().allSatisfy(choice -> assertThat(choice.options()).hasSize(4));
    assertThat(choices.getFirst().options())
        .extracting(Option::text)
        .contains("le Bélarus", "la Chine", "l’Iran");
  }

  @Test
  void besideANewMemberStandThoseThatMayJoin() {
    var text =
        """
        1. Nous, chefs d’État et de gouvernement de l’OTAN, nous sommes réunis à Lisbonne.

        2. Nous souhaitons la bienvenue à la Finlande en tant que nouveau membre de l’Alliance.

        3. L’Ukraine deviendra membre de l’Alliance quand les conditions seront réunies. La Géorgie
        deviendra membre de l’Alliance au terme du plan d’action. Nous aidons la Moldavie et la
        Bosnie-Herzégovine, nos partenaires, à rénover leurs ports.
        """;

    assertThat(choices(text, "nouveau membre"))
        .isNotEmpty()
        .allSatisfy(choice -> {
          assertThat(choice.answer()).isEqualTo("la Finlande");
          assertThat(choice.options()).hasSize(4);
        });
  }
}
