package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Powers, penalties, ages, periods and leave in English laws.
final class EnglishNormsTest {
  private static final List<Question> ASKED =
      AskedTexts.questions(
          """
          Convention on the Beacons of the Straits

          Article 1
          Purpose
          1. The purpose of this Convention is to keep the Straits safe for fishing boats.
          2. This Article shall not apply to warships.

          Article 2
          The Beacon Authority
          1. The powers of the Beacon Authority shall be vested in the Beacon Council.
          2. The Beacon Warden shall be appointed by the Beacon Council on the proposal of the Fishing Guild.
          3. The Beacon Warden is responsible to the Beacon Council for the upkeep of the lights.
          4. The Beacon Council shall meet in ordinary session twice a year.
          5. The Beacon Warden shall elect once every six years a deputy.
          6. In the event of an equality of votes, the Chairman of the Beacon Council shall have a casting vote.

          Article 3
          Lamps
          1. No Party may remove a beacon without the consent of the Beacon Council.
          2. A person who puts out a beacon commits an offence and is liable to a fine not exceeding 900 crowns.
          3. The costs of the inspection shall be borne by the owner of the boat.
          4. The log shall be drawn up in three copies and kept for a year.
          5. The rest of a lamp keeper shall be at least eleven consecutive hours.
          6. A lamp licence is void where the keeper has left the Straits.
          7. Lamp keepers shall retire at the age of sixty years.
          8. Smoking near oil lamps is prohibited.

          Article 4
          Keepers
          1. The owner of a boat shall be liable for damage caused by its nets.
          2. The wage of a keeper shall not exceed 40 crowns a week.
          3. Every keeper is entitled to leave of not less than three weeks.
          4. The Fishing Guild may, after consulting the Beacon Warden, close a harbour in winter.
          5. Every citizen of not less than 17 years of age shall have the right to fish in the Straits.
          6. In case of fog, the time limit for repairs shall be five days.
          7. The Beacon Warden shall paint the beacons once every two years.

          Article 5
          Final provisions
          1. Any Party may denounce this Convention by written notification addressed to the Beacon Council.
          2. No reservations may be made to this Convention.
          """);

  @Test
  void asksForThePurposeAndNotForThatOfAnArticle() {
    assertEquals(
        "To keep the Straits safe for fishing boats",
        answer("What is the purpose of the Convention?"));
    assertFalse(AskedTexts.stems(ASKED).contains("the Convention not apply"));
  }

  @Test
  void asksInWhomPowersAreVestedAndWhoAnswersToWhom() {
    assertEquals(
        "The Beacon Council",
        answer("In whom shall the powers of the Beacon Authority be vested?"));
    assertEquals(
        "The Beacon Council",
        answer("To whom is the Beacon Warden responsible for the upkeep of the lights?"));
  }

  @Test
  void asksOnWhoseProposalAndWithWhoseLeave() {
    assertEquals(
        "The Fishing Guild",
        answer("On whose proposal shall the Beacon Warden be appointed by the Beacon Council?"));
    assertEquals(
        "The consent of the Beacon Council", answer("Without what may no Party remove a beacon?"));
  }

  @Test
  void asksForPenaltiesAndCosts() {
    assertEquals(
        "A fine not exceeding 900 crowns",
        answer("To what penalty is a person who puts out a beacon liable?"));
    assertEquals(
        "By the owner of the boat", answer("By whom shall the costs of the inspection be borne?"));
  }

  @Test
  void asksForAgesRestsAndCopies() {
    assertEquals("Sixty years", answer("At what age shall lamp keepers retire?"));
    assertEquals(
        "Eleven consecutive hours",
        answer("What minimum does Article 3 set for the rest of a lamp keeper?"));
    assertEquals("Three copies", answer("In how many copies shall the log be drawn up?"));
  }

  @Test
  void asksInWhichCaseAThingIsVoid() {
    assertEquals(
        "Where the keeper has left the Straits", answer("In which case is a lamp licence void?"));
    assertEquals("Smoking near oil lamps", answer("What does Article 3 prohibit?"));
  }

  @Test
  void asksHowAPartyLeaves() {
    assertEquals(
        "By written notification addressed to the Beacon Council",
        answer("How may a Party denounce the Convention?"));
    assertEquals(
        "No reservations may be made to the Convention",
        answer("What rule does Article 5 lay down on reservations?"));
  }

  @Test
  void asksForLimitsAndForWhatSomebodyAnswers() {
    assertEquals(
        "Damage caused by its nets", answer("For what shall the owner of a boat be liable?"));
    assertEquals(
        "40 crowns a week", answer("What maximum does Article 4 set for the wage of a keeper?"));
    assertEquals(
        "Three weeks", answer("What minimum does Article 4 set for the leave of every keeper?"));
    assertEquals("Five days", answer("How long is the time limit for repairs in the case of fog?"));
    assertEquals(
        "Once every two years", answer("How often shall the Beacon Warden paint the beacons?"));
  }

  @Test
  void asksFromWhatAgeAndAfterConsultingWhom() {
    assertEquals(
        "17 years", answer("From what age have citizens the right to fish in the Straits?"));
    assertEquals(
        "The Beacon Warden",
        answer("After consulting whom may the Fishing Guild close a harbour in winter?"));
  }

  @Test
  void takesOnceWithEvery() {
    assertFalse(AskedTexts.stems(ASKED).contains("elect once a deputy"), AskedTexts.stems(ASKED));
  }

  private static String answer(String stem) {
    return ASKED.stream()
        .filter(question -> question.type() == QuestionType.FLASHCARD)
        .filter(question -> question.form().stem().equals(stem))
        .map(question -> question.form().answer())
        .findFirst()
        .orElse("no such question: " + AskedTexts.stems(ASKED));
  }

  @Test
  void asksHowATreatyIsAmendedLeftAndKept() {
    var asked =
        AskedTexts.questions(
            """
            Agreement on the Windmills of the Coast

            Article 1
            This Agreement replaces the Convention of 4 May 1902 on Sails and Millstones.

            Article 2
            This Agreement may be amended at any meeting of the millers of the Coast.

            Article 3
            Instruments of ratification shall be deposited with the Bank of Millport, depositary of the Agreement.

            Article 4
            A Party to the Agreement may denounce it by a notification in writing addressed to the Bank of Millport.

            Article 5
            No action for the repair of a mill may be brought before the expiration of two years from the completion of the mill.

            Article 6
            The miller shall bear the costs of the inspection of sails.

            Article 7
            The Mill Board shall have the following functions:
            (a) to inspect the sails of all mills;
            (b) to license millers and to keep a list of them.
            """);

    assertEquals(
        "The Convention of 4 May 1902 on Sails and Millstones",
        AskedTexts.answer(asked, "Which earlier text does the Agreement replace?"));
    assertEquals(
        "At any meeting of the millers of the Coast",
        AskedTexts.answer(asked, "When may the Agreement be amended?"));
    assertEquals(
        "The Bank of Millport",
        AskedTexts.answer(asked, "Who is the depositary of the Agreement?"));
    assertEquals(
        "By a notification in writing addressed to the Bank of Millport",
        AskedTexts.answer(asked, "How may a Party denounce the Agreement?"));
    assertEquals(
        "The miller",
        AskedTexts.answer(asked, "Who shall bear the costs of the inspection of sails?"));
    assertTrue(
        AskedTexts.stems(asked).contains("Which body shall inspect the sails of all mills?"),
        AskedTexts.stems(asked));
    assertFalse(AskedTexts.stems(asked).contains("and to keep"), AskedTexts.stems(asked));
  }

  @Test
  void asksForAnOrganOfALawHoweverOftenItIsNamed() {
    var asked =
        AskedTexts.stems(
            AskedTexts.questions(
                """
                Charter of the Orchard Union

                Article 1
                The Grafting Assembly shall approve the treaties of the Union on fruit.

                Article 2
                The Pruning Council may set up working groups for such purposes as it may deem useful.

                Article 3
                The Grafting Assembly shall hear the reports of the Pruning Council.

                Article 4
                The Grafting Assembly shall be bound by this Charter.

                Article 5
                The Grafting Assembly shall admit new orchards to the Union.
                """));

    assertTrue(
        asked.contains("Which body shall approve the treaties of the Union on fruit?"), asked);
    assertTrue(asked.contains("for such purposes as it may deem useful?"), asked);
    assertFalse(asked.contains("be bound by"), asked);
  }
}
