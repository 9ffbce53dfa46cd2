package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.QuestionType;
import org.junit.jupiter.api.Test;

/// Appointments of a cabinet, each a line of its own.
class AppointmentsTest {
  private static final String CARDS =
      AskedTexts.cards(
              """
              COMMUNIQUÉ DU CONSEIL DES MINISTRES

              Le Conseil a procédé à l’examen du projet de loi relatif au littoral.

              • Monsieur Oumar Bassène, Journaliste, est nommé Président du Conseil national de la Presse maritime, en remplacement de Monsieur Babou Fall ;

              Monsieur Souleye GUEYE, Inspecteur du Trésor, matricule de solde n° 604 112/D, est nommé Directeur des Transports fluviaux au Ministère des Infrastructures, poste vacant.
              """,
              7)
          .replace('\u00A0', ' ')
          .replace('\u202F', ' ');

  @Test
  void whoIsAppointedIsAskedWithoutWhatStandsBetween() {
    assertThat(CARDS)
        .contains(
            "Selon le texte, qui est nommé Président du Conseil national de la Presse maritime ? →"
                + " Monsieur Oumar Bassène")
        .doesNotContain("matricule");
  }

  @Test
  void aFamilyNameInCapitalsIsAPersonsAsWell() {
    assertThat(CARDS)
        .contains("Selon le texte, qui est nommé Directeur des Transports fluviaux")
        .doesNotContain("qu’est-ce qui est nommé");
  }

  @Test
  void effortsAndMeasuresThatCouldBeAnyAreNotAsked() {
    var cards =
        AskedTexts.cards(
            """
            Déclaration de Kayor

            1. Nous reconnaissons les responsabilités des pilotes pour développer la confiance dans les ports de Kayor.

            2. Le Chef de l’État a demandé au Ministre des Ports de prendre les dispositions utiles.
            """,
            7);

    assertThat(cards).doesNotContain("Dans quel but").doesNotContain("dispositions utiles");
  }

  @Test
  void whoIsCalledByATitleIsAskedForOnceWithoutOthersBesideIt() {
    var questions =
        AskedTexts.questions(
            """
            COMMUNIQUÉ DU CONSEIL DES MINISTRES

            Monsieur Oumar Bassène, Journaliste, est nommé Président du Conseil de la Presse maritime ;

            Madame Awa Sow, Ingénieure, est nommée Directeur des Transports fluviaux ;

            Monsieur Ali Fall, Juriste, est nommé Directeur des Phares ;

            Monsieur Souleye Gueye, Juriste, est nommé Secrétaire général de l’Agence des Bacs.
            """);

    assertThat(questions).hasSize(3);
    assertThat(questions).allMatch(question -> question.type() == QuestionType.FLASHCARD);
  }
}
