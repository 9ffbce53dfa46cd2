package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.question.Form;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Terms that a text defines, offered beside each other.
class ChoiceOfTermsTest {
  private static final List<Question> HARBOUR =
      AskedTexts.questions(
          """
          Règlement du port de Sarvielle

          Article 1 - Définitions
          Aux fins du présent règlement, on entend par:
          a) «affréteur», la personne physique ou morale qui loue un navire pour une saison, que cette saison soit d'été ou d'hiver;
          b) «consignataire», la personne physique ou morale qui reçoit les marchandises au port de destination et les consigne sur le quai;
          c) «tiers», la personne physique ou morale qui n'est partie à aucun contrat de louage au port;
          d) «courtier», la personne physique ou morale qui rapproche un vendeur et un acheteur de navires;
          e) «bouée», tout ouvrage flottant auquel un navire peut s'amarrer.

          Article 2 - Entrée dans la rade
          Le capitaine annonce son arrivée douze heures à l'avance.
          """,
          7);

  private static Set<String> offered(String stem) {
    return HARBOUR.stream()
        .filter(question -> question.form().stem().startsWith(stem))
        .map(Question::form)
        .filter(Form.MultipleChoice.class::isInstance)
        .flatMap(form -> ((Form.MultipleChoice) form).options().stream())
        .map(Option::text)
        .collect(Collectors.toSet());
  }

  @Test
  void aMeaningThatPointsToItsOwnBeginningMakesItsTermAnOption() {
    assertEquals(
        Set.of("affréteur", "consignataire", "tiers", "courtier"),
        offered("Quel terme le texte définit-il ainsi : « la personne physique ou morale qui rap"));
  }
}
