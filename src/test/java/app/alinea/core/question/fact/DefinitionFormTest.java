package app.alinea.core.question.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DefinitionFormTest {
  @Test
  void aVerbDefinesAnywhere() {
    assertEquals(
        Optional.of("quai | tout ouvrage où l’on amarre"),
        found("Le terme « quai » désigne tout ouvrage où l’on amarre", false));
    assertEquals(
        Optional.of("berth | any place where a ship is moored"),
        found("the term “berth” means any place where a ship is moored", false));
    assertEquals(
        Optional.of("berth | any place where a ship is moored"),
        found("''berth'' shall mean any place where a ship is moored", false));
  }

  @Test
  void whatATermIncludesIsNoneOfItsMeaning() {
    assertEquals(
        Optional.of("Towage | the movement of vessels by order of a pilot"),
        found(
            "“Towage”, which includes salvage where applicable, shall mean the movement of vessels"
                + " by order of a pilot",
            false));
  }

  @Test
  void aCommaDefinesAmongTermsOnly() {
    assertEquals(Optional.empty(), found("«quai», tout ouvrage où l’on amarre", false));
    assertEquals(
        Optional.of("quai | tout ouvrage où l’on amarre"),
        found("«quai», tout ouvrage où l’on amarre", true));
    assertEquals(
        Optional.of("Quai | tout ouvrage où l’on amarre"),
        found("Quai : tout ouvrage où l’on amarre", true));
  }

  @Test
  void whatBelongsToTheTermStaysWithIt() {
    assertEquals(
        Optional.of("accord de l’armateur | toute lettre signée"),
        found("«accord» de l’armateur, toute lettre signée", true));
  }

  @Test
  void aHeadingAndAWordThatPointsBackAreNoTerms() {
    assertEquals(Optional.empty(), found("Chapitre 2 : Dispositions du port", true));
    assertEquals(Optional.empty(), found("Ce terme désigne aussi tout chaland", true));
    assertEquals(
        Optional.of("titre de port | tout permis d’amarrage"),
        found("Titre de port : tout permis d’amarrage", true).map(String::toLowerCase));
  }

  @Test
  void whatATermIsDefinesIt() {
    assertEquals(
        Optional.of("passage | tout croisement de deux voies"),
        found(
            "Aux fins de la présente loi, un « passage » est tout croisement de deux voies",
            false));
  }

  @Test
  void anUnquotedTermEndsAtItsMeaning() {
    assertEquals(
        Optional.of("jour de marée | une période de douze heures"),
        found("On entend par jour de marée une période de douze heures", false));
  }

  private static Optional<String> found(String text, boolean amongTerms) {
    return DefinitionForm.find(text, amongTerms)
        .map(found -> found.term() + " | " + text.substring(found.from()));
  }
}
