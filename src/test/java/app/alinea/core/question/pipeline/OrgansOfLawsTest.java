package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A task of one organ is asked for beside the other organs of the law.
class OrgansOfLawsTest {
  private static final List<Question> QUESTIONS =
      AskedTexts.questions(
          """
          Convention sur les phares

          Article 1
          La Commission des Phares surveille les lampes. La Commission des Phares publie un rapport.

          Article 2
          Le Comité des Pilotes nomme les guetteurs. Le Comité des Pilotes siège à Brest.

          Article 3
          L’Assemblée des Ports vote le budget annuel. L’Assemblée des Ports se réunit en mars.

          Article 4
          Le Conseil des Balises répare les bouées. Le Conseil des Balises tient un registre.

          Article 5
          Le Conseil des Balises arrête le plan des digues sur proposition de l’Assemblée des Ports.
          """);

  @Test
  void offersTheOtherOrgansOfTheLaw() {
    var choice =
        QUESTIONS.stream()
            .map(Question::form)
            .filter(MultipleChoice.class::isInstance)
            .map(MultipleChoice.class::cast)
            .filter(form -> form.answer().endsWith("Comité des Pilotes"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(AskedTexts.stems(QUESTIONS)));

    assertEquals(4, choice.options().size());
    assertTrue(
        choice.options().stream()
            .anyMatch(option -> option.text().endsWith("Conseil des Balises")));
  }

  @Test
  void takesAnotherSetOfOrgansWhereAGateRefusesTheFirst() {
    var questions =
        AskedTexts.questions(
            """
            Constitution de la Terre des Phares

            Article 1
            Le Président de la République signe les décrets de nomination des gardiens.
            Le Président de la République accrédite les ambassadeurs de la Terre des Phares.

            Article 2
            Le Premier Ministre dirige les services. Le Premier Ministre répond aux députés.

            Article 3
            La Cour des Phares juge les naufrages. La Cour des Phares publie un recueil.

            Article 4
            Le Président de l’Assemblée des Ports ouvre les séances.
            Le Président de l’Assemblée des Ports tient la liste des orateurs.

            Article 5
            Le Sénat des Îles examine les budgets. Le Sénat des Îles siège à Brest.
            """);

    var choice =
        questions.stream()
            .map(Question::form)
            .filter(MultipleChoice.class::isInstance)
            .map(MultipleChoice.class::cast)
            .filter(form -> form.answer().endsWith("Président de la République"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(AskedTexts.stems(questions)));

    assertTrue(
        choice.options().stream().noneMatch(option -> option.text().contains("Cour")),
        choice.toString());
    assertTrue(
        choice.options().stream()
            .anyMatch(option -> option.text().contains("Président de l’Assemblée")),
        choice.toString());
  }

  @Test
  void offersTermsOfOfficeBesideATerm() {
    var questions =
        AskedTexts.questions(
            """
            Constitution de la Terre des Phares

            Article 1
            La durée du mandat des gardiens est de six ans.

            Article 2
            Les gardiens tiennent les registres des lampes.
            """);

    assertTrue(
        questions.stream()
            .map(Question::form)
            .filter(MultipleChoice.class::isInstance)
            .anyMatch(form -> form.answer().equals("six ans")),
        AskedTexts.stems(questions));
  }
}
