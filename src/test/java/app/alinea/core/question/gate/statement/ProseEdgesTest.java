package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What was cut off at an edge, or joined to the wrong word, in questions on English declarations.
final class ProseEdgesTest {
  private final Gate edge = new ProseEdge();
  private final Gate parse = new ProseParse(FunctionWords.of(Language.ENGLISH));
  private final Gate demonyms = new Demonyms();

  @Test
  void refusesHalfOfACompoundAndALabel() {
    assertTrue(gap("They deepen the Malta-Nordic Harbour Pact.", "Nordic Harbour Pact"));
    assertFalse(gap("They support the Kelp Treaty, as well as the Eel Treaty.", "Kelp Treaty"));
    assertFalse(gap("They adopted it at the 74th Harbour Assembly.", "Harbour Assembly"));
    assertTrue(gap("They welcome the work on Pillar 2.", "Pillar 2"));
    assertFalse(gap("They support the Kelp Treaty, including its annex.", "Kelp Treaty"));
  }

  @Test
  void refusesAsWhatOfASupport() {
    assertTrue(
        refused("DescribedAs", "As what do the ministers reaffirm their support for the fund?"));
    assertFalse(refused("DescribedAs", "As what do the ministers describe the fund?"));
  }

  @Test
  void refusesASubjectThatIsComparedWithWhatStandsBefore() {
    assertTrue(key("SubjectThing", "The combined investment in tugs"));
    assertFalse(key("SubjectThing", "The investment of Malta in tugs"));
  }

  @Test
  void refusesWhatTheAuthorsDoAmongTheDemands() {
    assertTrue(key("DemandActs", "Free the divers, including the old ones, and condemn the raids"));
    assertFalse(key("DemandActs", "Free the divers, including the old ones, and mend the quays"));
  }

  @Test
  void refusesAnAsideInAKey() {
    assertTrue(key("PurposeQuestion", "To buy tugs while recognizing that quays differ"));
    assertFalse(key("PurposeQuestion", "To buy tugs for all quays"));
  }

  @Test
  void refusesTheAdjectiveAndTheLettersOfWhatIsSought() {
    assertTrue(sought("They support the rule of ____ over Lebanese waters.", "Lebanon"));
    assertTrue(sought("They urge ____ to feed the people of the DPRK.", "North Korea"));
    assertFalse(sought("They support the rule of ____ over its waters.", "Lebanon"));
  }

  @Test
  void refusesTheAuthorsAsWhoDoesItAndTheirSecondAct() {
    assertTrue(key("SubjectParty", "The participants’ pilots"));
    assertTrue(key("BasisQuestion", "The Kelp Treaty as well as with the Eel Treaty"));
    assertFalse(key("SubjectParty", "The pilots of Malta"));
  }

  @Test
  void refusesProgressInWhatTheSentenceBeforeTells() {
    var open = "Work with the divers to make progress";
    var source = "We ask them to work with the divers to make progress in this regard.";

    assertTrue(
        parse
            .objection(Given.cardFrom(source, "What are they asked to do?", open, AnswerKind.ACT))
            .isPresent());
    assertFalse(key("DemandActs", "Work with the divers on the quay"));
  }

  @Test
  void refusesWhatHasLostItsTime() {
    var source = "In May 2034, after the flood in Skagen, the divers gave $5 million.";
    var bare =
        Given.cardFrom(source, "How much did the divers give?", "$5 million", AnswerKind.NUMBER);
    var timed =
        Given.cardFrom(
            source, "In May 2034, how much did the divers give?", "$5 million", AnswerKind.NUMBER);

    assertTrue(new FrontedLost().objection(bare).isPresent());
    assertFalse(new FrontedLost().objection(timed).isPresent());
  }

  @Test
  void refusesWhatIsCountedFromTheDayOfTheTextAndWhatADashBreaks() {
    assertTrue(refused("FigureGap", "The pilots made peace ____ ago."));
    assertTrue(refused("MentionGap", "The pilots scaled it across the bay—through ____."));
    assertFalse(refused("MentionGap", "The pilots scaled it across the bay through ____."));
  }

  @Test
  void refusesAnAdverbOfAnotherVerbAndAVerbAsObject() {
    assertTrue(
        refused("FrequencyQuestion", "How often do they stress the goal to raise 3 million?"));
    assertFalse(refused("FrequencyQuestion", "How often does the patrol train pilots?"));
    assertTrue(refused("WhatObject", "What will they work together to help through loans?"));
    assertTrue(refused("PartnerInAct", "With whom will they work together and to link ports?"));
  }

  @Test
  void knowsARowThatWasCut() {
    var source = "We urge them to dredge the port, buy tugs for it, and train divers.";

    assertTrue(CutRow.ends("They urge them to dredge the port, buy tugs for it.", source));
    assertFalse(CutRow.ends("They urge them to dredge the port.", source));
    assertFalse(
        CutRow.ends("They dredge ports, including by buying tugs.", "Dredge ports, including by."));
  }

  private boolean gap(String source, String key) {
    var card = Given.cardFrom(source, source.replace(key, "____"), key, AnswerKind.FREE);
    return edge.objection(
            new Candidate(card.draft(), new Form.Cloze(card.form().stem(), key, List.of())))
        .isPresent();
  }

  private boolean refused(String rule, String stem) {
    return parse.objection(of(rule, Given.card(stem, "the way to divers"))).isPresent();
  }

  private boolean key(String rule, String key) {
    var card = Given.cardFrom("They said: " + key + ".", "What?", key, AnswerKind.PURPOSE);
    return parse.objection(of(rule, card)).isPresent();
  }

  private boolean sought(String stem, String key) {
    return demonyms
        .objection(Given.cardFrom("They said: " + key + ".", stem, key, AnswerKind.COUNTRY))
        .isPresent();
  }

  private static Candidate of(String rule, Candidate card) {
    var plain = card.draft();
    return new Candidate(
        new Draft(
            rule, plain.fact(), plain.stem(), plain.answer(), plain.statement(), plain.types()),
        card.form());
  }
}
