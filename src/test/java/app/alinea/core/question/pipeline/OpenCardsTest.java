package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static app.alinea.core.question.pipeline.AskedTexts.questions;
import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import org.junit.jupiter.api.Test;

/// Questions that have more answers than one until something else is told with them.
class OpenCardsTest {
  private static String asked(String sentence, String elsewhere) {
    return cards(text(sentence, elsewhere), 7).replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private static String text(String sentence, String elsewhere) {
    return "1. Nous, ministres des ports, nous sommes réunis à Tromsø. "
        + sentence
        + "\n\n2. Nous avons remercié les équipages des remorqueurs. La glace était mince. "
        + elsewhere
        + "\n";
  }

  @Test
  void whatConsultationsAreOnIsNotAskedOfThoseWhoConsultOneAnotherOnMore() {
    var sentence =
        "Nous poursuivrons nos consultations sur les conséquences du retrait de l’Islande et son"
            + " effet sur les quotas de morue.";
    var question = "Sur quoi les ministres des ports poursuivront-ils leurs consultations ?";

    assertThat(asked(sentence, "")).contains(question);
    assertThat(asked(sentence, "Nous continuerons de nous consulter sur les phares du Nord."))
        .doesNotContain(question);
  }

  @Test
  void theFieldOfAPlanIsNotAskedWherePlansOfOtherFieldsAreNamed() {
    var sentence = "Nous avons approuvé un plan d’action pour la pêche côtière.";
    var question = "Dans quel domaine les ministres des ports ont-ils approuvé un plan d’action ?";

    assertThat(asked(sentence, "")).contains(question);
    assertThat(asked(sentence, "Le plan d’action pour les phares suit son cours."))
        .doesNotContain(question);
  }

  @Test
  void whatBareThingsAllowIsNotAsked() {
    assertThat(
            asked(
                "Les sondages sont un moyen essentiel de mesurer l’envasement des chenaux et la"
                    + " dérive des bouées.",
                ""))
        .doesNotContain("que permettent de mesurer les sondages");
  }

  @Test
  void whatAnswersThingsThatWereToldBeforeIsNotAsked() {
    assertThat(
            asked(
                "Nous avons renforcé la présence des remorqueurs de Bergen pour répondre aux"
                    + " tempêtes récurrentes.",
                ""))
        .doesNotContain("→ La présence des remorqueurs");
    assertThat(
            asked(
                "Nous avons renforcé la présence des remorqueurs de Bergen pour répondre aux"
                    + " tempêtes de l’Atlantique.",
                ""))
        .contains("→ Pour répondre aux tempêtes de l’Atlantique");
  }

  @Test
  void whatIsCreatedAsWellIsNotAskedWithoutItsMatter() {
    assertThat(
            asked(
                "Nous avons également convenu de créer un réseau réunissant la Ligue du Nord, les"
                    + " pilotes, les chantiers et les pêcheurs pour améliorer le partage de cartes"
                    + " et l’échange de relevés.",
                ""))
        .doesNotContain("ont convenu de créer pour améliorer");
  }

  @Test
  void neitherTheCharterNorAPeaceElsewhereStandsBesideATreatyOnArms() {
    var options =
        questions(
                text(
                    "Les accords de partage des charges de l’OTAN ont toujours été pleinement"
                        + " compatibles avec le TNP.",
                    "Nous avons cité la Charte des Nations Unies, l’Accord-cadre général pour la"
                        + " paix en Bosnie-Herzégovine, la Convention de Montreux et le Traité"
                        + " d’interdiction complète des essais nucléaires."))
            .stream()
            .map(Question::form)
            .filter(Form.MultipleChoice.class::isInstance)
            .map(form -> ((Form.MultipleChoice) form).options().toString())
            .toList()
            .toString();

    assertThat(options).doesNotContain("Charte des Nations Unies").doesNotContain("Bosnie");
  }
}
