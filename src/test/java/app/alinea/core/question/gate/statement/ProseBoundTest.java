package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.distractor.SentenceIndex;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

/// To which cases the weak rules on English declarations are bound.
final class ProseBoundTest {
  private static final String LONG = "The port of Skagen will dredge the northern fairway for kelp";
  private final Gate bound =
      new ProseBound(FunctionWords.of(Language.ENGLISH), new SentenceIndex(List.of()));

  @Test
  void refusesWhatIsNoFactOfADeclaration() {
    assertTrue(card("EssenceOfThing", "What are resilient harbours?", "a pillar of trade"));
    assertTrue(card("RoleOfThing", "Of what do the ministers stress the role at sea?", "kelp"));
    assertFalse(card("RoleOfThing", "Whose role at sea do the ministers stress?", "the pilots"));
  }

  @Test
  void wantsANameWhereAnythingCouldBeTheAnswer() {
    var stem = "What did Malta launch in May to repair dredgers and lighthouses?";

    assertTrue(card("WhatObject", stem, "private activities"));
    assertFalse(card("WhatObject", stem, "the Kelp Resilience Centre"));
  }

  @Test
  void wantsEnoughToldForOneAnswer() {
    assertTrue(card("ObjectOfAct", "What are the ministers planning to conduct?", "a review"));
    assertTrue(card("PurposeQuestion", "For what purpose do they do their part?", "to tow"));
    assertFalse(card("ObjectOfAct", "What did Malta join to repair dredgers at Skagen?", "a pact"));
    assertTrue(gap("The ministers welcome the role of ____.", "the Kelp Bank", AnswerKind.FREE));
    assertFalse(gap(LONG + " under ____.", "the Kelp Pact", AnswerKind.FREE));
  }

  @Test
  void refusesAnOfficeWithItsHolderAndFormulas() {
    assertTrue(gap(LONG + " under ____.", "Prime Minister Vella", AnswerKind.FREE));
    assertTrue(card("BasisQuestion", "In line with what do they dredge?", "applicable port rules"));
    assertFalse(card("BasisQuestion", "In line with what do they dredge?", "the Skagen Rules"));
  }

  @Test
  void refusesFiguresThatOthersGiveAndYearsWithinAPhrase() {
    assertTrue(figure(LONG + ", from $ 4 million to $ 8 million, or by ____.", AnswerKind.NUMBER));
    assertTrue(figure(LONG + " and gave it in ____ of $ 4 million.", AnswerKind.YEAR));
    assertTrue(figure(LONG + " and raise their share to ____.", AnswerKind.NUMBER));
    assertFalse(figure(LONG + " by the year ____.", AnswerKind.YEAR));
    assertFalse(figure(LONG + " and raise its share of trade to ____.", AnswerKind.NUMBER));
  }

  @Test
  void refusesAnotherMonthInAStatement() {
    var told = LONG + " on 4 May 2031.";

    assertTrue(judged(told, "4 May 2031", AnswerKind.DATE));
    assertFalse(judged(told, "4", AnswerKind.NUMBER));
  }

  @Test
  void refusesHalfAPurposeAndWhatRunsOn() {
    var stem = "For what purpose will Malta widen the northern fairway near Skagen harbour?";
    var source = "Malta will widen the fairway to admit tugs and ensure safe towing.";

    assertTrue(purpose(source, stem, "to admit tugs"));
    assertFalse(purpose("Malta will widen the fairway to admit tugs.", stem, "to admit tugs"));
    assertTrue(card("PurposeQuestion", stem, "to admit tugs in compliance with the port rules"));
  }

  @Test
  void refusesLimitsWithoutAFigureAndOwnersInTheKey() {
    assertTrue(card("TimeLimitQuestion", "By when will they sign?", "by the end of the year"));
    assertFalse(card("TimeLimitQuestion", "By when will they sign?", "within 30 days"));
    assertTrue(card("SubjectThing", "What fell when their need for tugs rose?", "the trade"));
    assertFalse(card("SubjectThing", "What fell when the need for tugs rose?", "the trade"));
  }

  @Test
  void refusesDemandsOfEverybodyAndDeedsTornFromTheirField() {
    assertTrue(card("DemandActs", "What do the ministers ask their deputies to do?", "tow"));
    assertFalse(card("DemandActs", "What do the ministers urge the Kelp Bank to do?", "tow"));
    assertTrue(card("SubjectByType", "Which country must keep to the law?", "Malta"));
  }

  @Test
  void refusesTheDayOfWhatOthersAreToDo() {
    var stem = "By what date do the ministers aim to publish a map of the wrecks?";
    var asked = "The ministers task the pilots to publish a map of the wrecks by 4 May 2034.";
    var own = "The ministers aim to publish a map of the wrecks by 4 May 2034.";

    assertTrue(dated(asked, stem));
    assertFalse(dated(own, stem));
  }

  private boolean dated(String source, String stem) {
    var card = Given.cardFrom(source, stem, "4 May 2034", AnswerKind.DATE);
    return bound.objection(Given.by("DateOfAction", card)).isPresent();
  }

  private boolean card(String rule, String stem, String key) {
    return bound.objection(Given.by(rule, Given.card(stem, key))).isPresent();
  }

  private boolean purpose(String source, String stem, String key) {
    var card = Given.cardFrom(source, stem, key, AnswerKind.PURPOSE);
    return bound.objection(Given.by("PurposeQuestion", card)).isPresent();
  }

  private boolean gap(String stem, String key, AnswerKind kind) {
    return cloze("NameGap", stem, key, kind);
  }

  private boolean figure(String stem, AnswerKind kind) {
    return cloze("FigureGap", stem, "2034", kind);
  }

  private boolean cloze(String rule, String stem, String key, AnswerKind kind) {
    var card = Given.cardFrom(stem.replace("____", key), stem, key, kind);
    var cloze = new Candidate(card.draft(), new Form.Cloze(stem, key, List.of()));
    return bound.objection(Given.by(rule, cloze)).isPresent();
  }

  private boolean judged(String told, String key, AnswerKind kind) {
    return bound.objection(Given.by("FigureGap", Given.judged(told, key, kind, false))).isPresent();
  }
}
