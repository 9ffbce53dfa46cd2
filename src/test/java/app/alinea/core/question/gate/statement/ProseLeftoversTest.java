package app.alinea.core.question.gate.statement;

import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.choice;
import static app.alinea.core.question.gate.Given.judged;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What English declarations leave in a question, and gaps that halve what they ask for.
final class ProseLeftoversTest {
  private final ProseLeftovers leftovers = new ProseLeftovers();
  private final ProseHoles holes = new ProseHoles();

  @Test
  void refusesThePurposeOfAnotherVerb() {
    assertRefused(card("For what purpose must Elbonia not succeed in closing ports?", "to win"));
    assertRefused(
        card(
            "For what purpose do they announce the launch of a forum to enhance trade?",
            "to help ports"));
    assertRefused(
        card("For what purpose do they cooperate to promote safe ports?", "to protect sailors"));
    assertKept(card("For what purpose do they continue to support ports?", "to feed islands"));
  }

  @Test
  void refusesANounReadAsAVerb() {
    assertRefused(
        card("According to the text, who concerns that ports?", "Elbonia and Sodor share"));
  }

  @Test
  void refusesWhatBelongsToANoun() {
    assertRefused(card("In which city was the Kelp Declaration the leaders endorsed?", "Bergen"));
    assertRefused(
        card("Which scheme’s value to support ports do they acknowledge?", "the Kelp Scheme"));
    assertRefused(card("In which city is the Skerry University presence?", "in Bergen"));
    assertRefused(card("What will Elbonia and Sodor build on?", "shared harbours"));
  }

  @Test
  void refusesTheAuthorsOwnBondAndKeysThatPointBack() {
    assertRefused(
        by("WhatObject", card("What are they strengthening?", "The Elbonia-Sodor alliance")));
    assertRefused(card("What do they call on Elbonia to do?", "Abide by the ruling"));
    assertKept(card("What do they call on Elbonia to do?", "Abide by the ruling of the Sea Court"));
  }

  @Test
  void refusesAKeyWhoseOwnerNothingNames() {
    assertRefused(
        card("For what purpose are the Leaders widening their canals?", "To aid its tugs"));
    assertKept(card("For what purpose are they widening the canal?", "To aid its tugs"));
    assertKept(card("For what purpose will Elbonia widen canals?", "To aid its tugs"));
    assertKept(card("How do the leaders help?", "By telling the Kelp Board of its errors"));
  }

  @Test
  void refusesOneOfManyThingsSaid() {
    var stem = "How does the text describe the Kelp Corridor?";

    assertRefused(by("AttributeOfThing", card(stem, "A demonstration of shared trust")));
    assertRefused(by("AttributeOfThing", card(stem, "A place of rest for nearly two decades")));
    assertKept(by("AttributeOfThing", card(stem, "The backbone of trade in the North")));
  }

  @Test
  void refusesARulingThatNothingNames() {
    assertRefused(card("Which State is called on to abide by the ruling?", "Elbonia"));
    assertKept(card("Which State is called on to abide by the ruling on Lorne?", "Elbonia"));
    assertRefused(gap("They call on ____ to abide by the ruling.", "They.", "Elbonia"));
  }

  @Test
  void refusesTimesInPlaceOfReasonsAndAgents() {
    assertRefused(
        card("For what reason is Sodor doing work?", "Due to finish by the autumn, to see it"));
    assertRefused(card("Who is announcing the Pact?", "Today Sodor and Elbonia"));
    assertKept(card("For what reason is the port shut?", "Due to the storm"));
  }

  @Test
  void refusesHalvesOfNames() {
    assertHoles(gap("They trade with Southeast ____ and Sodor.", "They trade.", "Asia"));
    assertHoles(
        gap("They joined ____ on Deep-Sea Kelp and Seals.", "They joined.", "the Joint Action"));
    assertHoles(
        gap("Elbonia-Sodor ____ talks go on.", "Elbonia-Sodor- Lorne talks go on.", "Lorne"));
    assertHoles(gap("They work on the ____ Kelp Partnership.", "They work.", "$20 billion"));
    assertWhole(gap("The Fund gives ____ to ports.", "The Fund gives $2 to ports.", "$2"));
  }

  @Test
  void refusesGapsThatShowNoSort() {
    assertHoles(gap("The two States are founding members of ____.", "They are.", "the Kelp Union"));
    assertHoles(
        gap("Sodor acts as a partner in ____ (meeting).", "Sodor acts.", "the Isles Forum"));
  }

  @Test
  void refusesGapsThatANameAloneDoesNotFill() {
    assertHoles(
        by(
            "MentionGap",
            gap("They back the Act and its ____ as the way.", "They.", "Kelp Facility")));
    assertHoles(by("NameGap", gap("They want a strong and fair ____.", "They.", "Kelp Union")));
    assertHoles(
        by("WhichName", gap("They back the commitment of ____.", "They.", "the Kelp Board")));
    assertHoles(gap("Sodor hosted in 2031 and Elbonia will host in ____.", "They.", "2033"));
    assertWhole(by("NameGap", gap("They back the work of ____ in Lorne.", "They.", "the Union")));
  }

  @Test
  void refusesAnotherNameOfTheCountryAsAnAdjective() {
    var sentence = "They shelter Burmese sailors and sell no ships to ____.";

    assertTrue(
        new Demonyms()
            .objection(
                new Candidate(
                    Given.cardFrom("They.", sentence, "Myanmar", AnswerKind.COUNTRY).draft(),
                    new Form.Cloze(sentence, "Myanmar", List.of())))
            .isPresent());
  }

  @Test
  void refusesDaysOfMeetingsThatDoNotFit() {
    assertHoles(card("In which city does the first Kelp Summit on March 21 take place?", "Bergen"));
    assertWhole(card("In which city does the Kelp Summit take place?", "Bergen"));
    assertHoles(
        choice(
            "On which date did the Kelp Summit take place?",
            "11 May 2031",
            "11 May 2034",
            "9 May 2031"));
    assertHoles(
        judged(
            "Sodor shared the messages of the Kelp Summit in Bergen on 11 May 2031.",
            "11 May 2031",
            AnswerKind.DATE,
            true));
  }

  private static Candidate gap(String stem, String source, String key) {
    var draft = Given.cardFrom(source, stem, key, AnswerKind.THING).draft();
    return new Candidate(draft, new Form.Cloze(stem, key, List.of()));
  }

  private void assertRefused(Candidate candidate) {
    assertTrue(leftovers.objection(candidate).isPresent());
  }

  private void assertKept(Candidate candidate) {
    assertFalse(leftovers.objection(candidate).isPresent());
  }

  private void assertHoles(Candidate candidate) {
    assertTrue(holes.objection(candidate).isPresent());
  }

  private void assertWhole(Candidate candidate) {
    assertFalse(holes.objection(candidate).isPresent());
  }
}
