package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Time limits, shares and powers that provisions set in the middle of a sentence.
final class ThresholdsTest {
  private static final List<Question> TREATY =
      AskedTexts.questions(
          """
          Convention on the Sound Ferries

          Article 1

          The Harbour Office shall, within seven days of the accident, open an inquiry into the loss of the ferry.

          Article 2

          An amendment to the tariff shall be ratified by two-thirds of the registered ferrymen.

          A motion of censure against the Pilot Master shall be signed by one-tenth of the members of the Assembly of Keepers.

          Article 3

          Only riparian citizens shall have the right to own a ferry on the Sound.

          Article 4

          The Convention shall enter into force on the first day of the month following the date on which three Member States of the Sound Union have expressed their consent to be bound by it.

          For each State which ratifies this Convention after that date, the Convention shall enter into force on the thirtieth day after the deposit by such State of its instrument of ratification.

          Article 5

          Such withdrawal shall become effective on the first day of the month following the expiration of a period of six months after the date of receipt of the notification by the Harbour Office.
          """);

  private static final String LAW =
      AskedTexts.cards(
          """
          Loi sur les bacs du fleuve

          Article premier

          La demande de mise à quai doit faire l’objet d’un préavis de six (6) mois de la part de l’intéressé.

          Article 2

          Les comptes du Conseil des bacs sont transmis aux commissaires quarante-cinq jours, au moins, avant la date de l’assemblée générale.

          Article 3

          La motion de censure doit être signée par un dixième au moins des membres de l’Assemblée des bateliers.

          Article 4

          L’Assemblée des bateliers ne peut être dissoute pendant la crue du fleuve.

          Article 5

          La pension des bateliers est fixée à 2 % du tarif de base.
          """,
          7);

  @Test
  void asksForATimeLimitInTheMiddleOfASentence() {
    assertEquals(
        "seven days",
        AskedTexts.answer(
            TREATY,
            "Within what time after the accident shall the Harbour Office open an inquiry into the"
                + " loss of the ferry?"));
  }

  @Test
  void asksForTheShareThatAnActTakes() {
    assertEquals(
        "Two-thirds of the registered ferrymen",
        AskedTexts.answer(TREATY, "By what majority must an amendment to the tariff be ratified?"));
    assertEquals(
        "One-tenth of the members of the Assembly of Keepers",
        AskedTexts.answer(
            TREATY, "By how many must a motion of censure against the Pilot Master be signed?"));
  }

  @Test
  void asksWhoAloneMayOwnAThing() {
    assertEquals(
        "Riparian citizens", AskedTexts.answer(TREATY, "Who alone may own a ferry on the Sound?"));
  }

  @Test
  void asksWhenThoseAreBoundWhoJoinAndWhenTheyLeave() {
    assertEquals(
        "three Member States",
        AskedTexts.answer(
            TREATY,
            "The consent of how many Member States is needed for the Convention to enter into"
                + " force?"));
    assertEquals(
        "On the thirtieth day after the deposit of its instrument of ratification",
        AskedTexts.answer(
            TREATY, "When does the Convention enter into force for a State that ratifies later?"));
    assertTrue(
        AskedTexts.stems(TREATY).contains("When does withdrawal from the Convention take effect?"),
        AskedTexts.stems(TREATY));
  }

  @Test
  void asksForNoticesAndLeadTimes() {
    assertTrue(LAW.contains("Quel préavis l’article premier exige-t-il pour la demande"), LAW);
    assertTrue(LAW.contains("Combien de temps au moins avant la date de l’assemblée"), LAW);
  }

  @Test
  void asksByWhomAMotionIsSignedAndWhenAPowerRests() {
    assertTrue(LAW.contains("Par qui la motion de censure doit-elle être signée"), LAW);
    assertTrue(LAW.contains("Dans quel cas l’Assemblée des bateliers ne peut-elle être"), LAW);
  }

  @Test
  void tellsAShareWithWhatItIsAShareOf() {
    assertFalse(LAW.contains("→ 2 %\n"), LAW);
    assertTrue(LAW.contains("2 % du tarif de base"), LAW);
  }
}
