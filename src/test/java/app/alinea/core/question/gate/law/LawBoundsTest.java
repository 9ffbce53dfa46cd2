package app.alinea.core.question.gate.law;

import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.cardFrom;
import static app.alinea.core.question.gate.Given.choiceFrom;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import org.junit.jupiter.api.Test;

/// What questions on English laws are bound to, and what they may not lose.
final class LawBoundsTest {
  private final Gate bounds = new LawBounds();
  private final Gate loss = new LawLoss();
  private final Gate meaning = new LawMeaning();

  @Test
  void asksNoActByTheNumberOfItsArticleAlone() {
    var key = "Mark every reef within its waters by a lit buoy";
    assertTrue(
        isRefused(
            bounds,
            by("ActUnderArticle", card("According to Article 9, what shall each State do?", key))));
    assertFalse(
        isRefused(
            bounds,
            by(
                "ActUnderArticle",
                card("According to Article 9, “Reefs”, what shall each State do?", key))));
    assertFalse(
        isRefused(
            bounds,
            by(
                "ActUnderArticle",
                card(
                    "According to Article 9, when a reef has been found, what shall each State"
                        + " do?",
                    key))));
  }

  @Test
  void takesNoReceivingForAnAct() {
    assertTrue(
        isRefused(
            bounds,
            by(
                "ActUnderArticle",
                card(
                    "According to Article 4, “Pilots”, what shall the pilots do?",
                    "Receive an allowance from the funds of the Harbour Board"))));
  }

  @Test
  void asksForNamedOrgansOnly() {
    var stem = "According to the text, who shall keep the register of all lighthouses and buoys?";
    assertFalse(isRefused(bounds, by("SubjectParty", card(stem, "The Harbour Board"))));
    assertTrue(isRefused(bounds, by("SubjectParty", card(stem, "Observers"))));
    assertTrue(
        isRefused(
            bounds,
            by(
                "SubjectParty",
                card(
                    "According to the text, who shall be appointed by the Board for two years?",
                    "The Harbour Master"))));
  }

  @Test
  void wantsAConditionAndAKnownSubjectOfItsConsequence() {
    assertTrue(
        isRefused(
            bounds,
            by(
                "CaseUnderArticle",
                card("What does Article 3 provide upon the deposit of a map?", "Ships may sail"))));
    assertTrue(
        isRefused(
            bounds,
            by(
                "CaseUnderArticle",
                card("What does Article 3 provide if a buoy is lost?", "They shall remain"))));
    assertFalse(
        isRefused(
            bounds,
            by(
                "CaseUnderArticle",
                card(
                    "What does Article 3 provide if a State has lost a buoy?",
                    "It shall warn the Board"))));
  }

  @Test
  void refusesWhatHasLostItsAdverbOrItsOccasion() {
    assertTrue(
        isRefused(
            loss,
            by(
                "ActUnderArticle",
                cardFrom(
                    "The Board may, if asked, temporarily close a harbour.",
                    "What may the Board do?",
                    "close a harbour",
                    AnswerKind.THING))));
    assertTrue(
        isRefused(
            loss,
            by(
                "HowManySubject",
                cardFrom(
                    "In the second ballot, four pilots are chosen.",
                    "How many pilots are chosen?",
                    "four",
                    AnswerKind.THING))));
    assertFalse(
        isRefused(
            loss,
            by(
                "HowManySubject",
                cardFrom(
                    "In the second ballot, four pilots are chosen.",
                    "In the second ballot, how many pilots are chosen?",
                    "four",
                    AnswerKind.THING))));
  }

  @Test
  void refusesStemsThatBreakOffAndPartsTakenForTheWhole() {
    assertTrue(
        isRefused(
            loss, card("For how long does a pilot serve after the Harbour Board?", "two years")));
    assertFalse(
        isRefused(loss, card("How long does a pilot serve after the Board has met?", "two years")));
    assertTrue(
        isRefused(
            loss,
            cardFrom(
                "This Chapter shall not apply to rafts.",
                "To what does the Code not apply?",
                "to rafts",
                AnswerKind.THING)));
  }

  @Test
  void refusesOptionsThatAllEndAlike() {
    var tail = " year after the deposit of the last chart";
    assertTrue(
        isRefused(
            loss,
            choiceFrom(
                "It ends.", "When?", "in the first" + tail, "in the second" + tail, "now" + tail)));
    assertFalse(
        isRefused(loss, choiceFrom("It ends.", "When?", "two years", "three years", "a year")));
  }

  @Test
  void refusesDefinitionsThatSendOnOrGoOn() {
    assertTrue(
        isRefused(
            meaning,
            by(
                "MeaningOfTerm",
                card(
                    "How does the text define “raft”?",
                    "A raft as defined in Article 3(1) of Regulation (EU) 2031/12"))));
    assertTrue(
        isRefused(
            meaning,
            by(
                "MeaningOfTerm",
                cardFrom(
                    "“raft” means planks tied together by ropes, including any floating door;",
                    "How does the text define “raft”?",
                    "Planks tied together by ropes",
                    AnswerKind.DESCRIPTION))));
    assertFalse(
        isRefused(
            meaning,
            by(
                "MeaningOfTerm",
                cardFrom(
                    "“raft” means planks tied together by ropes;",
                    "How does the text define “raft”?",
                    "Planks tied together by ropes",
                    AnswerKind.DESCRIPTION))));
  }

  @Test
  void wantsDefinitionsOfOneKindAsOptions() {
    var source = "“raft” means planks tied together by ropes;";
    var stem = "How does the text define “raft”?";
    assertTrue(
        isRefused(
            meaning,
            by(
                "MeaningOfTerm",
                choiceFrom(
                    source,
                    stem,
                    "planks tied together by ropes",
                    "any person who steers",
                    "a day of rest",
                    "planks of oak"))));
    assertFalse(
        isRefused(
            meaning,
            by(
                "MeaningOfTerm",
                choiceFrom(
                    source,
                    stem,
                    "planks tied together by ropes",
                    "planks of oak",
                    "planks laid on a keel"))));
  }

  private static boolean isRefused(Gate gate, Candidate candidate) {
    return gate.objection(candidate).isPresent();
  }
}
