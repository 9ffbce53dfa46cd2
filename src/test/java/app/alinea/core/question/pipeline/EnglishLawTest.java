package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// English laws: what a teacher would ask of them and what not.
final class EnglishLawTest {
  private static final List<Question> ASKED =
      AskedTexts.questions(
          """
          STATUTE OF THE COURT OF LIGHTHOUSES

          CHAPTER I
          THE COURT

          Article 1
          Every keeper has the right to appeal to the Court against his or her dismissal.

          Article 2
          The Assembly shall adopt its own rules of procedure.

          Article 3
          All coastal States shall keep the lights on their shores burning at night.

          Article 4
          The Registrar shall publish every judgment and may publish the pleadings.

          CHAPTER II
          THE OFFICE OF THE INSPECTOR

          Article 5
          1. The Office of the Inspector shall examine the lights of every coast. A member of the Office shall not accept gifts from any shipowner.
          2. The Inspector may, in exceptional circumstances, close a harbour to all ships.
          3. A member of the Office shall not publish the logs of a ship.

          Article 6
          The Court may order the keeper to repair the lamp.

          Article 7
          The accused shall be heard in a language which he or she fully understands.

          Article 8
          Each Member shall have one vote.

          CHAPTER III
          FINAL CLAUSES

          Article 9
          This Statute is subject to ratification by the signatory States.

          Article 10
          The Statute shall be open for signature at Ronne by all coastal States.
          """);

  private static final String STEMS = AskedTexts.stems(ASKED);

  @Test
  void noArticleNumberIsAskedOfHousekeepingAndFinalClauses() {
    assertFalse(
        STEMS.contains("Which article provides that the Assembly shall adopt its own rules"),
        STEMS);
    assertFalse(STEMS.contains("Which article provides that the Statute is subject"), STEMS);
    assertFalse(
        ASKED.stream()
            .anyMatch(question ->
                question.provenance().rule().equals("Matching")
                    && question.form().answer().contains("ratification")),
        STEMS);
  }

  @Test
  void articlesOfTheSameChapterAreTheOptions() {
    ASKED.stream()
        .map(Question::form)
        .filter(form -> form.stem().startsWith("Which article provides that every keeper"))
        .forEach(form -> assertFalse(form.toString().contains("Article 5"), form.toString()));
  }

  @Test
  void anExceptionalPowerIsAskedWithItsCase() {
    assertEquals(
        "Close a harbour to all ships",
        AskedTexts.answer(
            ASKED,
            "According to Article 5(2), in exceptional circumstances, what may the Inspector do?"));
  }

  @Test
  void twoBansAreToldApartByTheirPlace() {
    assertEquals(
        "Publish the logs of a ship",
        AskedTexts.answer(
            ASKED,
            "According to Article 5(3), what is a member of the Office of the Inspector forbidden"
                + " to do?"));
  }

  @Test
  void whatIsOrderedIsNoPurpose() {
    assertFalse(STEMS.contains("For what purpose may the Court order"), STEMS);
  }

  @Test
  void aPersonIsNoThing() {
    assertFalse(STEMS.contains("What does Article 7 provide about the accused"), STEMS);
    assertFalse(STEMS.contains("what shall be heard"), STEMS);
  }

  @Test
  void oneVoteEachIsNoQuestion() {
    assertFalse(STEMS.contains("How many votes"), STEMS);
  }

  @Test
  void noDutyIsMadeAPowerNorAPowerADuty() {
    assertFalse(STEMS.contains("need not"), STEMS);
    assertFalse(STEMS.contains("The Court shall order"), STEMS);
  }

  @Test
  void actsAreNotAskedByNumberAndACommitteeIsNamedInFull() {
    var asked =
        AskedTexts.questions(
            """
            Convention on the Rights of Pilots

            Article 1
            States Parties shall promote the training of pilots in their harbours.

            Article 2
            Every pilot has the inherent right to rest. No pilot shall be required to sail in ice.

            Article 3
            1. There shall be established a Committee on the Rights of Pilots.
            2. The Committee shall consist of twelve experts of high moral standing.
            3. The Committee shall elect its officers for a period of two years.

            Article 4
            States Parties that keep lighthouses shall train their keepers and they shall:
            (a) Ensure that the lamps are clean;
            (b) Ensure that the keepers are paid.
            """);
    var stems = AskedTexts.stems(asked);

    assertFalse(stems.contains("According to Article 1, what shall States Parties do?"), stems);
    assertEquals(
        "The inherent right to rest",
        AskedTexts.answer(asked, "Which right does Article 2 recognise for every pilot?"));
    assertEquals(
        "Twelve experts",
        asked.stream()
            .map(Question::form)
            .filter(form ->
                form.stem()
                    .equals("How many experts make up the Committee on the Rights of Pilots?"))
            .map(form -> form.answer())
            .filter(answer -> answer.startsWith("T"))
            .findFirst()
            .orElse(stems));
    assertFalse(stems.contains("who shall ensure that the lamps"), stems);
    assertFalse(stems.contains("Within what time shall the Committee"), stems);
  }

  @Test
  void asksForNoMatterOfAnArticle() {
    var cards =
        AskedTexts.cards(
            """
            Convention on the Harbours of Lorne

            Article 1
            Each State shall keep a harbour register of all vessels.

            Article 2
            1. The captain shall treat every sailor with humanity.

            2. Each State shall inspect its vessels.

            3. Juvenile sailors shall be lodged apart from the crew and be accorded treatment appropriate to their age.

            Article 3
            The Harbour Council shall meet in Lorne every second year.
            """,
            7);
    assertFalse(cards.contains("provide about juvenile sailors"), cards);
  }

  @Test
  void aForceIsABody() {
    var cards =
        AskedTexts.cards(
            """
            Constitution of Lorne

            Article 1
            The national navy supports the harbour pilots in times of flood.

            Article 2
            The Harbour Council shall meet in Lorne every second year.
            """,
            7);
    assertTrue(cards.contains("Which body supports the harbour pilots"), cards);
  }

  @Test
  void anArticleThatOnlyAppliesAnotherIsNotAsked() {
    var cards =
        AskedTexts.cards(
            """
            Convention of Lorne

            Article 1
            Every pilot shall be lodged by the port that the ship calls at.

            Article 2
            Article 1 shall apply to the mates of pilots in times of flood.
            """,
            7);
    assertFalse(cards.contains("What does Article 2 provide?"), cards);
  }
}
