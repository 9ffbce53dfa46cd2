package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.accepted;
import static app.alinea.core.question.pipeline.AskedTexts.answer;
import static app.alinea.core.question.pipeline.AskedTexts.questions;
import static app.alinea.core.question.pipeline.AskedTexts.stems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The whole way on English texts of several kinds, each written for it.
class EnglishTextsTest {
  private static final List<Question> STATEMENT =
      questions(
          """
          1. We, the Heads of State and Government, met in Oslo on 4 May 2016. We welcome Albania as the newest
          member of our League. We have agreed to create a River Safety Academy in Tallinn.

          2. By 2030, the League will reduce the emissions of its headquarters by 45%. Our patrol in the
          Gulf of Riga trains about 4,000 officers every year.

          3. We endorse the Lake Restoration Plan, which was developed by the Wetlands Restoration Agency (WRA).
          We support Norway’s efforts to establish a seal reserve. We urge Denmark to close the two dumps of its
          coast.
          """);

  private static final List<Question> RESOLUTION =
      questions(
          """
          Resolution 12 (2015)

          The Security Council,

          Recalling its previous resolutions,

          1. Decides to extend the mandate of the River Mission until 30 June 2016;

          2. Requests the Panel of Experts to provide a report to the Committee no later than 15 October 2015;

          3. Stresses that the Government of Karunda bears the primary responsibility for the safety of ferries;

          4. Renews the mandate of the United Nations Lock Mission in Karunda (UNLOMIK) until 30 April 2026;

          5. Commends the African Union for its mediation in the talks between the two ferry guilds;

          6. Demands that the Northern Front immediately release the crews of both barges;
          """);

  private static final List<Question> CONVENTION =
      questions(
          """
          Convention on Rivers and Their Peoples

          Article 1
          Everyone has the right to clean water. The dumping of oil is prohibited.

          Article 2
          Every fisherman has the right to found a guild. No one shall be deprived of drinking water.

          Article 3
          Every village has the right to a bridge over its river. Ministers may not sell the shares of dams.

          Article 4
          Workers have the right to weekly rest on board. The Council consists of the Chamber of Ferries and
          the Senate of Locks.

          Article 5
          Het voorzitterschap wordt door de regering van het koninkrijk bekleed en de zetel van de raad is in
          de hoofdstad van het land. The Court shall try the pirates. Any such declaration shall bind the
          parties referred to in paragraph 2.
          """);

  private static final List<Question> NOTES =
      questions(
          """
          1. The ferry bridge of Alden was built in 1811. The salt museum was opened in 1998.

          2. The lighthouse of Cape Morn was destroyed in 1904. The canal between the two lakes was completed in
          March 1998.

          3. The observatory of Mount Lir was founded in 1756. It was moved to the coast in 1931.
          """);

  @Test
  void putsDatedEventsInOrderEachOfAnotherYear() {
    var ordering =
        NOTES.stream()
            .map(Question::form)
            .filter(Form.Ordering.class::isInstance)
            .map(Form.Ordering.class::cast)
            .findFirst()
            .orElseThrow(() -> new AssertionError(stems(NOTES)));

    assertEquals(
        List.of(
            "The observatory of Mount Lir was founded",
            "The ferry bridge of Alden was built",
            "The lighthouse of Cape Morn was destroyed",
            "The observatory of Mount Lir was moved to the coast",
            "The salt museum was opened"),
        ordering.items());
  }

  @Test
  void readsAPlaceBeforeItsSentence() {
    var notes =
        questions(
            """
            1. Today in Lisbon, we convene for our fourth meeting to renew the fishing pact of the
            two shores. We welcome the ferry guilds. We thank the pilots. We salute the divers.
            """);

    assertTrue(
        notes.stream().noneMatch(question -> question.form().stem().contains("convene for our")),
        stems(notes));
  }

  @Test
  void namesTheAuthorsShortly() {
    assertEquals(
        "on 4 May 2016", accepted(STATEMENT, "On what date did the leaders meet in Oslo?"));
  }

  @Test
  void asksForTheObjectOfAnAction() {
    assertEquals(
        "A River Safety Academy",
        answer(STATEMENT, "What have the leaders agreed to create in Tallinn?"));
  }

  @Test
  void asksByWhichYear() {
    assertEquals(
        "2030",
        answer(
            STATEMENT,
            "By which year will the League reduce the emissions of its headquarters by 45%?"));
  }

  @Test
  void tellsWhatARelativeClauseAdds() {
    assertEquals(
        "the Wetlands Restoration Agency",
        answer(STATEMENT, "The Lake Restoration Plan was developed by ____ (body)."));
  }

  @Test
  void asksWhoseEffortsAreSupported() {
    assertEquals(
        "Norway",
        answer(
            STATEMENT,
            "Which country’s efforts to establish a seal reserve do the leaders support?"));
  }

  @Test
  void offersFullFormsThatTheSameLettersSuit() {
    var choice =
        questions(
                """
                Joint Statement of the Leaders of the Baltic League

                1. We met in Oslo on 4 May 2016.

                2. We welcome the report of the Harbour Protection Agency (HPA) on the two wrecks.
                """)
            .stream()
            .filter(question -> question.form().stem().equals("What does HPA stand for?"))
            .map(Question::form)
            .filter(Form.MultipleChoice.class::isInstance)
            .map(Form.MultipleChoice.class::cast)
            .findFirst()
            .orElseThrow();

    assertEquals(4, choice.options().size());
    assertTrue(
        choice.options().stream()
            .allMatch(option -> option.text().matches("H\\p{L}+ P\\p{L}+ A\\p{L}+")));
  }

  @Test
  void givesTheParagraphsOfAResolutionTheirSubject() {
    assertEquals(
        "Provide a report to the Committee no later than 15 October 2015",
        answer(RESOLUTION, "What does the Security Council request the Panel of Experts to do?"));
    assertTrue(
        RESOLUTION.stream()
            .noneMatch(
                question -> question.form().answer().equalsIgnoreCase("the Security Council")));
  }

  @Test
  void asksWhatAResolutionRenewsCommendsAndDemands() {
    assertEquals(
        "Its mediation in the talks between the two ferry guilds",
        answer(RESOLUTION, "What does the Security Council commend the African Union for?"));
    assertEquals(
        "Immediately release the crews of both barges",
        answer(RESOLUTION, "What does the Security Council demand that the Northern Front do?"));
    assertTrue(
        RESOLUTION.stream()
            .noneMatch(question -> question.form().stem().contains("____ in Karunda")),
        stems(RESOLUTION));
  }

  @Test
  void asksForRightsBansAndParts() {
    assertTrue(
        "The right to clean water"
            .equalsIgnoreCase(
                answer(CONVENTION, "Which right does Article 1 recognise for everyone?")));
    assertEquals(
        "Sell the shares of dams",
        answer(CONVENTION, "According to Article 3, what are ministers forbidden to do?"));
    assertEquals(
        "That anyone be deprived of drinking water",
        answer(CONVENTION, "What does Article 2 prohibit?"));
    assertEquals(
        "Of the Chamber of Ferries and the Senate of Locks",
        answer(CONVENTION, "Of what does the Council consist?"));
  }

  @Test
  void pairsArticlesWithTheRightsTheyRecognise() {
    assertTrue(
        CONVENTION.stream()
            .filter(question -> question.type() == QuestionType.MATCHING)
            .anyMatch(question ->
                question.form().answer().contains("Article 2 = the right to found a guild")));
  }

  @Test
  void asksNothingOfAnotherLanguageOrOfOtherParagraphs() {
    assertFalse(
        CONVENTION.stream()
            .map(question -> question.form().stem() + question.form().answer())
            .anyMatch(text -> text.contains("regering") || text.contains("paragraph")));
  }

  @Test
  void asksNothingThatSeveralAnswersFit() {
    var asked =
        stems(
            questions(
                """
                Agreement on the Ferries of Lake Orm

                Article 1
                Subject to the rules of the port, each member shall enjoy free passage. The Ferry Board of Orm
                shall keep the register of boats. The Ferry Board of Orm may close the harbour in winter.

                Article 2
                The Council shall meet at least twice a year. No one shall derive gain from a rescue. No one may
                fish at night.

                Article 3
                Article 2 applies to the crew of every boat. Contracting Parties undertake to adopt the measures
                that are necessary to keep the lake clean.

                Article 4
                We invite the fishermen of Orm to join the guild and to participate in the work of its council.
                """));

    assertFalse(asked.contains("In which case shall each member"), asked);
    assertFalse(asked.contains("According to the text, what may the Ferry Board"), asked);
    assertFalse(asked.contains("What does Article 2 prohibit"), asked);
    assertFalse(asked.contains("Which article applies"), asked);
    assertFalse(asked.contains("Who undertake"), asked);
  }

  @Test
  void ofSeveralLanguagesNoneGivesTheOthersAway() {
    var options =
        questions(
                """
                Convention on the Lakes

                Article 1
                The lakes shall remain open to the boats of all nations.

                Article 2
                This Convention is done in English, French and Spanish, all three texts being equally authentic.
                """)
            .stream()
            .map(Question::form)
            .filter(form -> form.stem().startsWith("In which languages"))
            .filter(Form.MultipleChoice.class::isInstance)
            .map(Form.MultipleChoice.class::cast)
            .findFirst()
            .orElseThrow()
            .options();

    assertEquals(4, options.size());
    assertEquals(2, options.stream().filter(option -> option.text().contains("English")).count());
    assertEquals(2, options.stream().filter(option -> option.text().contains("French")).count());
  }

  @Test
  void tellsWhatIsAskedWithoutItsInfinitiveMarkers() {
    assertEquals(
        "Join the Lake Club and participate in the elaboration of its charter",
        answer(
            questions(
                """
                1. We, the Heads of State and Government, met in Oslo on 4 May 2016. We invite Denmark to join
                the Lake Club and to participate in the elaboration of its charter. We affirm that the
                International Monetary Fund (IMF) is central to this effort.
                """),
            "What do the leaders invite Denmark to do?"));
  }
}
