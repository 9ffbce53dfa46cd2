package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which statements are judged; the texts are written for it.
class JudgementsTest {
  private static final List<Question> FRENCH =
      AskedTexts.questions(
          """
          1. Nous, ministres des pays riverains, avons convenu de créer un réseau réunissant les ports, les
          pilotes et le secteur privé pour améliorer le balisage des chenaux. La surveillance des digues
          joue un rôle essentiel dans la sécurité de nos équipages.

          2. Nous étudions la possibilité d’établir un bureau des phares à Lisbonne. Le secteur public
          entretient les bouées. Nous nous engageons à consacrer au moins 20 % de nos budgets aux dragues.

          3. Nous rendons hommage aux équipages qui travaillent sans relâche pour notre sécurité.
          """,
          7);

  private static final List<Question> ENGLISH =
      AskedTexts.questions(
          """
          Joint Leaders’ Statement on Harbours

          1. We commit to clean all quays of the northern strait no later than 2050. We will provide over
          $40 million to the pilots of the island towns each year.

          2. We welcome the opening of the lighthouse school in Bergen in May 2014. Clean harbours are
          essential for the prosperity of our peoples.
          """,
          7);

  @Test
  void makesNoFacultyOfADutySinceThatIsNoFalsehood() {
    var told =
        told(
            AskedTexts.questions(
                """
                Convention on the Lamps of the Strait

                Article 1
                The Lamp Office shall publish a list of all lamps of the Strait every spring.

                It may appoint two inspectors for the northern towers.

                Article 2
                The Lamp Office may lend lamps to the schools of the northern towers.

                Article 3
                The Lamp Office shall respect the customs of the harbour towns of the Strait.

                Article 4
                The Harbour Board shall elect a Chairman from among the captains of the Strait.
                """,
                7));

    assertFalse(told.contains("Office need not publish"), told);
    assertFalse(told.contains("Office may publish"), told);
    assertFalse(told.contains("respect the customs"), told);
  }

  @Test
  void tellsNoPlatitude() {
    assertFalse(told(FRENCH).contains("rôle essentiel"), told(FRENCH));
    assertFalse(told(FRENCH).contains("hommage"), told(FRENCH));
    assertFalse(told(ENGLISH).contains("essential"), told(ENGLISH));
  }

  @Test
  void movesNoBoundIntoWhatItPermits() {
    assertFalse(told(ENGLISH).matches("(?s).*no later than 205[1-9].*"), told(ENGLISH));
    assertFalse(told(ENGLISH).matches("(?s).*over \\$[123]\\d million.*"), told(ENGLISH));
    assertFalse(told(FRENCH).matches("(?s).*au moins (?:5|10|15) %.*"), told(FRENCH));
  }

  @Test
  void turnsAWordIntoItsOppositeWhereNothingElseIsToBeJudged() {
    var told =
        told(
            AskedTexts.questions(
                """
                1. Nous, ministres des pays riverains, avons décidé d’inviter l’Islande aux travaux sur les bouées.

                2. Les relevés des fonds reposent sur les contributions volontaires des capitaines du golfe.

                3. Les pilotes du golfe échangent leurs cartes. Les dragues nettoient les chenaux.
                """,
                7));

    assertTrue(told.matches("(?s).*contributions (?:volontaires|obligatoires).*"), told);
  }

  @Test
  void exchangesNoChamberForItsParliamentAndTellsNothingOfOtherThings() {
    var told =
        told(
            AskedTexts.questions(
                """
                Constitution de la République des Îles

                Article 1
                Le Parlement est constitué par une assemblée unique dite Assemblée nationale.

                Article 2
                Le Parlement vote les lois de finances et contrôle les comptes des ports.

                Article 3
                L’Assemblée nationale élit son bureau au début de chaque session d’automne.

                Article 4
                La Cour des comptes peut accomplir les autres missions.
                """,
                7));

    assertFalse(told.contains("L’Assemblée nationale vote les lois"), told);
    assertFalse(told.contains("autres missions"), told);
  }

  @Test
  void asksAFactOnlyOnce() {
    var stems = judged(FRENCH);

    assertTrue(stems.stream().filter(stem -> stem.contains("20 %")).count() <= 1, told(FRENCH));
  }

  private static List<String> judged(List<Question> questions) {
    return questions.stream()
        .map(Question::form)
        .filter(Form.TrueFalse.class::isInstance)
        .map(Form::stem)
        .toList();
  }

  private static String told(List<Question> questions) {
    return String.join("\n", judged(questions));
  }
}
