package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProseGatesTest {
  private final Gate reference = new ProseReference(FunctionWords.of(Language.ENGLISH), List.of());
  private final Gate open = new OpenGap();
  private final Gate glued = new GluedText();

  @Test
  void refusesAShortFormOfANameThatIsNotGiven() {
    assertTrue(refused(reference, "Who reports on the Roadmap?"));
    assertTrue(refused(reference, "Which states joined the Compact’s board?"));
  }

  @Test
  void letsAWholeNamePass() {
    assertFalse(refused(reference, "Who reports on the Roadmap for Harbours?"));
    assertFalse(refused(reference, "Who leads the Roadmap Council of the Bothnian states?"));
    assertFalse(refused(reference, "Who adopted the Kelp Compact and leads the Compact?"));
  }

  @Test
  void refusesProgressInNothing() {
    assertTrue(
        refused(reference, "Who is invited to review progress and report to the ministers?"));
    assertTrue(refused(reference, "Participation will be voluntary."));
    assertFalse(refused(reference, "Who is invited to review progress on dredging?"));
    assertFalse(refused(reference, "Participation in the Fund for Kelp will be voluntary."));
  }

  @Test
  void refusesASituationWithoutItsPlace() {
    assertTrue(refused(reference, "Which council follows the situation?"));
    assertFalse(refused(reference, "Which council follows the situation in Svalbard?"));
    assertFalse(
        refused(reference, "According to the text, who follows the situation in Svalbard?"));
  }

  @Test
  void refusesASituationThatOnlyAnAdjectiveTells() {
    assertTrue(refused(reference, "Who supports the ongoing peace process and sustains trade?"));
    assertTrue(refused(reference, "Who solves the conflict in line with the Kelp Charter?"));
    assertFalse(refused(reference, "Who supports the ongoing peace process in Bornholm?"));
    assertFalse(refused(reference, "How does the text describe the climate crisis?"));
  }

  @Test
  void refusesADeclarationWithoutItsMatter() {
    assertTrue(refused(reference, "Where was the Joint Declaration endorsed?"));
    assertTrue(refused(reference, "Which body adopted the International Guidelines?"));
    assertFalse(refused(reference, "Where was the Joint Declaration on Kelp endorsed?"));
    assertFalse(refused(reference, "Where was the Bothnian Declaration endorsed?"));
  }

  @Test
  void refusesAnAllianceOfWhichThereAreSeveral() {
    assertTrue(refused(reference, "What has the Alliance become?"));
    assertFalse(refused(reference, "What has the Alliance for Kelp become?"));
    assertFalse(refused(reference, "What has the Oslo Alliance become?"));
  }

  @Test
  void refusesAProcessOfWhatIsNotTold() {
    assertTrue(refused(reference, "When was the Senate Notification process completed?"));
    assertFalse(refused(reference, "When was the notification process for tugs completed?"));
    assertFalse(refused(reference, "When did the Ronne Process begin?"));
  }

  @Test
  void refusesAGapForAnExample() {
    assertTrue(refused(open, "The ministers work with partners, including with ____."));
    assertTrue(refused(open, "They support bodies such as the ____."));
    assertFalse(refused(open, "The ministers work with ____, including on dredging."));
  }

  @Test
  void refusesADateWithinAName() {
    var gap = gap("They recall the ____ Joint Statement on Kelp.", "3 May 2019", AnswerKind.DATE);

    assertTrue(open.objection(gap).isPresent());
  }

  @Test
  void refusesWhatCopyingGluedTogether() {
    assertTrue(refused(glued, "The leaders welcomed the launch of ____ in June2031."));
    assertTrue(refused(glued, "Who seized 40 tugs since 2030 U.S. agencies seized rafts?"));
    assertFalse(refused(glued, "The leaders welcomed the launch of ____ in June 2031."));
  }

  @Test
  void refusesASentenceBehindItsHeading() {
    var candidate =
        Given.cardFrom(
            "Harbours Recognizing the need for tugs, we will build ten of them.",
            "How many tugs will the leaders build?",
            "ten",
            AnswerKind.VALUE);

    assertTrue(glued.objection(candidate).isPresent());
    assertTrue(
        glued.objection(from("Tugs, Rafts & Fog The ministers pay ten captains.")).isPresent());
    assertFalse(glued.objection(from("Ministers of The Gambia pay ten captains.")).isPresent());
  }

  private static Candidate from(String source) {
    return Given.cardFrom(
        source, "How many captains do the ministers pay?", "ten", AnswerKind.VALUE);
  }

  @Test
  void refusesOtherEffortsAndWhatIsDetermined() {
    assertTrue(refused(reference, "The leaders highlight other efforts in ____."));
    assertTrue(refused(glued, "Determined to dredge, the academies have begun talks in ____."));
    assertFalse(refused(reference, "The leaders highlight the efforts of ____."));
  }

  private static boolean refused(Gate gate, String stem) {
    var answer = "the Baltic Ministers’ Meeting";
    var candidate =
        stem.contains(Form.Cloze.GAP)
            ? gap(stem, answer, AnswerKind.FREE)
            : Given.cardFrom("They said: " + answer + ".", stem, answer, AnswerKind.FREE);
    return gate.objection(candidate).isPresent();
  }

  private static Candidate gap(String stem, String answer, AnswerKind kind) {
    var card = Given.cardFrom("They said: " + answer + ".", stem, answer, kind);
    return new Candidate(card.draft(), new Form.Cloze(stem, answer, List.of()));
  }
}
