package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Names and keys of English declarations that are not whole, and times that are no moments.
final class ProseWholeTest {
  private final Gate whole = new ProseWhole();
  private final Gate time = new ProseTime();

  @Test
  void refusesANameWithoutItsYearOrWithHalfOfACompound() {
    assertTrue(gap("They follow the Kelp Roadmap 2034 in all ports.", "Kelp Roadmap"));
    assertTrue(gap("They follow the Kelp Roadmap Towards 2034.", "Kelp Roadmap Towards"));
    assertTrue(gap("They back the Malta-led patrol of tugs.", "Malta"));
    assertTrue(gap("They use AI for SDGs in all ports.", "AI for SDGs"));
    assertFalse(gap("They follow the Kelp Roadmap in all ports.", "Kelp Roadmap"));
    assertFalse(gap("They follow the Pact for Harbours in all ports.", "Pact for Harbours"));
  }

  @Test
  void refusesAPartOfTheNameThatLettersStandFor() {
    assertTrue(gap("They follow the Kelp Patrol Mission in Malta (KPMM) at sea.", "Malta"));
    assertFalse(gap("They follow the Malta Patrol (MP) at sea.", "Malta Patrol"));
  }

  @Test
  void refusesAKeyThatRunsOnIntoWhatBelongsToTheVerb() {
    assertTrue(key("ExamplesOfThing", "Dredging and towing in line with local rules"));
    assertTrue(key("ObjectOfAct", "A review of pilotage in May 2034"));
    assertFalse(key("ExamplesOfThing", "Dredging and towing"));
    assertFalse(key("PurposeQuestion", "To dredge ports in line with local rules"));
  }

  @Test
  void refusesWhichOfManyThingsIsWelcomed() {
    assertTrue(stem("ObjectOfAct", "Which report do the ministers welcome?"));
    assertFalse(stem("ObjectOfAct", "Which report will the ministers publish?"));
  }

  @Test
  void refusesTheFirstOfSeveralThingsThatAreSaidOfOne() {
    var source = "The pact is a milestone, which binds the ports, and a useful basis for trade.";
    var card = Given.cardFrom(source, "How is the pact seen?", "a milestone", AnswerKind.ATTRIBUTE);
    var all = "The pact is a milestone of trade.";
    var one = Given.cardFrom(all, "How is the pact seen?", "a milestone of trade", AnswerKind.FREE);

    assertTrue(whole.objection(Given.by("AttributeOfThing", card)).isPresent());
    assertFalse(whole.objection(Given.by("AttributeOfThing", one)).isPresent());
  }

  @Test
  void refusesWhatIsLeftOfAnExampleAndNoOtherIncluding() {
    assertTrue(stem("FigureGap", "The ministers commit to including halving the toll by ____."));
    assertFalse(stem("FigureGap", "The ministers commit to cuts, including halving the toll."));
  }

  @Test
  void refusesAFrameThatIsNoMoment() {
    assertTrue(when("When will the ports keep their rights?", "Following the withdrawal"));
    assertTrue(when("When may no tug enter the bay?", "After Malta leaves the pact"));
    assertTrue(when("When do the ports continue to trade?", "Before the Skagen summit of 2034"));
    assertFalse(when("When do the ports publish the list?", "Before the Skagen summit of 2034"));
  }

  @Test
  void refusesYearsLedToByNothingAndSpansCountedLoosely() {
    assertTrue(stemInTime("They raise the grants to the year ____."));
    assertTrue(stemInTime("Over just ____, the ports have built a fleet."));
    assertFalse(stemInTime("They raise the grants by the year ____."));
    assertFalse(stemInTime("They extend the grants through to the year ____."));
  }

  @Test
  void refusesTheFirstOfSeveralMeansAndWhatSomethingBecame() {
    var means = "They save fuel by towing ships, sharing tugs and closing ports.";
    var became = "The surplus became a deficit of $2 billion.";

    assertTrue(from("MannerQuestion", means, "by towing ships"));
    assertFalse(from("MannerQuestion", "They save fuel by towing ships.", "by towing ships"));
    assertTrue(from("AttributeOfThing", became, "a deficit of $2 billion"));
    assertTrue(key("EssenceOfThing", "An essential component of the trade"));
  }

  @Test
  void refusesWhatBreaksOffOrPointsBack() {
    var source = "They fund tugs at the bank that, with loans, could tow ships.";

    assertTrue(
        whole.objection(cloze(source, "They fund ____ at the bank that.", "tugs")).isPresent());
    assertTrue(stem("SubjectParty", "Who must know that the ports hold nothing against them?"));
    assertTrue(stem("GoalOfThing", "What is the goal of the task force?"));
    assertFalse(stem("GoalOfThing", "What is the goal of the Kelp Task Force?"));
  }

  private boolean from(String rule, String source, String key) {
    var card = Given.cardFrom(source, "What?", key, AnswerKind.FREE);
    return whole.objection(Given.by(rule, card)).isPresent();
  }

  private boolean gap(String source, String key) {
    return whole.objection(cloze(source, source.replace(key, "____"), key)).isPresent();
  }

  private static Candidate cloze(String source, String stem, String key) {
    var card = Given.cardFrom(source, stem, key, AnswerKind.FREE);
    return new Candidate(card.draft(), new Form.Cloze(stem, key, List.of()));
  }

  private boolean key(String rule, String key) {
    var card = Given.cardFrom("They said: " + key + ".", "What?", key, AnswerKind.FREE);
    return whole.objection(Given.by(rule, card)).isPresent();
  }

  private boolean stem(String rule, String stem) {
    return whole.objection(Given.by(rule, Given.card(stem, "the pilots’ review"))).isPresent();
  }

  private boolean when(String stem, String key) {
    return time.objection(Given.by("TimeQuestion", Given.card(stem, key))).isPresent();
  }

  private boolean stemInTime(String stem) {
    return time.objection(cloze("They said: 2034.", stem, "2034")).isPresent();
  }
}
